import { tokens } from '../../charts/chart';
import { drawPlate } from '../drawing';
import type { PlateForm } from '../form';
import type { Plate } from '../plate';
import { sideBySide } from '../side-by-side';
import { element } from './element';

/** Forms that use all the width there is; the others are drawn for a column of text and scaled. */
const wide: readonly PlateForm[] = ['heat', 'multiples', 'map', 'dumbbell', 'likert', 'histogram'];

/** A drawing for a phone's column, one for a page's, and where needed one for a slide's; CSS shows the one that fits, as in the pages that the build prints. */
export function drawings(plate: Plate): HTMLElement {
	const drawing = (name: string, width: number, rows = plate.rows) =>
		element(
			'div',
			{ class: name },
			drawPlate({ ...plate, rows }, { width, palette: tokens, among: plate.rows }) ?? '',
		);
	const parts = sideBySide(plate.form, plate.rows);
	return element(
		'div',
		{ class: 'drawing', 'aria-hidden': 'true' },
		drawing('narrow', wide.includes(plate.form) ? 331 : 288),
		drawing('wide', 640),
		...(parts ? [element('div', { class: 'parts' }, ...parts.map(part))] : []),
	);

	function part(places: readonly number[]): HTMLElement {
		const rows = plate.rows.filter((_, i) => places.includes(i));
		return drawing('part', 288, rows);
	}
}
