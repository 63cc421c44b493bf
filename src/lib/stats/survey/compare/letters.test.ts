import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentsOfRows, type Respondent } from '../../../../../tests/survey/moments';
import { linearisedShare } from '../share';
import { adjust } from './adjust';
import { compareDomains } from './domains';
import { lettersByDesign, lettersOfCounts } from './columns';
import { letterAt, lettersOf } from './letters';
import type { Compared } from './pairwise';
import type { Count } from './two-proportions';

test('letters go on after z', () => {
	expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letterAt)).toEqual([
		'a',
		'b',
		'z',
		'aa',
		'ab',
		'az',
		'ba',
		'zz',
		'aaa',
	]);
});

describe('who carries which letter', () => {
	const column = (yes: number, n = 100): Count => ({ yes, n });

	test('the larger column carries the letter of the smaller one, never the other way round', () => {
		const { columns } = lettersOfCounts([column(20), column(60), column(22)]);
		expect(columns).toEqual([
			{ letter: 'a', larger: [], out: null },
			{ letter: 'b', larger: ['a', 'c'], out: null },
			{ letter: 'c', larger: [], out: null },
		]);
	});

	test('a small column takes no part, says why, and does not change the others', () => {
		const { columns, pairs } = lettersOfCounts([column(20), column(0, 29), column(60), column(0, 0)]);
		expect(columns.map(({ letter, larger, out }) => [letter, larger.join(''), out])).toEqual([
			['a', '', null],
			['b', '', 'small-base'],
			['c', 'a', null],
			['d', '', 'no-answers'],
		]);
		expect(pairs.map(({ a, b }) => [a, b])).toEqual([[0, 2]]);
		expect(pairs[0]?.adjusted).toBe(lettersOfCounts([column(20), column(60)]).pairs[0]?.adjusted);
		const least = lettersOfCounts([column(20), column(0, 29)], { leastBase: 29 });
		expect(least.columns[0]).toEqual({ letter: 'a', larger: ['b'], out: null });
	});

	test('Holm is the default; BH finds more, at the price said', () => {
		const p = [0.001, 0.02, 0.04];
		const at = (a: number, b: number): Compared => ({
			difference: 1,
			test: { kind: 'test', statistic: 2, df: null, p: p[a + b - 1] ?? 1 },
			limits: null,
		});
		const found = (method?: 'holm' | 'bh' | 'none', level = 0.05) =>
			lettersOf([99, 99, 99], at, method ? { method, level } : { level }).columns.map(({ larger }) =>
				larger.join(''),
			);
		expect(found()).toEqual(['bc', 'c', '']);
		expect(found()).toEqual(found('holm'));
		expect(found('holm', 0.035)).toEqual(['b', '', '']);
		expect(found('bh', 0.035)).toEqual(['bc', '', '']);
		expect(found('none', 0.001)).toEqual(['', '', '']);
	});

	test('what cannot be tested carries no letter', () => {
		const { columns, pairs } = lettersOfCounts([column(0), column(0), column(100)]);
		expect(columns.map(({ larger }) => larger.join(''))).toEqual(['', '', 'ab']);
		expect(pairs[0]).toMatchObject({ adjusted: null, test: { because: 'no-variation' } });
		const none = lettersOf([99, 99], () => null);
		expect(none.pairs).toEqual([]);
		expect(lettersOfCounts([])).toEqual({ columns: [], pairs: [] });
	});
});

