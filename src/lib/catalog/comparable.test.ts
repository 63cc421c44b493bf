import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { why } from '../words/comparability';
import { locales } from '../words/locale';
import { compare, compareSeries, type Comparison, type Point } from './comparable';
import { anyPoint, both, firms, point } from './comparable.sample';
import { sameScale } from './comparable-scale';

const said = ({ verdict, reasons }: Comparison) => [
	verdict,
	...reasons.filter((reason) => reason.verdict !== 'comparable').map(({ code }) => code),
];
const forbidden = ({ reasons }: Comparison) =>
	reasons.filter((reason) => reason.verdict === 'not-comparable').map(({ code }) => code);
const remarks = ({ reasons }: Comparison) =>
	reasons.filter((reason) => reason.verdict === 'comparable').map(({ code }) => code);

const germany = point({});
const other = (series: Partial<Point['series']>, row: Partial<Point['row']> = {}): Point =>
	point({ series: 'other', ...row }, { ...firms, id: 'other', ...series });

describe('two values of one series', () => {
	it.each([
		['two countries in one year', point({ geo: 'FR' }), []],
		['a country and the EU', point({ geo: 'EU28', year: 2023 }), []],
		['the EU and the euro area', point({ geo: 'EA' }), []],
		['two sizes', point({ size_class: '50-249' }), []],
		['two sectors', point({ sector: 'C10-33' }), []],
		['one country over time, however long', point({ year: 2013 }), []],
		['two countries in two years', point({ geo: 'FR', year: 2021 }), ['years']],
		['a flag u', point({ geo: 'FR', flag: 'u' }), ['low-reliability']],
		['a flag e', point({ geo: 'FR', flag: 'e' }), ['estimated']],
		['a flag p', point({ geo: 'FR', flag: 'p' }), ['provisional']],
		['several flags', point({ geo: 'FR', flag: 'pu' }), ['low-reliability', 'provisional']],
		['a flag d', point({ geo: 'FR', flag: 'd' }), ['definition']],
		['a break in the year of both', point({ geo: 'FR', flag: 'b' }), []],
		['a value of grade C', point({ geo: 'FR', grade: 'C' }), ['quoted']],
		['an inferred year', point({ geo: 'FR', note: 'ROUNDED YEAR_INFERRED' }), ['inferred-year']],
		['a note that a reader must weigh', point({ geo: 'FR', note: 'ROUNDED IE_QUESTIONNAIRE' }), ['noted']],
		['a note that bears on no comparison', point({ geo: 'FR', note: 'ROUNDED' }), []],
	] as const)('%s', (_, b, reasons) => {
		expect(said(compare(germany, b))).toEqual([reasons.length ? 'caution' : 'comparable', ...reasons]);
	});

	it('answers to one question are comparable, and come from the same respondents', () => {
		const items = compare(germany, point({ item: 'SNET' }));
		expect([said(items), remarks(items)]).toEqual([['comparable'], ['n-not-published', 'same-respondents']]);
		expect(remarks(compare(germany, point({ item: 'SNET', geo: 'FR' })))).toEqual(['n-not-published']);
	});

	it('two memberships of one group of countries are not comparable', () => {
		for (const [a, b] of [
			['EU28', 'EU27_2020'],
			['EU27_2007', 'EU27_2020'],
			['EU15', 'EU28'],
			['EA19', 'EA20'],
			['EA', 'EA19'],
		] as const)
			expect(said(compare(point({ geo: a }), point({ geo: b })))).toEqual(['not-comparable', 'aggregate']);
	});

	it('a definition of its own does not part a country from itself', () => {
		const [before, after] = [point({ flag: 'd', year: 2019 }), point({ flag: 'd' })];
		expect(said(compare(before, after))).toEqual(['comparable']);
		expect(said(compare(before, germany))).toEqual(['caution', 'definition']);
		expect(said(compare(before, point({ geo: 'FR', year: 2019, flag: 'd' })))).toEqual([
			'caution',
			'definition',
		]);
	});

	it('one inferred year is no obstacle within itself', () => {
		const inferred = (geo: string, year = 2014) => point({ geo, year, note: 'YEAR_INFERRED' });
		expect(said(compare(inferred('DE'), inferred('FR')))).toEqual(['comparable']);
		expect(said(compare(inferred('DE'), inferred('DE', 2015)))).toEqual(['caution', 'inferred-year']);
	});

	it('what is noted of both values of a series does not part them', () => {
		const noted = (geo: string, note: string) => point({ geo, note });
		expect(said(compare(noted('DE', 'WIDER'), noted('FR', 'WIDER')))).toEqual(['comparable']);
		const both = compare(noted('DE', 'WIDER ROUNDED'), noted('FR', 'WIDER LATE EARLY'));
		expect(both.reasons[0]).toEqual({
			code: 'noted',
			verdict: 'caution',
			facts: { notes: ['EARLY', 'LATE'] },
		});
		expect(why(both, 'en', (list, code) => `${list} ${code}`)[0]).toBe(
			'At least one value carries a note: note EARLY; note LATE.',
		);
		const set = sameScale([noted('DE', 'WIDER'), noted('FR', 'LATE'), noted('IT', 'LATE')]);
		expect(set.reasons[0]).toMatchObject({ facts: { notes: ['LATE', 'WIDER'] } });
	});

	it('notes that tell of time count over time only, and lost flags may hide a break', () => {
		const noted = (note: string, row: Partial<Point['row']> = {}) => point({ note, ...row });
		for (const note of ['MODE_2023', 'FLAGS_LOST']) {
			expect(said(compare(noted(note), noted('', { year: 2019 })))).toEqual(['caution', 'noted']);
			expect(said(compare(noted(note), noted('', { geo: 'FR' })))).toEqual(['comparable']);
		}
		const wave = (note: string, year: number) => noted(note, { year });
		expect(said(compare(wave('MODE_2023', 2023), wave('MODE_2023', 2024)))).toEqual(['comparable']);
		expect(said(compare(wave('FLAGS_LOST', 2023), wave('FLAGS_LOST', 2024)))).toEqual(['caution', 'noted']);
	});

	it('an unknown way of sampling counts between waves, not within one', () => {
		const series = { ...firms, sampling: 'unknown' } as const;
		const wave = (row: Partial<Point['row']>) => point(row, series);
		expect(said(compare(wave({}), wave({ item: 'SNET' })))).toEqual(['comparable']);
		expect(said(compare(wave({}), wave({ year: 2022 })))).toEqual(['caution', 'sampling-unknown']);
	});

	it('what is missing or confidential cannot be compared', () => {
		for (const row of [{ value: null }, { flag: 'c' }, { value: null, flag: 'u' }])
			expect(said(compare(germany, point({ geo: 'FR', ...row }))).slice(0, 2)).toEqual([
				'not-comparable',
				'no-value',
			]);
		expect(said(compare(germany, point({ geo: 'FR', value: 0 })))).toEqual(['comparable']);
	});
});

