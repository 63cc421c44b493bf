import { dimensions, type Dimension } from '../../src/lib/catalog/series';
import { listedOnly } from '../../src/lib/words/explorer';
import { dimensionName, frame } from '../../src/lib/words/frame';
import type { Asked, Kept } from './asked';
import { bare, type Seen } from './seen';
import { nameIn, told } from './told';

/** A table that does not list all rows lists so many at least. */
const least = 100;

/** The form table: every row with its names, its year and its value; or the first ones, and below them of how many. */
export function wrongInTable(
	{ heads, rows, notes }: Extract<Seen, { kind: 'table' }>,
	asked: Asked,
	kept: Kept,
): string[] {
	const place = (head: string) => heads.indexOf(head);
	const shown = dimensions.filter(
		(dimension) => dimension !== 'year' && place(dimensionName(dimension, 'de')) >= 0,
	);
	const keyOf = (names: readonly unknown[], year: unknown) => [...names, year].map(String).join('|');
	const name = (dimension: Dimension, code: string) =>
		code === '' && !kept.holding.codes[dimension]?.[''] ? '' : nameIn(kept, dimension, code);
	const wanted = new Map(
		asked.rows.map((row) => [
			keyOf(
				shown.map((dimension) => name(dimension, String(row[dimension]))),
				row.year,
			),
			row,
		]),
	);
	if (wanted.size < asked.rows.length) return ['Rows cannot be told apart by the names in their columns.'];
	const isCut = rows.length < wanted.size;
	if (isCut && (rows.length < least || !notes.includes(listedOnly(rows.length, wanted.size, 'de'))))
		return [`${rows.length} rows are listed instead of ${wanted.size}`];
	return rows.flatMap((cells) => {
		const cell = (head: string) => bare(cells[place(head)] ?? '');
		const key = keyOf(
			shown.map((dimension) => cell(dimensionName(dimension, 'de'))),
			cell(frame.year.de),
		);
		const row = wanted.get(key);
		// Each row once: what comes twice is wrong the second time.
		wanted.delete(key);
		const value = cell(frame.value.de);
		return row && told(row, asked.view, kept).cell === value ? [] : [`${key}: ${value} was not asked for`];
	});
}
