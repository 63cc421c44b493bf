import { describe, expect, test } from 'vitest';
import { judgeMeasured, type Sampled } from './judge-measured';
import { limitsOf, methodFor } from './limits';
import { measuredOf, type Measured } from './measured';

const share = (
	estimate: number,
	n: number,
	{ deff = 1, df = n - 1, kind = 'share' as Measured['kind'] } = {},
): Measured => {
	const spread = estimate * (1 - estimate);
	return measuredOf(
		{ n, sumW: n, sumW2: n, df },
		{ kind, estimate, variance: (deff * spread) / n, yes: estimate * n, spread },
	);
};
const mean = (estimate: number, n: number, se: number): Measured =>
	measuredOf({ n, sumW: n, sumW2: n, df: n - 1 }, { kind: 'mean', estimate, variance: se * se });

const sound: Sampled = { sampling: 'probability', unit: 'percent', weighted: false };
const hundred = (limits: readonly [number, number] | null) => ({
	low: 100 * (limits?.[0] ?? NaN),
	high: 100 * (limits?.[1] ?? NaN),
});

describe('which interval', () => {
	test('Wilson for simple samples, Korn-Graubard for others, t for means, z for totals', () => {
		expect(methodFor({ kind: 'share' }, { weighted: false })).toBe('wilson');
		expect(methodFor({ kind: 'share' }, { weighted: true })).toBe('korn-graubard');
		for (const kind of ['mean', 'ratio', 'difference'] as const)
			expect(methodFor({ kind }, { weighted: true })).toBe('mean-t');
		expect(methodFor({ kind: 'total' }, { weighted: true })).toBe('wald-z');
	});

	test('a share is shown in percent with its interval, base and no flag', () => {
		const simple = share(0.4, 500);
		expect(judgeMeasured(simple, sound)).toEqual({
			...{ kind: 'known', value: 40, base: 500, flag: '' },
			interval: { kind: 'interval', ...hundred(limitsOf(simple, 'wilson')) },
		});
		const complex = share(0.4, 500, { deff: 2 });
		expect(judgeMeasured(complex, { ...sound, weighted: true })).toMatchObject({
			interval: { kind: 'interval', ...hundred(limitsOf(complex, 'korn-graubard')) },
		});
		expect(judgeMeasured(complex, { ...sound, weighted: true, confidence: 0.9 })).toMatchObject({
			interval: hundred(limitsOf(complex, 'korn-graubard', 0.9)),
		});
	});

	test('nobody of 40 is no certainty', () => {
		for (const weighted of [false, true]) {
			const found = judgeMeasured(share(0, 40), { ...sound, weighted });
			expect(
				found.kind === 'known' && found.interval.kind === 'interval' && found.interval.high,
			).toBeGreaterThan(5);
		}
	});

	test('a mean stays in its unit; one without a spread has no interval', () => {
		const found = judgeMeasured(mean(3.2, 100, 0.1), { ...sound, unit: 'platforms', weighted: true });
		expect(found).toMatchObject({
			value: 3.2,
			flag: '',
			interval: { kind: 'interval', low: expect.closeTo(3.0015783, 6) as number },
		});
		expect(judgeMeasured(mean(3, 100, 0), { ...sound, unit: 'platforms' })).toMatchObject({
			value: 3,
			interval: { kind: 'none', because: 'no-variance' },
		});
	});

	test('a share that the design fixes, or without degrees of freedom, has none', () => {
		for (const odd of [share(0.5, 100, { deff: 0 }), share(0.5, 100, { df: 0 })])
			expect(judgeMeasured(odd, { ...sound, weighted: true })).toMatchObject({
				interval: { kind: 'none', because: 'no-variance' },
			});
	});
});

describe('the sampling decides', () => {
	test.each(['quota', 'opt-in'] as const)('no interval for %s', (sampling) => {
		expect(judgeMeasured(share(0.4, 500), { ...sound, sampling })).toMatchObject({
			value: 40,
			interval: { kind: 'none', because: 'not-a-probability-sample' },
		});
	});

	test('one at best where it is not stated', () => {
		expect(judgeMeasured(share(0.4, 500), { ...sound, sampling: 'unknown' })).toMatchObject({
			interval: {
				kind: 'at-best',
				...hundred(limitsOf(share(0.4, 500), 'wilson')),
				because: ['sampling-not-stated'],
			},
		});
	});
});

describe('small bases', () => {
	test('9 are never shown, not even as a number', () => {
		expect(judgeMeasured(share(1 / 3, 9), sound)).toEqual({
			kind: 'withheld',
			reason: 'small-base',
			base: null,
		});
		expect(judgeMeasured(mean(3, 9, 1), { ...sound, unit: 'x' }).kind).toBe('withheld');
		expect(judgeMeasured(share(0.5, 10), sound).kind).toBe('known');
	});

	test('what would give another away is withheld too', () => {
		expect(judgeMeasured(share(0.5, 400), { ...sound, withheld: true })).toEqual({
			kind: 'withheld',
			reason: 'small-base',
			base: null,
		});
	});

	test.each([
		[share(0.5, 29), 'u'],
		[share(0.5, 30), 'u'],
		[share(0.5, 100), ''],
		[share(0.5, 100, { deff: 4 }), 'u'],
		[share(0.01, 200), ''],
		[share(0.04, 100), 'u'],
		[mean(3, 29, 1), 'u'],
		[mean(3, 30, 1), ''],
	] as const)('fewer than 30, or as NCHS would suppress, are marked: %#', (measured, flag) => {
		expect(
			judgeMeasured(measured, { ...sound, unit: measured.kind === 'share' ? 'percent' : 'x' }),
		).toMatchObject({ flag });
	});

	test('nobody is absent', () => {
		expect(judgeMeasured(null, sound)).toEqual({ kind: 'absent', reason: 'not-collected' });
		expect(judgeMeasured(share(0, 0), sound)).toEqual({ kind: 'absent', reason: 'not-collected' });
	});
});

test('flags travel along, once each', () => {
	expect(judgeMeasured(share(0.5, 29), { ...sound, flag: 'b' })).toMatchObject({ flag: 'bu' });
	expect(judgeMeasured(share(0.5, 29), { ...sound, flag: 'ub' })).toMatchObject({ flag: 'ub' });
	expect(judgeMeasured(share(0.5, 500), { ...sound, flag: 'c' })).toEqual({
		kind: 'withheld',
		reason: 'confidential',
		base: null,
	});
	expect(() => judgeMeasured(share(0.5, 500), { ...sound, flag: 'x' })).toThrow(/Unknown letter/);
	expect(() => judgeMeasured(share(0.5, 500), { ...sound, unit: 'firms' })).toThrow(/percent/);
});
