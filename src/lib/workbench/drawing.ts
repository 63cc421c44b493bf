import { bars } from '../charts/rows/bars';
import { tokens } from '../charts/chart';
import { draw } from '../charts/draw';
import { lines } from '../charts/lines/lines';
import type { Locale } from '../words/locale';
import type { Chartable } from './chartable';

/** Draws a result in the browser. This module brings Plot with it: import it only when a reader wants a drawing. */
export function drawing(
	chartable: Exclude<Chartable, { form: 'none' }>,
	width: number,
	locale: Locale,
): SVGSVGElement {
	const { domain, format } = chartable;
	const frame = { width, locale, palette: tokens, domain, format };
	return draw(chartable.form === 'bars' ? bars(chartable.marks, frame) : lines(chartable.points, frame));
}
