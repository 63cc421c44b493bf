import { marksOf } from './marks';
import type { Plate, PlateRow } from './plate';
import { must } from './proofs';
import { proveSurveyForm } from './drawable-survey';

/** As many ends of a dumbbell, and groups of dots, as its chart tells apart. */
const ends = 2;
const mostGroups = 6;
/** A table of cells, or panels, larger than this is no drawing. */
const mostPlaces = 5_000;

const count = (rows: readonly PlateRow[], field: (row: PlateRow) => string): number =>
	new Set(rows.map(field)).size;

/**
 * Proves of the fields of a plate together what its chart needs: every mark once, a length from zero, groups that can be
 * told apart.
 *
 * @throws RangeError naming what is wrong
 */
export function proveDrawable({ form, rows, domain }: Pick<Plate, 'form' | 'rows' | 'domain'>): void {
	const groups = count(rows, ({ group }) => group);
	const drawn = marksOf(form, rows);
	if (drawn === null) return;
	const keys = drawn.data.map((mark) =>
		'key' in mark ? mark.key : [...('panel' in mark ? [mark.panel] : []), mark.line, mark.year].join(' '),
	);
	must(new Set(keys).size === keys.length, 'a key');
	must(count(rows, ({ code }) => code) * groups <= mostPlaces, 'the number of groups');
	if (drawn.chart === 'bars' || drawn.chart === 'multiplesOfBars') must(domain[0] === 0, 'domain');
	proveSurveyForm(drawn, domain);
	if (drawn.chart === 'dumbbell') must(groups <= ends, 'the number of groups');
	if (drawn.chart === 'grouped') must(groups <= mostGroups, 'the number of groups');
}
