import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensions } from '../catalog/series';
import { forms, sorts, type Exploration } from './exploration';
import { formatExploration, parseExploration, seriesNamed, type Ground } from './exploration-address';
import { without } from './where';

const codes = {
	item: ['E_SM_SNET', 'E_SM_BLOG'],
	geo: ['EU27_2020', 'EU28', 'AT', 'DE', 'EL', 'FR', 'UK'],
	year: ['2013', '2019', '2023'],
	size_class: ['10-49', '50-249', 'GE10'],
	sector: ['TOTAL', 'C10-33', 'K6419-6492'],
	age: ['', '18-34', 'Y_GE14'],
};
const start: Exploration = {
	series: 'eurostat-sm-any',
	where: { item: ['E_SM_SNET'], year: ['2023'], size_class: ['GE10'], sector: ['TOTAL'], age: [''] },
	by: 'geo',
	split: null,
	form: 'bars',
	sort: 'value',
	mark: 'DE',
	against: 'EU27_2020',
	beside: null,
	pair: null,
};
const ground: Ground = { home: 'eurostat-sm-any', start, codes };
const parse = (search: string) => parseExploration(search, ground);

describe('formatExploration', () => {
	it('writes nothing for the home view', () => {
		expect(formatExploration(start, ground)).toBe('');
	});

	it('names the series where it is not the home one', () => {
		expect(formatExploration(start, { ...ground, home: 'other' })).toBe('series=eurostat-sm-any');
	});

	it('writes only what differs, short and readable', () => {
		const view: Exploration = {
			...start,
			where: { ...start.where, geo: ['FR', 'DE'], year: ['2013', '2023'], size_class: ['10-49'] },
			form: 'lines',
			against: null,
			pair: ['DE/2013', 'FR/2023'],
		};
		expect(formatExploration(view, ground)).toBe(
			'form=lines&geo=DE,FR&year=2013,2023&size=10-49&against=-&pair=DE/2013~FR/2023',
		);
	});

	it('leaves out that what a form spreads is not held any more', () => {
		const anyYear = without(start.where, 'year');
		const lines: Exploration = { ...start, where: anyYear, form: 'lines' };
		expect(formatExploration(lines, ground)).toBe('form=lines');
		expect(parse('form=lines').view).toEqual(lines);
	});

	it('tells all codes from none', () => {
		const anyYear = without(start.where, 'year');
		expect(formatExploration({ ...start, where: anyYear }, ground)).toBe('year=*');
		expect(formatExploration({ ...start, where: { ...start.where, geo: [] } }, ground)).toBe('geo=-');
	});
});

describe('parseExploration', () => {
	it('reports what does not exist, and leaves it out', () => {
		const { view, problems } = parse(
			'?geo=DE,XX&year=1999&form=pie&by=colour&mark=<script>&with=a/b&utm_source=x',
		);
		expect(view).toEqual({ ...start, where: { ...start.where, geo: ['DE'] } });
		expect(problems).toEqual([
			{ parameter: 'by', value: 'colour' },
			{ parameter: 'form', value: 'pie' },
			{ parameter: 'geo', value: 'XX' },
			{ parameter: 'year', value: '1999' },
			{ parameter: 'mark', value: '<script>' },
			{ parameter: 'with', value: 'a/b' },
		]);
	});

	it('takes the codes of other lists for the same places', () => {
		expect(parse('geo=GB,GR&mark=GR&against=EU')).toMatchObject({
			view: { where: { geo: ['EL', 'UK'] }, mark: 'EL', against: 'EU27_2020' },
			problems: [],
		});
	});

	it('does not set off a country where the view is not drawn by country', () => {
		expect(parse('by=size_class').view).toMatchObject({ by: 'size_class', mark: null, against: null });
		expect(parse('by=sector&mark=C10-33').view.mark).toBe('C10-33');
	});

	it('takes the first of a parameter that stands twice, and reports the others', () => {
		expect(parse('form=lines&form=map')).toMatchObject({
			view: { form: 'lines' },
			problems: [{ parameter: 'form', value: 'map' }],
		});
	});

	it('never splits a view by what it is drawn by', () => {
		expect(parse('split=geo').view.split).toBeNull();
		expect(parse('by=sector&split=geo').view.split).toBe('geo');
	});
});