describe('a break', () => {
	const at = (year: number, row: Partial<Point['row']> = {}) => point({ year, ...row });
	const broken = ['not-comparable', 'break'];

	it('in the later year parts the two', () => {
		expect(said(compare(at(2021), at(2023, { flag: 'b' })))).toEqual(broken);
		expect(said(compare(at(2023, { flag: 'bu' }), at(2021))).slice(0, 2)).toEqual(broken);
	});

	it('in the earlier year does not: both lie after it', () => {
		expect(said(compare(at(2021, { flag: 'b' }), at(2023)))).toEqual(['comparable']);
	});

	it('that a note tells of parts what bears the note from what does not', () => {
		const noted = (year: number) => at(year, { note: 'ROUNDED METHOD_2024' });
		expect(said(compare(at(2023), noted(2024)))).toEqual(broken);
		expect(compare(noted(2025), at(2023)).reasons[0]).toMatchObject({ facts: { geo: 'DE', years: [2025] } });
		expect(said(compare(noted(2024), noted(2025)))).toEqual(['comparable']);
		expect(said(compare(noted(2024), at(2024, { geo: 'FR' })))).toEqual(['comparable']);
	});

	it('between the two parts them, if it is in their own line', () => {
		const between = (row: Partial<Point['row']>) =>
			compare(at(2019), at(2023), [at(2021, { flag: 'b', ...row }).row]);
		expect(said(between({}))).toEqual(broken);
		expect(between({}).reasons[0]).toMatchObject({ facts: { geo: 'DE', years: [2021] } });
		for (const row of [
			{ geo: 'FR' },
			{ item: 'SNET' },
			{ size_class: 'GE250' },
			{ year: 2018 },
			{ flag: '' },
		])
			expect(said(between(row)), JSON.stringify(row)).toEqual(['comparable']);
	});
});

