import type { Frame } from '../charts/chart';
import { draw } from '../charts/draw';
import { optionsOf } from '../charts/drawn';
import { number } from '../words/number';
import { marksOf } from './marks';
import type { Plate } from './plate';

/** A plate's drawing; null for a table. `document` makes its nodes; the page's by default. */
export function drawPlate(
	{ form, rows, locale, domain, unit }: Pick<Plate, 'form' | 'rows' | 'locale' | 'domain' | 'unit'>,
	sheet: Pick<Frame, 'width' | 'palette' | 'document'>,
): SVGSVGElement | null {
	const drawn = marksOf(form, rows);
	if (drawn === null) return null;
	return draw(optionsOf(drawn, { ...sheet, locale, domain, ...(unit !== 'percent' && { format: number }) }));
}