describe('seriesNamed', () => {
	it('is a name or nothing', () => {
		expect(seriesNamed('?series=gfk-wants-2019&x=1')).toBe('gfk-wants-2019');
		expect(seriesNamed('?series=../../etc')).toBeNull();
		expect(seriesNamed('')).toBeNull();
	});
});

const anyCodes = (all: readonly string[]) => fc.option(fc.subarray([...all]), { nil: undefined });
const pointName = fc.constantFrom('', 'DE/2023', 'C10-33/10-49/2019', 'E_SM_SNET/DE/2019/GE10/TOTAL/');

const anyView: fc.Arbitrary<Exploration> = fc
	.record({
		by: fc.constantFrom(...dimensions.filter((dimension) => dimension !== 'year')),
		split: fc.option(fc.constantFrom(...dimensions)),
		form: fc.constantFrom(...forms),
		sort: fc.constantFrom(...sorts),
		where: fc.record({
			item: anyCodes(codes.item),
			geo: anyCodes(codes.geo),
			year: anyCodes(codes.year),
			size_class: anyCodes(codes.size_class),
			sector: anyCodes(codes.sector),
			age: anyCodes(codes.age),
		}),
		set: fc.tuple(fc.option(fc.nat(9)), fc.option(fc.nat(9))),
		beside: fc.option(fc.constantFrom('gfk-wants-2019', 'civey-kmu-presence-2020')),
		pair: fc.option(fc.tuple(pointName, pointName).filter(([a, b]) => a + b !== '')),
	})
	.map(({ set: [mark, against], where, ...view }) => {
		const code = (at: number | null) => (at === null ? null : (codes[view.by][at] ?? null));
		const named = Object.entries(where).filter(([, chosen]) => chosen !== undefined);
		return {
			...view,
			series: start.series,
			where: Object.fromEntries(named),
			split: view.split === view.by ? null : view.split,
			mark: code(mark),
			against: code(against),
		};
	});

describe('10,000 views', () => {
	it('are what their addresses say', () => {
		fc.assert(
			fc.property(anyView, fc.boolean(), (view, isHome) => {
				const own = isHome ? ground : { ...ground, home: 'other-series' };
				const address = formatExploration(view, own);
				expect(parseExploration(address, own)).toEqual({ view, problems: [] });
				expect(address).toMatch(/^[\w=&,.*~/+-]*$/);
			}),
			{ numRuns: 10_000 },
		);
	});
});

const names = [
	'series',
	'by',
	'split',
	'form',
	'geo',
	'year',
	'size',
	'item',
	'sort',
	'mark',
	'against',
	'pair',
	'v',
];
const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom(
		'<script>alert(1)</script>',
		'javascript:alert(1)',
		'__proto__',
		'constructor',
		'*',
		'-',
		',',
		'%00',
	),
	fc.subarray(['DE', 'FR', 'XX', '2023', '', 'toString', 'GE10']).map((all) => all.join(',')),
);
const anySearch = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc
		.array(fc.tuple(fc.constantFrom(...names), anyText), { maxLength: 8 })
		.map((all) => all.map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join('&')),
);

describe('10,000 random addresses', () => {
	it('are read without a crash, hold nothing but known codes, and are stable once written', () => {
		fc.assert(
			fc.property(anySearch, (search) => {
				const { view, problems } = parse(search);
				for (const { value } of problems) expect(typeof value).toBe('string');
				for (const dimension of dimensions)
					for (const code of view.where[dimension] ?? []) expect(codes[dimension]).toContain(code);
				for (const code of [view.mark, view.against])
					if (code !== null) expect(codes[view.by]).toContain(code);
				expect(forms).toContain(view.form);
				const again = parse(formatExploration(view, ground));
				expect(again).toEqual({ view, problems: [] });
			}),
			{ numRuns: 10_000 },
		);
	});
});
