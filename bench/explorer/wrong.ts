import type { Asked, Kept } from './asked';
import { wrongOverTime } from './wrong-lines';
import { wrongInMap } from './wrong-map';
import { wrongInCells, wrongInPanels, wrongInSpans } from './wrong-pairs';
import { wrongInRows } from './wrong-rows';
import { wrongInTable } from './wrong-table';
import type { Seen } from './seen';
import { told } from './told';

/**
 * What is wrong in what a page shows, given what its address asks for: values that are missing, belong to another row or
 * were not asked for. Forms that write all values must write all of them; of the others every value that is written must
 * be right, and those they always write must be there.
 */
export function wrongIn(seen: Seen, asked: Asked, kept: Kept): string[] {
	const { view, rows } = asked;
	const state = rows.length === 0 ? 'empty' : 'ready';
	if (seen.state !== state) return [`The page is ${seen.state} where ${rows.length} rows were asked for.`];
	if (seen.kind === 'table')
		return view.form === 'table' ? wrongInTable(seen, asked, kept) : ['A table was not asked for.'];
	if (rows.length === 0) return seen.texts.length > 0 ? ['Something is drawn of no rows.'] : [];
	const { texts } = seen;
	const rowsTold = rows.map((row) => told(row, view, kept));
	switch (view.form) {
		case 'bars':
			return wrongInRows(texts, rowsTold, view);
		case 'dots':
			return view.split === null ? wrongInRows(texts, rowsTold, view) : wrongInSpans(texts, rowsTold);
		case 'dumbbell':
			return wrongInSpans(texts, rowsTold);
		case 'heat':
			return wrongInCells(texts, rowsTold);
		case 'lines':
			return wrongOverTime(texts, rowsTold);
		case 'multiples':
			return wrongInPanels(texts, rowsTold);
		case 'map':
			return wrongInMap(texts, rowsTold);
		case 'table':
			return ['A drawing was not asked for.'];
		default:
			return view.form satisfies never;
	}
}
