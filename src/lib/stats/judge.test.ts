import { describe, expect, test } from 'vitest';
import { decimals } from './decimals';
import { lettersOf } from './flag';
import { z95 } from './score-limits';
import { criticalValue } from './wilson';
import { judge, type Evidence } from './judge';

const sound: Evidence = {
	value: 56,
	unit: 'percent',
	n: 2500,
	baseStated: true,
	sampling: 'probability',
	flag: '',
};
const intervalOf = (evidence: Partial<Evidence>) => {
	const estimate = judge({ ...sound, ...evidence });
	return estimate.kind === 'known' ? estimate.interval : estimate;
};

test('a share of a probability sample with a stated base has its Wilson interval, in percent', () => {
	const estimate = judge(sound);
	expect(estimate).toMatchObject({
		kind: 'known',
		value: 56,
		base: 2500,
		flag: '',
		interval: { kind: 'interval' },
	});
	const interval = intervalOf({}) as { low: number; high: number };
	expect(interval.low).toBeCloseTo(54.0464650021287, 10);
	expect(interval.high).toBeCloseTo(57.93512428512992, 10);
});

describe('at best', () => {
	const same = { low: expect.closeTo(54.0464650021287, 10), high: expect.closeTo(57.93512428512992, 10) };

	test.each([
		[{ baseStated: false }, ['base-not-stated']],
		[{ sampling: 'unknown' }, ['sampling-not-stated']],
		[{ baseStated: false, sampling: 'unknown' }, ['base-not-stated', 'sampling-not-stated']],
	] as const)('%o', (evidence, because) => {
		expect(intervalOf(evidence)).toEqual({ kind: 'at-best', ...same, because });
	});
});

test.each([
	[{ sampling: 'quota' }, 'not-a-probability-sample'],
	[{ sampling: 'opt-in' }, 'not-a-probability-sample'],
	[{ n: null }, 'n-not-published'],
	[{ n: null, sampling: 'opt-in' }, 'not-a-probability-sample'],
	[{ unit: 'persons', value: 38e6 }, 'not-a-share'],
	[{ unit: 'persons', value: 38e6, n: null }, 'not-a-share'],
	[{ unit: 'platforms', value: 2.3 }, 'not-a-share'],
] as const)('no interval for %o', (evidence, because) => {
	expect(intervalOf(evidence)).toEqual({ kind: 'none', because });
	expect(judge({ ...sound, ...evidence }).kind).toBe('known');
});

test('a missing value is absent, a confidential one is withheld, neither is a zero', () => {
	expect(judge({ ...sound, value: null })).toEqual({ kind: 'absent', reason: 'not-published' });
	expect(judge({ ...sound, value: null, flag: 'u' })).toEqual({ kind: 'absent', reason: 'not-published' });
	const withheld = { kind: 'withheld', reason: 'confidential', base: 2500 };
	expect(judge({ ...sound, value: null, flag: 'c' })).toEqual(withheld);
	expect(judge({ ...sound, value: 56, flag: 'c' })).toEqual(withheld);
	expect(judge({ ...sound, value: 0 })).toMatchObject({ kind: 'known', value: 0 });
});

test('flags travel with the value, several letters too; unknown ones are refused', () => {
	expect(judge({ ...sound, flag: 'bu' })).toMatchObject({ kind: 'known', flag: 'bu' });
	expect(lettersOf('bu')).toEqual(['b', 'u']);
	expect(lettersOf('')).toEqual([]);
	for (const flag of ['x', 'bx', 'B', ':', 'b '])
		expect(() => judge({ ...sound, flag })).toThrow(/Unknown letter/);
	expect(() => lettersOf('bb')).toThrow(/twice/);
});

test('nonsense is refused', () => {
	for (const value of [-1, 101, NaN]) expect(() => judge({ ...sound, value })).toThrow(/0-100/);
	for (const n of [0, -5, NaN]) expect(() => judge({ ...sound, n })).toThrow(/must be positive/);
});

test('decimals follow the base', () => {
	expect([1, 99, 100, 2500, null].map(decimals)).toEqual([0, 0, 1, 1, 1]);
});

test('takes the z of 95 %', () => {
	expect(z95).toBeCloseTo(criticalValue(0.95), 14);
});
