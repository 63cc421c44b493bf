import type { Plate, PlateRow } from './plate';
import { split } from './split';

/** More rows than these are taller than a screen, one below another. */
const many = 14;

/** Parts that stand side by side in a wide embed, as on a slide. */
const parts = 3;

/** A long list of bars or dots in parts for a wide place, as places among its rows; null where it is drawn in one. */
export function sideBySide(
	form: Plate['form'],
	rows: readonly Pick<PlateRow, 'code' | 'group' | 'role' | 'year'>[],
): number[][] | null {
	const isList = form === 'bars' || (form === 'dots' && rows.every(({ group }) => group === ''));
	return isList && rows.length > many ? split({ form, rows }, parts) : null;
}