describe('values of two series', () => {
	it.each([
		['unit', other({ unit: 'persons' })],
		['concept', other({ concept: 'SM_GE2' })],
		['population', other({ population: 'ENT_GE20' })],
		['index', other({ index: 'DI3' })],
		['item', other({}, { item: 'SNET' })],
	])('%s: not comparable', (code, b) => {
		expect(said(compare(germany, b))).toEqual(['not-comparable', code]);
	});

	it.each([
		['sampling-differs', other({ sampling: 'quota' })],
		['sampling-unknown', other({ sampling: 'unknown' })],
		['publisher', other({ publisher: 'Destatis' })],
		['mode', other({ mode: both('by telephone') })],
		['years', other({}, { year: 2022 })],
	])('%s: a caution', (code, b) => {
		expect(said(compare(point({}, { ...firms, mode: both('online') }), b))).toEqual(['caution', code]);
	});

	it('of one question and one universe are comparable', () => {
		expect(said(compare(germany, other({ mode: null })))).toEqual(['comparable']);
	});

	it('a universe without published limits is comparable with nothing outside its survey', () => {
		const unstated = { ...firms, population: 'SME_UNSTATED' };
		expect(said(compare(point({}, unstated), other(unstated)))).toEqual(['comparable']);
		const second = point({ series: 'second' }, { ...unstated, id: 'second' });
		expect(said(compare(point({}, unstated), second))).toEqual(['not-comparable', 'population-unstated']);
	});

	it('groups of one universe are comparable within one survey, as two sizes are', () => {
		const group = (id: string, population: string, publisher = 'Pew') =>
			point({ series: id }, { ...firms, id, population, publisher });
		expect(said(compare(group('m', 'US_MEN'), group('w', 'US_WOMEN')))).toEqual(['comparable']);
		expect(forbidden(compare(group('m', 'US_MEN'), group('w', 'US_WOMEN', 'NTIA')))).toEqual(['population']);
		expect(forbidden(compare(group('m', 'US_MEN'), group('e', 'ENT_GE10')))).toEqual(['population']);
	});

	it('every reason is told, the worst first', () => {
		const b = other(
			{ population: 'ENT_GE20', publisher: 'Bitkom', sampling: 'unknown', concept: 'SM_GE2' },
			{ year: 2022, flag: 'e', grade: 'C' },
		);
		expect(said(compare(germany, b))).toEqual([
			...['not-comparable', 'concept', 'population', 'sampling-unknown', 'publisher', 'years'],
			...['estimated', 'quoted'],
		]);
	});

	it('that the difference cannot be tested is a remark, not a doubt', () => {
		const [known, unknown] = [other({}, { n: 600 }), other({ n: 600 })];
		const asked = point({}, { ...firms, n: 2500 });
		expect([remarks(compare(asked, known)), remarks(compare(asked, unknown))]).toEqual([[], []]);
		expect(remarks(compare(germany, known))).toEqual(['n-not-published']);
		const persons = { ...firms, unit: 'persons' } as const;
		expect(remarks(compare(point({}, persons), point({ geo: 'FR' }, persons)))).toEqual([]);
	});
});

describe('two series as a whole', () => {
	const second = { ...firms, id: 'second' };

	it('are judged by their labels', () => {
		expect(compareSeries(firms, firms)).toEqual({ verdict: 'comparable', reasons: [] });
		expect(said(compareSeries(firms, second))).toEqual(['comparable']);
		expect(said(compareSeries(firms, { ...second, publisher: 'Destatis' }))).toEqual([
			'caution',
			'publisher',
		]);
		expect(compareSeries(firms, { ...second, population: 'ENT_GE20', universe: both('20+') })).toEqual({
			verdict: 'not-comparable',
			reasons: [
				{ code: 'population', verdict: 'not-comparable', facts: { a: firms.universe, b: both('20+') } },
			],
		});
	});

	it('are years apart only if they have no year in common; the nearest are named', () => {
		expect(said(compareSeries(firms, second, { a: [2013, 2019], b: [2019, 2023] }))).toEqual(['comparable']);
		const apart = compareSeries(firms, second, { a: [2013, 2019], b: [2020, 2023] });
		expect(apart.reasons).toEqual([{ code: 'years', verdict: 'caution', facts: { a: 2019, b: 2020 } }]);
	});
});

