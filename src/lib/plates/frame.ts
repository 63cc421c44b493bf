import type { Frame } from '../charts/chart';
import type { Plate } from './plate';
import { formatOf } from './unit';

/** The frame of a plate's drawing. */
export const frameOfPlate = (
	{ locale, domain, unit, axis }: Pick<Plate, 'locale' | 'domain' | 'unit' | 'axis'>,
	sheet: Pick<Frame, 'width' | 'palette' | 'document' | 'among' | 'steady'>,
): Frame => ({
	...{ ...sheet, locale, domain },
	...(unit !== 'percent' && { format: formatOf(unit, domain) }),
	...(axis !== undefined && { axis }),
});
