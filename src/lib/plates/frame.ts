import type { Frame } from '../charts/chart';
import { number } from '../words/number';
import type { Plate } from './plate';

/** The frame of a plate's drawing. */
export const frameOfPlate = (
	{ locale, domain, unit }: Pick<Plate, 'locale' | 'domain' | 'unit'>,
	sheet: Pick<Frame, 'width' | 'palette' | 'document' | 'among'>,
): Frame => ({ ...sheet, locale, domain, ...(unit !== 'percent' && { format: number }) });
