import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOfShares } from '../../stats/difference';
import type { Estimate } from '../../stats/estimate';
import { wilson } from '../../stats/wilson';
import { formatStudy, parseStudy } from '../../view/study-address';
import { startOf } from '../analysis/start-view';
import { codebook, question } from '../study.sample';
import { formatChosen, parseChosen, type Chosen } from './chosen';
import { pointsApart } from './difference';

const code = fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/);
const anyChosen: fc.Arbitrary<Chosen> = fc.record({
	series: fc.constantFrom('eurostat-sm-any', 'gfk-wants-2019'),
	universe: fc.option(code),
	geo: code,
	group: fc.tuple(code, fc.option(code)).map(([size, age]) => `${size}.${age ?? ''}`),
	year: fc.integer({ min: 1990, max: 2100 }),
	own: fc.option(fc.nat(25)),
	pairs: fc.array(fc.record({ answer: fc.nat(299), item: code }), { maxLength: 12 }),
});

describe('what stands beside, in the address', () => {
	const book = codebook([question({ answers: ['ja', 'nein'] })]);

	it('comes back as it was written, also through the address of the view', () => {
		fc.assert(
			fc.property(anyChosen, (chosen) => {
				const { universe, own, ...rest } = chosen;
				const said = { ...rest, ...(universe !== null && { universe }), ...(own !== null && { own }) };
				expect(parseChosen(formatChosen(chosen))).toEqual(said);
				const view = { ...startOf(book, ['q0']), beside: formatChosen(chosen) };
				const read = parseStudy(formatStudy(view, startOf(book, ['q0'])), (ids) => startOf(book, ids));
				expect(read).toMatchObject({ damaged: [], view: { beside: view.beside } });
			}),
		);
	});

	it('holds a series alone, and whatever else is no trouble', () => {
		expect(parseChosen('eurostat-sm-any')).toEqual({ series: 'eurostat-sm-any' });
		fc.assert(
			fc.property(fc.string(), (text) => {
				const { pairs = [], year } = parseChosen(text);
				expect(pairs.every(({ answer }) => Number.isInteger(answer))).toBe(true);
				expect(year === undefined || Number.isInteger(year)).toBe(true);
			}),
		);
		for (const bad of ['a~<script>', 'a~b~c~d~e~f~g~h', 'A', '__proto__', 'x~'.repeat(2_000)])
			expect(
				parseStudy(`q=q0&with=${encodeURIComponent(bad)}`, (ids) => startOf(book, ids))?.damaged,
			).toEqual(['with']);
	});
});

describe('the difference of an own and a published share', () => {
	const share = (p: number, n: number, kind: 'interval' | 'at-best' = 'interval'): Estimate => {
		const [low, high] = wilson(p, n) ?? [NaN, NaN];
		const ends = { low: 100 * low, high: 100 * high };
		return {
			...{ kind: 'known', value: 100 * p, base: n, flag: '' },
			interval: kind === 'interval' ? { kind, ...ends } : { kind, ...ends, because: ['base-not-stated'] },
		};
	};

	it('is Newcombe’s where both intervals are Wilson’s', () => {
		fc.assert(
			fc.property(
				...[fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })],
				...[fc.integer({ min: 10, max: 5_000 }), fc.integer({ min: 10, max: 5_000 })],
				(p, q, n, m) => {
					const apart = pointsApart(share(p, n), share(q, m));
					const newcombe = differenceOfShares({ share: p, n }, { share: q, n: m });
					expect(apart?.points).toBeCloseTo(100 * (newcombe?.difference ?? NaN), 9);
					expect(apart?.limits?.low).toBeCloseTo(100 * (newcombe?.limits[0] ?? NaN), 8);
					expect(apart?.limits?.high).toBeCloseTo(100 * (newcombe?.limits[1] ?? NaN), 8);
				},
			),
		);
	});

	it('has limits only where both have some, at best where one of them has', () => {
		const none: Estimate = {
			...{ kind: 'known', value: 50, base: null, flag: '' },
			interval: { kind: 'none', because: 'n-not-published' },
		};
		expect(pointsApart(share(0.6, 100), none)).toEqual({ points: 10, limits: null });
		expect(pointsApart(share(0.6, 100), share(0.3, 900, 'at-best'))?.limits).toMatchObject({
			...{ atBest: true, certain: true },
		});
		expect(pointsApart(share(0.6, 100), { kind: 'withheld', reason: 'small-base', base: null })).toBeNull();
	});
});
