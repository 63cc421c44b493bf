import type { PlateRow } from './plate';

/** Groups of rows that are no groups: the same value of everybody, behind a bar; and a number that is marked in a histogram. */
export const layers = { whole: 'all', rule: 'rule' } as const;

/**
 * Rows of bars, each with the row of everybody that stands behind it.
 *
 * @throws RangeError when a row of everybody has no bar before it, or comes twice
 */
export function layered(
	rows: readonly PlateRow[],
): { readonly row: PlateRow; readonly whole: PlateRow | null }[] {
	const wholes = new Map(rows.filter(isWhole).map((row) => [row.code, row]));
	const own = rows.filter((row) => !isWhole(row));
	const codes = new Set(own.map(({ code }) => code));
	if ([...wholes.keys()].some((code) => !codes.has(code)) || wholes.size + own.length !== rows.length)
		throw new RangeError('A row of everybody must stand behind one bar.');
	return own.map((row) => ({ row, whole: wholes.get(row.code) ?? null }));
}

const isWhole = ({ group }: PlateRow): boolean => group === layers.whole;
