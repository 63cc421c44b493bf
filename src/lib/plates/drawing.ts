import type { Frame } from '../charts/chart';
import { draw } from '../charts/draw';
import { optionsOf } from '../charts/drawn';
import { frameOfPlate } from './frame';
import { marksOf } from './marks';
import type { Plate } from './plate';

/** A plate's drawing; null for a table. `document` makes its nodes; the page's by default. */
export function drawPlate(
	plate: Pick<Plate, 'form' | 'rows' | 'locale' | 'domain' | 'unit' | 'axis'>,
	sheet: Pick<Frame, 'width' | 'palette' | 'document' | 'among'>,
): SVGSVGElement | null {
	const drawn = marksOf(plate.form, plate.rows);
	return drawn && draw(optionsOf(drawn, frameOfPlate(plate, sheet)));
}