describe('properties', () => {
	const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

	test('BH <= Hochberg <= Holm <= Bonferroni, BH <= BY, and no p becomes smaller', () => {
		fc.assert(
			fc.property(ps, (raw) => {
				const at = (method: Parameters<typeof adjust>[1]) => adjust(raw, method);
				const [bh, by, hochberg, holm, bonferroni] = [
					at('bh'),
					at('by'),
					at('hochberg'),
					at('holm'),
					at('bonferroni'),
				];
				for (const [k, p] of raw.entries()) {
					const order = [p, bh[k], hochberg[k], holm[k], bonferroni[k], 1] as number[];
					for (const [place, value] of order.slice(1).entries())
						expect(value).toBeGreaterThanOrEqual((order[place] ?? 0) * (1 - 1e-12));
					expect(by[k]).toBeGreaterThanOrEqual(bh[k] ?? NaN);
					expect(by[k]).toBeLessThanOrEqual(1);
				}
			}),
		);
	});

	const counts = fc.array(
		fc
			.tuple(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
			.map(([n, share]): Count => ({ yes: Math.round(n * share), n })),
		{ minLength: 2, maxLength: 8 },
	);

	test('letters never contradict the differences, and nobody is ahead both ways', () => {
		fc.assert(
			fc.property(counts, fc.constantFrom('holm', 'bh', 'none'), (columns, method) => {
				const found = lettersOfCounts(columns, { method }).columns;
				const share = ({ yes, n }: Count) => yes / n;
				for (const [at, { larger, out, letter }] of found.entries()) {
					if (out !== null) expect(larger).toEqual([]);
					for (const other of larger) {
						const place = found.findIndex((one) => one.letter === other);
						expect(share(columns[at] as Count)).toBeGreaterThan(share(columns[place] as Count));
						expect(found[place]?.larger).not.toContain(letter);
						expect(found[place]?.out).toBeNull();
					}
				}
			}),
		);
	});

	test('the order of the columns changes the letters’ names only', () => {
		fc.assert(
			fc.property(counts, (columns) => {
				const [there, back] = [lettersOfCounts(columns), lettersOfCounts([...columns].reverse())];
				const last = columns.length - 1;
				const mirrored = back.columns
					.map(({ larger }) => larger.map((letter) => letterAt(last - (letter.charCodeAt(0) - 97))).sort())
					.reverse();
				expect(mirrored).toEqual(there.columns.map(({ larger }) => [...larger].sort()));
			}),
		);
	});

	test('by the design: the same letters whatever the weights are multiplied with', () => {
		const rows = Array.from({ length: 240 }, (_, i): Respondent => {
			const column = i % 3;
			const yes = (i * 7) % 10 < 2 + 3 * column;
			const values = [0, 1, 2].flatMap((c) => (c === column ? [yes ? 1 : null, 1] : [null, null]));
			return { w: 1 + (i % 4), h: i % 2, psu: null, values };
		});
		const letters = (times: number) => {
			const moments = momentsOfRows(
				rows.map((row) => ({ ...row, w: row.w * times })),
				'joint',
			);
			const columns = [0, 2, 4].map((yes) => ({
				linear: linearisedShare(moments, { yes: [yes], base: [yes + 1] }),
				n: 80,
			}));
			return lettersByDesign(moments, columns).columns.map(({ larger }) => larger.join(''));
		};
		expect(letters(1)).toEqual(['', 'a', 'ab']);
		for (const kind of ['joint', 'clusters'] as const) {
			const moments = momentsOfRows(
				rows.map((row, i) => ({ ...row, psu: Math.floor(i / 8), h: Math.floor(i / 8) % 2 })),
				kind,
			);
			const shares = [0, 2, 4].map((yes) => linearisedShare(moments, { yes: [yes], base: [yes + 1] }));
			const columns = shares.map((linear) => ({ linear, n: 80 }));
			for (const { a, b, ...pair } of lettersByDesign(moments, columns).pairs) {
				const [first, second] = [shares[a], shares[b]];
				const one = first && second && compareDomains(moments, first, second);
				expect(pair.difference).toBeCloseTo(one?.difference ?? NaN, 12);
				expect(pair.limits?.[0]).toBeCloseTo(one?.limits?.[0] ?? NaN, 10);
				expect(pair.test).toMatchObject({ kind: 'test', df: one?.designDf });
			}
		}
		expect(letters(1000)).toEqual(letters(1));
		const moments = momentsOfRows(rows, 'joint');
		const later = [0, 2, 4].map((yes) => ({
			linear: yes === 0 ? null : linearisedShare(moments, { yes: [yes], base: [yes + 1] }),
			n: 80,
		}));
		const behind = lettersByDesign(moments, later);
		expect(behind.columns.map(({ larger }) => larger.join(''))).toEqual(['', '', 'b']);
		expect(behind.pairs).toHaveLength(1);
		expect(
			lettersByDesign(moments, [
				{ linear: null, n: 80 },
				{ linear: null, n: 80 },
			]).pairs,
		).toEqual([]);
	});
});
