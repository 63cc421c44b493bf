import { describe, expect, it } from 'vitest';
import { quantile, summary } from './numbers';
import { one, random } from './random';
import { kindOf, wishFrom, type Control } from './wish';

describe('a quantile', () => {
	it('lies between the two nearest values', () => {
		expect(quantile([30, 10, 20], 0.5)).toBe(20);
		expect(quantile([0, 100], 0.95)).toBeCloseTo(95);
		expect(summary([4, 1, 3, 2, 5])).toEqual({ changes: 5, median: 3, p95: 4.8, max: 5 });
	});
	it('of nothing is an error', () => expect(() => quantile([], 0.5)).toThrow('no values'));
});

describe('chance', () => {
	it('is the same for the same seed', () => {
		const [a, b, other] = [random(7), random(7), random(8)];
		const first = Array.from({ length: 5 }, a);
		expect(Array.from({ length: 5 }, b)).toEqual(first);
		expect(Array.from({ length: 5 }, other)).not.toEqual(first);
		expect(first.every((each) => each >= 0 && each < 1)).toBe(true);
	});
	it('takes what weighs more more often, and never what weighs nothing', () => {
		const draw = random(1);
		const weights = { often: 9, seldom: 1, never: 0 };
		const names = ['often', 'seldom', 'never'] as const;
		const found = Array.from({ length: 1000 }, () => one(names, draw, (name) => weights[name]));
		expect(found.filter((name) => name === 'often').length).toBeGreaterThan(850);
		expect(found.filter((name) => name === 'seldom').length).toBeGreaterThan(50);
		expect(found).not.toContain('never');
	});
	it('has nothing to take from nothing', () => expect(() => one([], random(1))).toThrow('nothing'));
});

describe('a wish', () => {
	const controls: Control[] = [
		{ on: 'box', name: 'geo', codes: ['DE'] },
		{ on: 'select', name: 'year', codes: ['2019', '2021'] },
		{ on: 'select', name: 'mark', codes: ['DE'] },
		{ on: 'radio', name: 'form', codes: ['map'] },
	];
	it('is of a kind by its control', () =>
		expect(controls.map(kindOf)).toEqual(['checkbox', 'held dimension', 'highlight', 'form']));
	it('can be made', () => {
		const draw = random(3);
		for (let i = 0; i < 50; i++) {
			const { on, name, code } = wishFrom(controls, draw);
			expect(controls.some((one) => one.on === on && one.name === name && one.codes.includes(code))).toBe(
				true,
			);
		}
	});
});
