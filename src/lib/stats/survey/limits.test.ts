import { describe, expect, test } from 'vitest';
import { clopperPearson } from '../clopper-pearson';
import { jeffreys } from '../jeffreys';
import { wilson } from '../wilson';
import { wilsonContinuity } from '../wilson-continuity';
import { agrestiCoull } from '../agresti-coull';
import { dfAdjustedN, isAtEnd, kornGraubardLimits, kornGraubardUncapped } from './korn-graubard';
import { limitsOf, type LimitsMethod } from './limits';
import { measuredOf, type Measured } from './measured';
import { arcsineLimits, logitLimits } from './transformed';
import { criticalT, studentLimits, waldLimits } from './wald';

const share = (estimate: number, n: number, { deff = 1, df = n - 1 } = {}): Measured => {
	const spread = estimate * (1 - estimate);
	return measuredOf(
		{ n, sumW: 2 * n, sumW2: 5 * n, df },
		{ kind: 'share', estimate, variance: (deff * spread) / n, yes: estimate * n, spread },
	);
};
const all: readonly LimitsMethod[] = [
	...(['wald-z', 'mean-t', 'logit', 'arcsine', 'korn-graubard', 'korn-graubard-uncapped'] as const),
	...([
		'wilson',
		'wilson-effective',
		'wilson-kish',
		'wilson-continuity',
		'jeffreys',
		'agresti-coull',
	] as const),
];

test('each method is the one its name says', () => {
	const p = share(0.3, 50, { deff: 2 });
	expect(limitsOf(p, 'wilson', 0.9)).toEqual(wilson(0.3, 50, 0.9));
	expect(limitsOf(p, 'wilson-kish', 0.9)).toEqual(wilson(0.3, 40, 0.9));
	expect(limitsOf(p, 'wilson-effective', 0.9)).toEqual(wilson(0.3, p.neff ?? NaN, 0.9));
	expect(limitsOf(p, 'wilson-continuity', 0.9)).toEqual(wilsonContinuity(15, 50, 0.9));
	expect(limitsOf(p, 'jeffreys', 0.9)).toEqual(jeffreys(15, 50, 0.9));
	expect(limitsOf(p, 'agresti-coull', 0.9)).toEqual(agrestiCoull(0.3, 50, 0.9));
	expect(limitsOf(p, 'wald-z', 0.9)).toEqual(waldLimits(p, 0.9));
	expect(limitsOf(p, 'mean-t', 0.9)).toEqual(studentLimits(p, 0.9));
	expect(limitsOf(p, 'logit', 0.9)).toEqual(logitLimits(p, 0.9));
	expect(limitsOf(p, 'arcsine', 0.9)).toEqual(arcsineLimits(p, 0.9));
	expect(limitsOf(p, 'korn-graubard', 0.9)).toEqual(kornGraubardLimits(p, 0.9));
	expect(limitsOf(p, 'korn-graubard-uncapped', 0.9)).toEqual(kornGraubardUncapped(p, 0.9));
});

test.each(all)('%s: 95 %% is the default, more confidence is wider, nonsense is refused', (method) => {
	const p = share(0.3, 50);
	expect(limitsOf(p, method)).toEqual(limitsOf(p, method, 0.95));
	const [low, high] = limitsOf(p, method) ?? [NaN, NaN];
	const [lower, higher] = limitsOf(p, method, 0.99) ?? [NaN, NaN];
	expect([lower < low, low < 0.3, 0.3 < high, high < higher]).toEqual([true, true, true, true]);
	for (const confidence of [0, 1, 95]) expect(() => limitsOf(p, method, confidence)).toThrow(RangeError);
});

describe('at a share of 0 or 1', () => {
	test.each([0, 1])('%d: no method for display is of no width', (p) => {
		for (const method of [
			'wilson',
			'wilson-effective',
			'wilson-kish',
			'korn-graubard',
			'jeffreys',
		] as const) {
			const [low, high] = limitsOf(share(p, 30), method) ?? [NaN, NaN];
			expect(high - low, method).toBeGreaterThan(0.05);
			expect([low, high]).toContain(p);
		}
		for (const method of ['logit', 'arcsine', 'korn-graubard-uncapped'] as const)
			expect(limitsOf(share(p, 30), method), method).toBeNull();
		expect(limitsOf(share(p, 30), 'korn-graubard')).toEqual(clopperPearson(30 * p, 30));
		expect(limitsOf(share(p, 30), 'wilson-effective')).toEqual(wilson(p, 30));
	});

	test('rounding near an end is the end', () => {
		expect([0, 1e-13, 1 - 1e-13, 1].map(isAtEnd)).toEqual([true, true, true, true]);
		expect([1e-11, 0.5, 1 - 1e-11].map(isAtEnd)).toEqual([false, false, false]);
		expect(kornGraubardLimits({ ...share(1e-13, 30), neff: 4 })).toEqual(clopperPearson(0, 30));
	});
});

describe('where the design says nothing of the variance', () => {
	test('no degrees of freedom: no t, so none of the intervals that need one', () => {
		expect([criticalT(0), criticalT(-1)]).toEqual([null, null]);
		for (const method of ['mean-t', 'logit', 'arcsine', 'korn-graubard', 'korn-graubard-uncapped'] as const)
			expect(limitsOf(share(0.3, 50, { df: 0 }), method), method).toBeNull();
	});

	test('no variance: none of those that divide by it', () => {
		for (const method of [
			'logit',
			'arcsine',
			'korn-graubard',
			'korn-graubard-uncapped',
			'wilson-effective',
		] as const)
			expect(limitsOf(share(0.3, 50, { deff: 0 }), method), method).toBeNull();
	});

	test('one respondent has no n - 1', () => {
		expect(dfAdjustedN({ estimate: 0.5, n: 1, neff: 1, df: 1 })).toBeNull();
	});
});

test('NCHS caps at n, R does not', () => {
	const p = share(0.3, 50, { deff: 0.25 });
	const [low = NaN] = kornGraubardLimits(p) ?? [];
	const [higher = NaN] = kornGraubardUncapped(p) ?? [];
	expect(higher).toBeGreaterThan(low);
	expect(kornGraubardLimits(p)?.[0]).toBeCloseTo(clopperPearson(15, 50)?.[0] ?? NaN, 12);
	expect(dfAdjustedN(p)).toBeCloseTo(200, 9);
	expect(dfAdjustedN({ ...p, df: 5 })).toBeLessThan(150);
});

test('the arcsine turns back beyond 0 and 1, as in R', () => {
	expect(arcsineLimits({ estimate: 0.01, se: 0.03, df: 20 })?.[0]).toBeGreaterThan(0.01);
	expect(arcsineLimits({ estimate: 0.5, se: 0.03, df: 20 })).toEqual([
		expect.closeTo(Math.sin(Math.PI / 4 - 0.03 * (criticalT(20) ?? NaN)) ** 2, 12),
		expect.closeTo(Math.sin(Math.PI / 4 + 0.03 * (criticalT(20) ?? NaN)) ** 2, 12),
	]);
});
