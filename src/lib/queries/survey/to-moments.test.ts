import { describe, expect, it } from 'vitest';
import type { Design } from '../../stats/survey/design';
import { answered, everyone, partsOfCode, choosers, placeOf, placesOf, unanswered, type Axis } from './axis';
import type { Cells } from './cells';
import { toMoments, toValueMoments } from './to-moments';

const three: Axis = { kind: 'codes', size: 3 };
const two: Axis = { kind: 'options', size: 2 };
const design: Design = { strata: new Map([[0, { psus: 9, population: null }]]), psu: 'row' };

/** Cells of one stratum, each of n = 1. */
function cellsOf(codes: readonly (readonly number[])[], psu: readonly number[] | null = null): Cells {
	const count = codes.length;
	const numbers = Float64Array.from({ length: count }, (_, i) => i + 1);
	return {
		...{ dimensions: [], count, stratum: new Int32Array(count), psu: psu && Int32Array.from(psu) },
		codes: (codes[0] ?? []).map((_, dimension) => Int32Array.from(codes, (code) => code[dimension] ?? -1)),
		...{ n: numbers.map(() => 1), w: numbers, w2: numbers.map((w) => w * w) },
		value: {
			...{ column: 'q1', centre: 5, wx: numbers.map((w) => 10 * w), wxx: numbers.map((w) => 100 * w) },
			...{ w2x: numbers.map((w) => 10 * w * w), w2xx: numbers.map((w) => 100 * w * w) },
		},
	};
}

describe('parts of an axis', () => {
	it('of codes are the codes, then those who have none', () => {
		expect([answered(three), unanswered(three), everyone(three)]).toEqual([[0, 1, 2], 3, [0, 1, 2, 3]]);
		expect([partsOfCode(three, 2), partsOfCode(three, -1)]).toEqual([[2], [3]]);
	});

	it('of options are those who chose each, all who answered, those who did not, those who chose any', () => {
		expect([answered(two), unanswered(two), everyone(two)]).toEqual([[2], 3, [2, 3]]);
		expect(choosers(two)).toEqual([4]);
		expect([0, 1, 2, 3, -1].map((code) => partsOfCode(two, code))).toEqual([
			[2],
			[0, 2, 4],
			[1, 2, 4],
			[0, 1, 2, 4],
			[3],
		]);
	});

	it.each([3, -2])('of 3 codes do not hold code %i', (code) => {
		expect(() => partsOfCode(three, code)).toThrow(RangeError);
		expect(() => partsOfCode(two, code + 2 * Math.sign(code))).toThrow(RangeError);
	});

	it('are combined row by row', () => {
		expect(placeOf([three, two], [2, 1])).toBe(11);
		expect(placesOf([three, two], [[0, 2], [1]])).toEqual([1, 11]);
		expect(placesOf([], [])).toEqual([0]);
	});
});

describe('moments', () => {
	it('of codes are disjoint; who has no code has a place too', () => {
		const { size, strata } = toMoments(cellsOf([[0], [2], [-1]]), design, [three]);
		expect(size).toBe(4);
		expect(strata).toEqual([
			{
				stratum: 0,
				counts: [1, 0, 1, 1],
				totals: [1, 0, 2, 3],
				squares: [1, 0, 4, 9],
				second: { kind: 'disjoint', squares: [1, 0, 4, 9] },
			},
		]);
	});

	it('of options share respondents', () => {
		const [stratum] = toMoments(cellsOf([[3], [1], [-1]]), design, [two]).strata;
		expect(stratum?.totals).toEqual([3, 1, 3, 3, 3]);
		const products = [
			[5, 1, 5, 0, 5],
			[1, 1, 1, 0, 1],
			[5, 1, 5, 0, 5],
			[0, 0, 0, 9, 0],
			[5, 1, 5, 0, 5],
		].flat();
		expect(stratum?.second).toEqual({ kind: 'joint', products });
	});

	it('of clusters are those of each PSU', () => {
		const [stratum] = toMoments(cellsOf([[0], [1], [0]], [7, 7, 8]), { ...design, psu: 'cluster' }, [
			three,
		]).strata;
		expect(stratum?.second).toEqual({
			kind: 'clusters',
			psus: [
				{ counts: [1, 1, 0, 0], totals: [1, 2, 0, 0] },
				{ counts: [1, 0, 0, 0], totals: [3, 0, 0, 0] },
			],
		});
		expect(stratum?.squares).toEqual([10, 4, 0, 0]);
	});

	it('of a value are three to a place, and joint', () => {
		const { size, strata } = toValueMoments(cellsOf([[]]), design, []);
		expect(size).toBe(3);
		expect(strata[0]).toMatchObject({ counts: [1, 1, 1], totals: [1, 10, 100], squares: [1, 1, 1] });
		expect(strata[0]?.second).toEqual({ kind: 'joint', products: [1, 10, 0, 10, 100, 0, 0, 0, 0] });
	});

	it('need an axis for each dimension, and a value where one is asked for', () => {
		expect(() => toMoments(cellsOf([[0]]), design, [])).toThrow(RangeError);
		expect(() => toValueMoments({ ...cellsOf([[0]]), value: null }, design, [three])).toThrow(TypeError);
	});

	it('of nobody have no stratum', () => {
		expect(toMoments({ ...cellsOf([]), codes: [new Int32Array()] }, design, [three]).strata).toEqual([]);
	});
});
