import type { Mark, Placed } from '../../charts/chart';
import type { Drawn } from '../../charts/drawn';
import { marksOf } from '../../plates/marks';
import type { PlateRow } from '../../plates/plate';
import type { StudyForm } from '../../view/study-view';

/** A table as marks, and what stands behind each of their keys; null where the form is a table, or there is nothing to draw. */
export interface DrawnAnswers {
	readonly drawn: Drawn;
	readonly named: (key: string) => (Mark & Partial<Placed>) | undefined;
}

/** The marks of rows in a form. */
export function drawnOf(form: StudyForm, rows: readonly PlateRow[]): DrawnAnswers | null {
	const drawn = rows.length === 0 ? null : marksOf(form, rows);
	if (drawn === null) return null;
	const marks = new Map((drawn.data as readonly (Mark & Partial<Placed>)[]).map((mark) => [mark.key, mark]));
	return { drawn, named: (key) => marks.get(key) };
}
