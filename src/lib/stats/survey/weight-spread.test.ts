import { describe, expect, it } from 'vitest';
import { weightSpread } from './weight-spread';

describe('the spread of weights', () => {
	it('is none where all count the same, however much', () => {
		expect(weightSpread(Float64Array.of(2, 2, 2, 2))).toEqual({ least: 1, most: 1, effect: 1, effective: 4 });
	});
	it('is 1 plus the squared coefficient of variation', () => {
		const weights = Float64Array.of(0.5, 1, 1.5, 3);
		const spread = weightSpread(weights);
		const mean = 1.5;
		const variance = weights.reduce((sum, weight) => sum + (weight - mean) ** 2, 0) / 4;
		expect(spread?.effect).toBeCloseTo(1 + variance / mean ** 2, 14);
		expect(spread?.effective).toBeCloseTo(36 / 12.5, 14);
		expect([spread?.least, spread?.most]).toEqual([0.5 / 1.5, 2]);
	});
	it('counts respondents with the weight 0 as lost', () => {
		expect(weightSpread(Float64Array.of(0, 1))).toEqual({ least: 0, most: 2, effect: 2, effective: 1 });
	});
	it('is not there without weights', () => {
		expect(weightSpread(new Float64Array())).toBeNull();
		expect(weightSpread(new Float64Array(3))).toBeNull();
	});
});
