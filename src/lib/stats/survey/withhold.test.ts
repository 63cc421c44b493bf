import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withhold, type Counts } from './withhold';

/** A table with its sums: the last column and the last row. */
function summed(inner: readonly (readonly number[])[]): number[][] {
	const rows = inner.map((row) => [...row, row.reduce((sum, n) => sum + n, 0)]);
	const last = (rows[0] ?? []).map((_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0));
	return [...rows, last];
}

/**
 * The attack: all that sums tell of the figures that are not shown, by elimination. Returns the places whose value follows.
 * An equation is a row or column: the parts minus the sum are 0.
 */
function subtracted(
	counts: Counts,
	hidden: (r: number, c: number) => boolean,
	sums: { rows: boolean; columns: boolean },
) {
	const places = counts.flatMap((row, r) => row.flatMap((_, c) => (hidden(r, c) ? [[r, c] as const] : [])));
	const [height, width] = [counts.length, counts[0]?.length ?? 0];
	const line = (inLine: (r: number, c: number) => boolean, isSum: (r: number, c: number) => boolean) =>
		places.map(([r, c]): number => (inLine(r, c) ? (isSum(r, c) ? -1 : 1) : 0));
	const equations = [
		...(sums.rows
			? counts.map((_, at) =>
					line(
						(r) => r === at,
						(_, c) => c === width - 1,
					),
				)
			: []),
		...(sums.columns
			? (counts[0] ?? []).map((_, at) =>
					line(
						(_, c) => c === at,
						(r) => r === height - 1,
					),
				)
			: []),
	];
	// Gauss-Jordan: a figure follows if and only if a reduced equation holds it alone.
	let rank = 0;
	for (let column = 0; column < places.length; column += 1) {
		const pivot = equations.findIndex((row, at) => at >= rank && Math.abs(row[column] ?? 0) > 1e-9);
		if (pivot < 0) continue;
		const [chosen] = equations.splice(pivot, 1) as [number[]];
		const scaled = chosen.map((value) => value / (chosen[column] ?? 1));
		for (const [at, row] of equations.entries()) {
			const times = row[column] ?? 0;
			equations[at] = row.map((value, k) => value - times * (scaled[k] ?? 0));
		}
		equations.splice(rank, 0, scaled);
		rank += 1;
	}
	return equations
		.filter((row) => row.filter((value) => Math.abs(value) > 1e-9).length === 1)
		.map((row) => places[row.findIndex((value) => Math.abs(value) > 1e-9)]);
}

const both = { rows: true, columns: true };

describe('groups beside everyone', () => {
	const list = { rows: true, columns: false };

	test('a small group takes the smallest other with it', () => {
		expect(withhold([[5, 40, 300, 345]], list)).toEqual([['primary', 'secondary', null, null]]);
	});

	test('two small groups hide each other', () => {
		expect(withhold([[5, 40, 7, 52]], list)).toEqual([['primary', null, 'primary', null]]);
	});

	test('but not two groups of one: 2 can only be 1 + 1', () => {
		expect(withhold([[1, 40, 1, 42]], list)).toEqual([['primary', 'secondary', 'primary', null]]);
	});

	test('where there is no other group, everyone is not shown', () => {
		expect(withhold([[5, 0, 300, 305]], list)).toEqual([['primary', null, 'secondary', null]]);
		expect(withhold([[9, 9]], list)).toEqual([['primary', 'primary']]);
	});

	test('nobody to protect, nothing withheld', () => {
		expect(withhold([[10, 0, 300, 310]], list)).toEqual([[null, null, null, null]]);
		expect(withhold([], list)).toEqual([]);
	});

	test('without sums nothing can be subtracted', () => {
		expect(withhold([[5, 40, 300]], { rows: false, columns: false })).toEqual([['primary', null, null]]);
	});
});

describe('tables', () => {
	test('the example of the textbook: one small figure takes three more', () => {
		const counts = summed([
			[5, 40, 60],
			[50, 20, 70],
			[80, 90, 30],
		]);
		const found = withhold(counts, both);
		expect(found[0]?.[0]).toBe('primary');
		expect(found.flat().filter((one) => one === 'secondary')).toHaveLength(3);
		expect(found[1]?.slice(0, 2)).toEqual(['secondary', 'secondary']);
		expect(found[0]?.[1]).toBe('secondary');
	});

	test('the attack finds what is not protected', () => {
		const counts = summed([
			[5, 40],
			[50, 20],
		]);
		expect(subtracted(counts, (r, c) => r === 0 && c === 0, both)).toEqual([[0, 0]]);
		expect(subtracted(counts, (r) => r === 0, both)).toHaveLength(3);
	});

	test('rows only, columns only: the other sums are not there to subtract from', () => {
		const counts = [
			[5, 40, 45],
			[60, 70, 130],
		];
		expect(withhold(counts, { rows: true, columns: false })).toEqual([
			['primary', 'secondary', null],
			[null, null, null],
		]);
		expect(withhold([[5], [60], [65]], { rows: false, columns: true })).toEqual([
			['primary'],
			['secondary'],
			[null],
		]);
	});

	test('rows of unequal length and numbers that are none are refused', () => {
		expect(() => withhold([[1, 2], [3]], both)).toThrow(/equally long/);
		expect(() => withhold([[-1, 2]], both)).toThrow(/0 or more/);
	});
});

const size = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 500 }));
const table = fc
	.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
	.chain(([rows, columns]) =>
		fc.array(fc.array(size, { minLength: columns, maxLength: columns }), {
			minLength: rows,
			maxLength: rows,
		}),
	);

describe('no subtraction over rows, columns and totals', () => {
	test.each([both, { rows: true, columns: false }, { rows: false, columns: true }])('%o', (sums) => {
		fc.assert(
			fc.property(table, (inner) => {
				const counts = summed(inner);
				const found = withhold(counts, sums);
				const hidden = (r: number, c: number) => found[r]?.[c] != null;
				expect(subtracted(counts, hidden, sums)).toEqual([]);
				for (const [r, row] of counts.entries())
					for (const [c, n] of row.entries()) {
						expect(found[r]?.[c] === 'primary').toBe(n > 0 && n < 10);
						if (n === 0) expect(found[r]?.[c]).toBeNull();
					}
			}),
			{ numRuns: 300 },
		);
	});
});
