import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binsOf, saidEnds } from './bins';

describe('bins of a histogram', () => {
	it('give each point of a short scale a bin', () => {
		expect(binsOf(0, 10, true)).toEqual({ from: -0.5, width: 1, bins: 11 });
		expect(binsOf(3, 3, true)).toEqual({ from: 2.5, width: 1, bins: 1 });
	});

	it('say whole numbers by the first and the last', () => {
		expect(saidEnds(binsOf(0, 10, true), 1.5, 4.5)).toEqual([2, 4]);
		expect(saidEnds(binsOf(0, 249, true), 20, 60)).toEqual([20, 60]);
	});

	it('are round', () => {
		expect(binsOf(0, 249, true)).toEqual({ from: 0, width: 20, bins: 13 });
		expect(binsOf(0.5, 19.5, false)).toEqual({ from: 0, width: 1, bins: 20 });
		expect(binsOf(1967, 2025, true)).toEqual({ from: 1965, width: 5, bins: 13 });
	});

	it('hold every number, and are few', () => {
		const any = fc.double({ min: -1e6, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(any, any, fc.boolean(), (a, b, isWhole) => {
				const [low, high] = [a, b]
					.map((value) => (isWhole ? Math.round(value) : value))
					.toSorted((x, y) => x - y) as [number, number];
				const { from, width, bins } = binsOf(low, high, isWhole);
				expect(bins).toBeGreaterThanOrEqual(1);
				expect(bins).toBeLessThanOrEqual(22);
				expect(from).toBeLessThanOrEqual(low);
				expect(from + bins * width).toBeGreaterThan(high);
			}),
		);
	});
});