describe('on one scale', () => {
	it('a set is as comparable as its worst pair', () => {
		expect(sameScale([])).toEqual({ verdict: 'comparable', reasons: [] });
		expect(said(sameScale([germany, point({ geo: 'FR' }), point({ geo: 'AT', flag: 'u' })]))).toEqual([
			'caution',
			'low-reliability',
		]);
		expect(said(sameScale([germany, point({ geo: 'FR' }), other({ population: 'ENT_GE20' })]))).toEqual([
			'not-comparable',
			'population',
		]);
	});

	it('lines over the same years may stand together, values of different years with caution', () => {
		const lines = ['DE', 'FR'].flatMap((geo) => [2019, 2021, 2023].map((year) => point({ geo, year })));
		expect(said(sameScale(lines))).toEqual(['comparable']);
		const latest = [point({ geo: 'DE', year: 2023 }), point({ geo: 'IE', year: 2021 })];
		expect(said(sameScale(latest))).toEqual(['caution', 'years']);
	});

	it('breaks and aggregates of other members need a line of their own, not another drawing', () => {
		const cut = [point({ year: 2019 }), point({ year: 2021, flag: 'b' }), point({ year: 2023 })];
		expect(said(sameScale(cut))).toEqual(['caution', 'break']);
		const eu = [point({ geo: 'EU28', year: 2019 }), point({ geo: 'EU27_2020', year: 2021 })];
		expect(said(sameScale(eu))).toEqual(['caution', 'aggregate', 'years']);
	});

	it('a gap in a drawing is a remark', () => {
		const gap = sameScale([germany, point({ geo: 'FR', value: null, flag: 'c' })]);
		expect([gap.verdict, remarks(gap)]).toEqual(['comparable', ['no-value', 'n-not-published']]);
	});

	it('tells each kind of reason once', () => {
		const many = ['DE', 'FR', 'IT', 'ES'].map((geo) => point({ geo, flag: 'e', n: 500 }));
		expect(sameScale(many).reasons).toEqual([{ code: 'estimated', verdict: 'caution', facts: {} }]);
	});
});

describe('for any two values', () => {
	const mirrored = ({ verdict, reasons }: Comparison) => ({
		verdict,
		reasons: reasons.map((reason) =>
			'a' in reason.facts ? { ...reason, facts: { a: reason.facts.b, b: reason.facts.a } } : reason,
		),
	});

	it('a value is comparable with itself, without a reason', () => {
		fc.assert(
			fc.property(anyPoint, (a) => {
				expect(compare(a, a)).toEqual({ verdict: 'comparable', reasons: [] });
			}),
		);
	});

	it('the judgement is symmetric', () => {
		fc.assert(
			fc.property(anyPoint, anyPoint, fc.array(anyPoint, { maxLength: 3 }), (a, b, between) => {
				const rows = between.map(({ row }) => row);
				expect(compare(b, a, rows)).toEqual(mirrored(compare(a, b, rows)));
			}),
			{ numRuns: 500 },
		);
	});

	it('the verdict is that of the worst reason, which comes first', () => {
		fc.assert(
			fc.property(anyPoint, anyPoint, (a, b) => {
				const { verdict, reasons } = compare(a, b);
				expect(verdict).toBe(reasons[0]?.verdict ?? 'comparable');
				expect(reasons.map((reason) => reason.code)).toEqual([...new Set(reasons.map(({ code }) => code))]);
			}),
		);
	});

	it('the order of a set changes nothing', () => {
		fc.assert(
			fc.property(fc.array(anyPoint, { maxLength: 8 }), (points) => {
				expect(said(sameScale(points.toReversed()))).toEqual(said(sameScale(points)));
			}),
		);
	});

	it('a further value takes no reason from a set, but that of the years where it gives two lines a year in common', () => {
		fc.assert(
			fc.property(fc.array(anyPoint, { maxLength: 8 }), anyPoint, (points, more) => {
				const codes = sameScale([...points, more]).reasons.map(({ code }) => code);
				const before = sameScale(points).reasons.map(({ code }) => code);
				expect(codes).toEqual(expect.arrayContaining(before.filter((code) => code !== 'years')));
			}),
		);
	});

	it('every reason has a sentence in both languages, with nothing undefined in it', () => {
		fc.assert(
			fc.property(anyPoint, anyPoint, (a, b) => {
				const comparison = compare(a, b);
				for (const locale of locales) {
					const sentences = why(comparison, locale);
					expect(sentences).toHaveLength(comparison.reasons.length);
					for (const sentence of sentences) {
						expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
						expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
					}
				}
			}),
		);
	});
});
