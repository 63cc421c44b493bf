import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weightedMean, type Weighted } from './merge';

test('the share in a union is the mean of the shares, each with the size of its group', () => {
	// 10 of 20 and 10 of 80 are 20 of 100.
	expect(
		weightedMean([
			{ value: 50, weight: 20 },
			{ value: 12.5, weight: 80 },
		]),
	).toBe(20);
	expect(weightedMean([{ value: 44, weight: 3 }])).toBe(44);
	expect(
		weightedMean([
			{ value: 44, weight: 0 },
			{ value: 61, weight: 7 },
		]),
	).toBe(61);
});

const group = fc.record({
	value: fc.double({ min: 0, max: 100, noNaN: true }),
	weight: fc.integer({ min: 1, max: 10_000_000 }),
});
const groups = fc.array(group, { minLength: 1, maxLength: 12 });
const holds = (property: (given: Weighted[]) => void) => fc.assert(fc.property(groups, property));

describe('whatever the groups', () => {
	test('it lies between the smallest and the largest share', () => {
		holds((given) => {
			const values = given.map(({ value }) => value);
			expect(weightedMean(given)).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
			expect(weightedMean(given)).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
		});
	});

	test('the order and the unit of the weights do not matter', () => {
		holds((given) => {
			const mean = weightedMean(given);
			expect(weightedMean(given.toReversed())).toBeCloseTo(mean, 9);
			expect(weightedMean(given.map((it) => ({ ...it, weight: it.weight / 1000 })))).toBeCloseTo(mean, 9);
		});
	});

	test('it counts those who said yes: the union of two unions is the union of all', () => {
		fc.assert(
			fc.property(groups, groups, (some, others) => {
				const union = (given: Weighted[]) => ({
					value: weightedMean(given),
					weight: given.reduce((sum, { weight }) => sum + weight, 0),
				});
				expect(weightedMean([union(some), union(others)])).toBeCloseTo(weightedMean([...some, ...others]), 9);
			}),
		);
	});

	test('equal weights give the plain mean', () => {
		holds((given) => {
			const plain = given.reduce((sum, { value }) => sum + value, 0) / given.length;
			expect(weightedMean(given.map(({ value }) => ({ value, weight: 3 })))).toBeCloseTo(plain, 9);
		});
	});
});

test('nonsense is refused', () => {
	expect(() => weightedMean([])).toThrow(RangeError);
	for (const weight of [-1, NaN, Infinity])
		expect(() => weightedMean([{ value: 50, weight }])).toThrow(/A weight must be/);
	for (const value of [NaN, Infinity])
		expect(() => weightedMean([{ value, weight: 1 }])).toThrow(/A value must be/);
	expect(() => weightedMean([{ value: 50, weight: 0 }])).toThrow(/sum to 0/);
	const huge = { value: 50, weight: Number.MAX_VALUE };
	expect(() => weightedMean([huge, huge])).toThrow(/finite/);
});
