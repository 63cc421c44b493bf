import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyMissing } from '../../charts/missing';
import { figurePlate, realPlates } from '../../explorer/plates.sample';
import { namedFigures } from '../../figures/named';
import { anyPlate } from '../../plates/any-plate.sample';
import { sumGroups } from '../../charts/likert/sides';
import { layers } from '../../plates/layers';
import { ownPlates } from '../../plates/own-plates.sample';
import type { Plate, PlateRow } from '../../plates/plate';
import { inTable } from '../../words/intervals';
import { locales } from '../../words/locale';
import type { Deck, Slide } from '../deck';
import { cellsRead, chartRead, opened, type Opened } from './opened.sample';
import { powerpoint } from './powerpoint';
import { disorder } from './schema-order.sample';
import { letters } from './sheet';
import { shielded, unshielded } from './shielded';
import { all, at, readStrictly, type Read } from './strict-xml.sample';

const site = 'https://monitor.example.org/base/';

const deckOf = (plates: readonly Plate[], rest: Partial<Deck> & { notes?: string } = {}): Deck => ({
	locale: plates[0]?.locale ?? 'de',
	...{ title: '', lead: '' },
	...rest,
	slides: plates.map((plate): Slide => ({ plate, notes: rest.notes ?? '', steps: [] })),
});

const made = async (plates: readonly Plate[], rest?: Parameters<typeof deckOf>[1]): Promise<Opened> =>
	opened(await powerpoint(deckOf(plates, rest), { site }));

const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
const known = ({ rows }: Plate) =>
	rows.flatMap(({ estimate }) => (estimate.kind === 'known' ? [estimate] : []));

/** Values that a chart shows as such: no sums of a scale and no row of it that lacks an answer, no number that is only marked. */
function charted({ form, rows }: Plate): number[] {
	const isBar = ({ group }: PlateRow) =>
		!(form === 'histogram' && group === layers.rule) &&
		!(form === 'likert' && (group === sumGroups.low || group === sumGroups.high));
	const bars = rows.filter(isBar);
	const lacking = new Set(bars.flatMap(({ code, estimate }) => (estimate.kind === 'known' ? [] : [code])));
	return bars.flatMap(({ code, estimate }) =>
		estimate.kind !== 'known' || (form === 'likert' && lacking.has(code)) ? [] : [estimate.value],
	);
}

/** Every value in the charts of a file. */
const valuesOf = (charts: readonly Read[]): number[] =>
	charts.flatMap((chart) => chartRead(chart).series.flatMap(({ numbers }) => numbers));

/** What any file of ours must keep to. */
function expectSound({ names, parts, charts, books, slides, shown }: Opened): void {
	for (const [name, part] of parts) expect(disorder(part), name).toEqual([]);
	for (const book of books) for (const [name, part] of book) expect(disorder(part), name).toEqual([]);
	// Every part is listed, and no other.
	const types = parts.get('[Content_Types].xml') as Read;
	const listed = all(types, 'Override').map(({ attributes }) => attributes.get('PartName')?.slice(1) ?? '');
	const xml = names.filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml');
	expect(listed.toSorted()).toEqual(xml.toSorted());
	expect(names[0]).toBe('[Content_Types].xml');
	// Every relation leads to a part, or by link to the site.
	for (const [name, part] of parts) {
		if (!name.endsWith('.rels')) continue;
		const ids = all(part, 'Relationship').map(({ attributes }) => attributes.get('Id'));
		expect(new Set(ids).size, name).toBe(ids.length);
		for (const { attributes } of all(part, 'Relationship')) {
			const target = attributes.get('Target') ?? '';
			if (attributes.get('TargetMode') === 'External') {
				expect(attributes.get('Type')).toMatch(/\/hyperlink$/);
				expect(new URL(target).origin).toBe(new URL(site).origin);
				continue;
			}
			const folder = name.replace(/_rels\/[^/]+$/, '');
			expect(names, `${name} to ${target}`).toContain(new URL(target, `file:///${folder}`).pathname.slice(1));
		}
	}
	expect(shown.flat()).toHaveLength(charts.length);
	expect(books).toHaveLength(charts.length);
	for (const slide of slides) {
		const ids = all(slide, 'p:cNvPr').map(({ attributes }) => attributes.get('id'));
		expect(new Set(ids).size).toBe(ids.length);
		expect(all(slide, 'p:ph').map(({ attributes }) => attributes.get('type'))).toEqual(['title']);
	}
	for (const book of books) expect(all(book.get('xl/worksheets/sheet1.xml') as Read, 'f')).toEqual([]);
	expect(charts.flatMap((chart, i) => differences(chart, books[i] as ReadonlyMap<string, Read>))).toEqual([]);
}

/** Where a chart shows something else than its workbook holds at the place its formula names. */
function differences(chart: Read, book: ReadonlyMap<string, Read>): string[] {
	const cells = cellsRead(book);
	const plain = (text: string) => text.replaceAll('_x005F_', '_').slice(0, 32_000);
	return [...all(chart, 'c:numRef'), ...all(chart, 'c:strRef')].flatMap((ref) => {
		const formula = at(ref, 'c:f')?.text ?? '';
		const place = /^(?:Werte|Values)!\$([A-Z]+)\$(\d+)(?::\$\1\$\d+)?$/.exec(formula);
		if (!place) return [formula];
		const [, column = '', from = ''] = place;
		const cache = at(ref, 'c:numCache') ?? at(ref, 'c:strCache');
		return all(cache as Read, 'c:pt').flatMap(({ attributes, text }) => {
			const cell = String(cells.get(`${column}${Number(from) + Number(attributes.get('idx'))}`) ?? '');
			return plain(cell) === plain(text) ? [] : [`${formula}: ${text} is ${cell}`];
		});
	});
}

it('the checks below find what is wrong', () => {
	const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>${body}`;
	for (const wrong of [
		'<a><b></a>',
		'<a b="1" b="2"/>',
		'<a>&nbsp;</a>',
		'<a>\u0001</a>',
		'<p:a/>',
		'<a/><a/>',
		'<a b=<>/>',
	])
		expect(() => readStrictly(xml(wrong)), wrong).toThrow();
	expect(all(readStrictly(xml('<a b="&lt;"><b>x</b><b/></a>')), 'b')).toHaveLength(2);
	const early = '<c:ser xmlns:c="c"><c:val><c:v/></c:val><c:errBars/></c:ser>';
	expect(disorder(readStrictly(xml(early)))).toEqual(['c:errBars in c:ser bar']);
	expect(disorder(readStrictly(xml('<c:errBars xmlns:c="c"><c:direction/></c:errBars>')))).toHaveLength(1);
});

describe.each(locales)('all figures and every form in %s', (locale) => {
	const real = realPlates(locale);
	const whole = real.then((plates) => made(plates, { title: 'Vortrag', lead: 'Ort', notes: 'Notiz' }));

	it('make a file that keeps to the rules', async () => {
		const plates = await real;
		const file = await whole;
		expectSound(file);
		expect(file.slides.length).toBeGreaterThanOrEqual(plates.length + 1);
	});

	it('show exactly the values of the plate, as charts or as a table', async () => {
		const seen = new Set<string>();
		for (const plate of await real) {
			const file = await made([plate]);
			const tables = file.slides.flatMap((slide) => all(slide, 'a:tbl'));
			if (tables.length === 0) {
				expect(sorted(valuesOf(file.charts)), plate.path).toEqual(
					sorted(known(plate).map(({ value }) => value)),
				);
			} else {
				expect(file.charts).toHaveLength(0);
				const cells = tables.flatMap((table) => all(table, 'a:tc')).map(({ text }) => text);
				if (file.notes[0]?.join(' ').match(/nur der Anfang|only the beginning/)) {
					expect(file.slides).toHaveLength(12);
					continue;
				}
				const filled = cells.filter((text) => /^−?\d/.test(text));
				expect(filled.length, plate.path).toBeGreaterThanOrEqual(known(plate).length);
			}
			seen.add(`${plate.form} ${tables.length === 0 ? 'charts' : 'table'}`);
			for (const chart of file.charts)
				expect(
					all(
						chart,
						plate.form === 'lines' || all(chart, 'c:lineChart').length > 0 ? 'c:lineChart' : 'c:barChart',
					),
				).toHaveLength(1);
		}
		for (const form of ['bars', 'dots', 'lines', 'map', 'dumbbell', 'multiples'])
			expect([...seen]).toContain(`${form} charts`);
		for (const form of ['heat', 'table']) expect([...seen]).toContain(`${form} table`);
	});

	it('speak the language of the deck', async () => {
		const file = await whole;
		const tag = locale === 'de' ? 'de-DE' : 'en-GB';
		const tags = [...file.slides, ...file.charts].flatMap((part) =>
			['a:rPr', 'a:endParaRPr', 'a:defRPr'].flatMap((name) =>
				all(part, name).map(({ attributes }) => attributes.get('lang')),
			),
		);
		expect([...new Set(tags)]).toEqual([tag]);
		for (const chart of file.charts) expect(at(chart, 'c:lang')?.attributes.get('val')).toBe(tag);
		const codes = file.charts.flatMap((chart) =>
			all(chart, 'c:numFmt').map(({ attributes }) => attributes.get('formatCode')),
		);
		expect(codes).toContain(locale === 'de' ? '#,##0.0"\u00a0%"' : '#,##0.0"%"');
		for (const code of codes) expect(code).toMatch(/^(General|#,##0(\.0+)?("(\u00a0?%)?(\u00a0[a-z]+)?")?)$/);
	});

	it('carry their words: title, subtitle, sources and a link on the slide, the rest in the notes', async () => {
		for (const { id } of namedFigures) {
			const plate = await figurePlate(id, locale);
			const file = await made([plate], { notes: 'Erstens …\n\nZweitens …' });
			const [slide] = file.slides;
			const texts = all(slide as Read, 'a:p').map(({ text }) => text);
			for (const text of [plate.title, plate.subtitle, ...plate.sources]) expect(texts).toContain(text);
			const links = [...file.parts].flatMap(([name, part]) =>
				name.startsWith('ppt/slides/_rels')
					? all(part, 'Relationship').map(({ attributes }) => attributes.get('Target'))
					: [],
			);
			expect(links).toContain(site + plate.path);
			const [notes = []] = file.notes;
			expect(notes.slice(0, 3)).toEqual(['Erstens …', '', 'Zweitens …']);
			for (const text of [plate.sentence, plate.subtitle, ...plate.notes, ...plate.sources])
				expect(notes).toContain(text);
			expect(notes.join(' ')).toContain(site + plate.path);
		}
	});
});

describe('whiskers', () => {
	it('are error bars as long as the intervals, dashed where they hold at best', async () => {
		const plate = await figurePlate('customer-wants-2019', 'de');
		const file = await made([plate]);
		const [chart] = file.charts;
		const [series] = chartRead(chart as Read).series;
		for (const { label, estimate } of plate.rows) {
			if (estimate.kind !== 'known' || estimate.interval.kind === 'none')
				throw new Error('the figure has changed');
			expect(series?.up.get(label)).toBeCloseTo(estimate.interval.high - estimate.value, 9);
			expect(series?.down.get(label)).toBeCloseTo(estimate.value - estimate.interval.low, 9);
		}
		const bars = all(chart as Read, 'c:errBars');
		expect(bars).toHaveLength(1);
		expect(all(bars[0] as Read, 'a:prstDash')[0]?.attributes.get('val')).toBe('sysDash');
		expect(at(bars[0], 'c:errDir')).toBeUndefined();
	});

	it('are left out where no interval is known, and where the plate says they are not drawn', async () => {
		const without = await made([await figurePlate('kmu-presence-2020', 'de')]);
		expect(without.charts.flatMap((chart) => all(chart, 'c:errBars'))).toEqual([]);
		const plate = await figurePlate('customer-wants-2019', 'de');
		const asMap = await made([{ ...plate, form: 'map', notes: [inTable.de] }]);
		expect(asMap.charts.flatMap((chart) => all(chart, 'c:errBars'))).toEqual([]);
		expect(cellsRead(asMap.books[0] as ReadonlyMap<string, Read>).get('C1')).toContain('95-%-Bereich');
	});

	it('of lines say their direction', async () => {
		const plate = plateOfRows(
			'lines',
			[2019, 2021].map(
				(year) =>
					({
						...row('DE', 40),
						year,
						estimate: { ...row('DE', 40).estimate, interval: { kind: 'interval', low: 38, high: 43 } },
					}) as PlateRow,
			),
		);
		const [chart] = (await made([plate])).charts;
		expect(at(all(chart as Read, 'c:errBars')[0], 'c:errDir')?.attributes.get('val')).toBe('y');
		expect([...(chartRead(chart as Read).series[0]?.up.values() ?? [])]).toEqual([3, 3]);
	});
});

const row = (code: string, value: number | null, rest: Partial<PlateRow> = {}): PlateRow => ({
	...{ code, label: code, group: '', groupLabel: '', year: 2023, role: 'context', breakBefore: false },
	estimate:
		value === null
			? { kind: 'absent', reason: 'not-published' }
			: {
					kind: 'known',
					value,
					base: 1000,
					flag: '',
					interval: { kind: 'none', because: 'n-not-published' },
				},
	...rest,
});

const plateOfRows = (form: Plate['form'], rows: readonly PlateRow[], rest: Partial<Plate> = {}): Plate => ({
	...{
		figure: 'view',
		locale: 'de',
		title: 'Titel',
		sentence: 'Satz.',
		subtitle: 'Untertitel',
		notes: [],
		sources: ['Quelle: A. n = 1.'],
	},
	...{
		path: 'explore/',
		series: 's',
		edition: '',
		taken: '2026-03-05',
		unit: 'percent',
		domain: [0, 100],
		form,
		rows,
	},
	...rest,
});

describe('what is missing', () => {
	it('keeps its category, says why there, and has no value', async () => {
		const file = await made([plateOfRows('bars', [row('A', 0), row('B', null), row('C', 35.2)])]);
		const { categories, series } = chartRead(file.charts[0] as Read);
		expect(categories).toEqual([
			'A',
			`B: ${whyMissing({ kind: 'absent', reason: 'not-published' }, 'de')}`,
			'C',
		]);
		expect([...(series[0]?.values ?? [])]).toEqual([
			['A', 0],
			['C', 35.2],
		]);
		expect(cellsRead(file.books[0] as ReadonlyMap<string, Read>).has('B3')).toBe(false);
	});

	it('of a line is an empty year, and the line is cut there; a year between two waves is not missing', async () => {
		const years = (code: string, of: readonly (readonly [number, number | null])[]) =>
			of.map(([year, value]) => row(code, value, { year }));
		const file = await made([
			plateOfRows('lines', [
				...years('A', [
					[2013, 10],
					[2015, null],
					[2017, 20],
				]),
				...years('B', [
					[2013, 5],
					[2017, 6],
				]),
			]),
		]);
		const { categories, series } = chartRead(file.charts[0] as Read);
		expect(categories).toEqual(['2013', '2014', '2015', '2016', '2017']);
		expect(series.map(({ name, values }) => [name, [...values]])).toEqual([
			['A 2013', [['2013', 10]]],
			['A', [['2017', 20]]],
			[
				'B',
				[
					['2013', 5],
					['2017', 6],
				],
			],
		]);
		expect(file.notes[0]?.join(' ')).toContain('Ohne Wert: A, 2015 (nicht veröffentlicht).');
		expect(
			all(file.slides[0] as Read, 'a:p')
				.map(({ text }) => text)
				.join(' '),
		).toContain('Ohne Wert: A, 2015');
	});

	it('a break cuts the line and is told', async () => {
		const rows = [2019, 2021, 2023].map((year) =>
			row('A', year - 2000, { year, breakBefore: year === 2021 }),
		);
		const file = await made([plateOfRows('lines', rows)]);
		expect(chartRead(file.charts[0] as Read).series.map(({ name }) => name)).toEqual(['A 2019', 'A']);
		expect(file.notes[0]?.join(' ')).toContain('Bruch: Ab 2021 ist anders gemessen');
	});

	it('of a plate without rows is said in words', async () => {
		for (const form of ['bars', 'lines', 'table', 'heat', 'multiples'] as const) {
			const file = await made([plateOfRows(form, [])]);
			expectSound(file);
			expect(file.slides[0]?.text).toContain('Zu dieser Auswahl gibt es keine Werte.');
		}
	});

	it('a line without any value has its series and no point', async () => {
		const file = await made([plateOfRows('lines', [row('A', null)])]);
		expectSound(file);
		expect(chartRead(file.charts[0] as Read).series.map(({ values }) => values.size)).toEqual([0]);
	});
});

describe('how values are written', () => {
	it.each([
		[35.2, 1000, '', '#,##0.0"\u00a0%"'],
		[56, 1000, '', '#,##0"\u00a0%"'],
		[35.2, 99, '', '#,##0"\u00a0%"'],
		[80.3, null, 'b', '#,##0.0"\u00a0%\u00a0b"'],
	])('%s of n = %s with flag "%s"', async (value, base, flag, code) => {
		const estimate = {
			kind: 'known',
			value,
			base,
			flag,
			interval: { kind: 'none', because: 'n-not-published' },
		} as const;
		const file = await made([plateOfRows('bars', [row('A', 1, { estimate })])]);
		expect(
			all(all(file.charts[0] as Read, 'c:dLbl')[0] as Read, 'c:numFmt')[0]?.attributes.get('formatCode'),
		).toBe(code);
		expect(valuesOf(file.charts)).toEqual([value]);
	});

	it('a count has no sign of percent', async () => {
		const file = await made([
			plateOfRows('bars', [row('A', 38_000_000)], { unit: 'persons', domain: [0, 4e7] }),
		]);
		expect(
			all(file.charts[0] as Read, 'c:numFmt').some(({ attributes }) =>
				attributes.get('formatCode')?.includes('%'),
			),
		).toBe(false);
	});
});

describe('many rows', () => {
	const many = (count: number) => Array.from({ length: count }, (_, i) => row(`Land ${i}`, i % 100));

	it('27 stand on one slide in two charts with one axis', async () => {
		const file = await made([plateOfRows('bars', many(27))]);
		expect(file.slides).toHaveLength(1);
		expect(file.charts).toHaveLength(2);
		expect(file.charts.flatMap((chart) => chartRead(chart).categories)).toEqual(
			many(27).map(({ label }) => label),
		);
		const ends = file.charts.map((chart) =>
			all(chart, 'c:scaling').map((scaling) => at(scaling, 'c:max')?.attributes.get('val')),
		);
		expect(ends[0]).toEqual(ends[1]);
	});

	it.each(['bars', 'table', 'heat'] as const)(
		'300 go on on further slides as %s, and none is lost',
		async (form) => {
			const rows = many(300).map((one) => (form === 'heat' ? { ...one, group: 'g', groupLabel: 'g' } : one));
			const file = await made([plateOfRows(form, rows)]);
			expectSound(file);
			expect(file.slides.length).toBeGreaterThan(4);
			expect(file.slides[1]?.text).toContain(`(2 von ${file.slides.length})`);
			const labels = [
				...file.charts.flatMap((chart) => chartRead(chart).categories),
				...file.slides.flatMap((slide) => all(slide, 'a:t').map(({ text }) => text)),
			];
			for (const { label } of rows) expect(labels).toContain(label);
		},
	);

	it('more panels than can be read become a table', async () => {
		const panels = (count: number) =>
			Array.from({ length: count }, (_, i) =>
				[2019, 2021].map((year) => row('DE', i, { year, group: `p${i}`, groupLabel: `Tafel ${i}` })),
			).flat();
		expect((await made([plateOfRows('multiples', panels(6))])).charts).toHaveLength(6);
		const seven = await made([plateOfRows('multiples', panels(7))]);
		expect(seven.charts).toHaveLength(0);
		expect(all(seven.slides[0] as Read, 'a:tbl')).toHaveLength(1);
	});
});

describe('figures of an own survey', () => {
	const plateIn = (form: Plate['form']): Plate => {
		const found = ownPlates.find((one) => one.form === form);
		if (!found) throw new Error(`No sample is a ${form}.`);
		return found;
	};

	it('answers on a scale are bars from end to end in the order of the scale, with both sums beside them', async () => {
		const file = await made([plateIn('likert')]);
		expectSound(file);
		const [chart] = file.charts as [Read];
		expect(at(all(chart, 'c:grouping')[0])?.attributes.get('val')).toBe('stacked');
		expect(at(all(chart, 'c:overlap')[0])?.attributes.get('val')).toBe('100');
		const { categories, series } = chartRead(chart);
		expect(series.map(({ name }) => name)).toEqual([
			...['stimme gar nicht zu', 'stimme eher nicht zu', 'teils, teils', 'stimme eher zu', 'stimme voll zu'],
		]);
		expect(series.flatMap(({ numbers }) => numbers).every((share) => share >= 0)).toBe(true);
		expect(categories[0]).toBe('Soziale Medien bringen uns neue Kundschaft. (n\u00a0=\u00a0812)');
		expect(categories[2]).toContain('stimme gar nicht zu, teils, teils: zu wenige Befragte');
		const texts = all(file.slides[0] as Read, 'a:t').map(({ text }) => text);
		for (const sum of ['← 25\u00a0%', '51\u00a0% →', '← 36\u00a0%', '43\u00a0% →'])
			expect(texts).toContain(sum);
		expect(file.notes[0]).toContain(
			'Summen beider Seiten mit 95-%-Bereich: Soziale Medien bringen uns neue Kundschaft. ← 25\u00a0% (22–28); Soziale Medien bringen uns neue Kundschaft. → 51\u00a0% (48–54); Wir finden darüber Fachkräfte. ← 36\u00a0% (33–39); Wir finden darüber Fachkräfte. → 43\u00a0% (40–46)',
		);
	});

	it('no figure of an own survey claims to stand on the website', async () => {
		const all = await made(ownPlates, { title: 'Eigene Umfrage' });
		const said = [...all.slides.map(({ text }) => text), ...all.notes.flat()].join(' ');
		expect(said).toContain('Ausgewertet mit dem KMU Social Monitor: monitor.example.org');
		expect(said).not.toMatch(/auf der Website|Dargestellt in/);
	});

	it('a distribution is upright bars, with the same of everybody beside them and marked numbers in words', async () => {
		const file = await made([plateIn('histogram')]);
		expectSound(file);
		const [chart] = file.charts as [Read];
		expect(at(all(chart, 'c:barDir')[0])?.attributes.get('val')).toBe('col');
		const { categories, series } = chartRead(chart);
		expect(categories).toEqual([
			...['unter 20', '20 bis unter 30', '30 bis unter 40'],
			...['40 bis unter 50', 'ab 50'],
		]);
		expect(series.map(({ name, numbers }) => [name, numbers])).toEqual([
			['Handwerk', [6.2, 18.8, 34, 21]],
			['alle Befragten', [8, 16, 29, 30]],
		]);
		const texts = all(file.slides[0] as Read, 'a:t').map(({ text }) => text);
		expect(file.slides[0]?.text).toContain('40 bis unter 50 (zu wenige Befragte)');
		for (const text of ['Mittelwert: 38,4', 'Ihr Betrieb: 1.240', 'Alter in Jahren'])
			expect(texts).toContain(text);
	});

	it('bars of a selection stand before those of everybody', async () => {
		const { series } = chartRead((await made([plateIn('bars')])).charts[0] as Read);
		expect(series.map(({ name, numbers }) => [name, numbers])).toEqual([
			['alle Befragten', [48.9, 7]],
			['Handwerk', [61.4]],
		]);
	});

	it('means keep the decimals that their scale is worth, whatever their base', async () => {
		const [chart] = (await made([plateIn('dots')])).charts as [Read];
		const codes = all(chart, 'c:dLbl').map((label) =>
			all(label, 'c:numFmt')[0]?.attributes.get('formatCode'),
		);
		expect(codes).toEqual(['#,##0.00', '#,##0.0']);
	});
});

describe('texts that nobody should write', () => {
	const hostile = [
		'=1+1',
		'+1',
		'@SUM(1)',
		'<script>alert(1)</script>',
		`a "b" 'c' & d`,
		'x\u0000\u0008\u001by\ufffe',
		'\ud800z',
		'😀 ä',
		'_x0041_',
		']]>',
		'{=1}',
		'http://evil.example/',
	];

	it.each(['bars', 'dots', 'lines', 'multiples', 'dumbbell', 'heat', 'map', 'table'] as const)(
		'are texts in %s',
		async (form) => {
			const rows = hostile.flatMap((text, i) =>
				['g', 'h']
					.map((group) =>
						row(`c${i}`, i, {
							label: text,
							group: form === 'bars' || form === 'map' || form === 'lines' ? '' : group,
							groupLabel: `${text} ${group}`,
							year: 2019,
						}),
					)
					.slice(0, form === 'bars' || form === 'map' || form === 'lines' ? 1 : 2),
			);
			const [text = ''] = [hostile.join(' ')];
			const plate = plateOfRows(form, rows, {
				title: text,
				subtitle: text,
				sentence: text,
				notes: hostile,
				sources: hostile,
				path: 'explore/?a="<b>&\u0000',
			});
			const file = await made([plate], { title: text, lead: text, notes: hostile.join('\n') });
			expectSound(file);
			expect(file.slides[1]?.text).toContain('<script>alert(1)</script>');
		},
	);

	it('long ones are cut on the slide and whole in the notes', async () => {
		const long = 'Donaudampfschifffahrt '.repeat(250).trim();
		const file = await made(
			[plateOfRows('bars', [row('A', 1, { label: long })], { title: long, subtitle: long, notes: [long] })],
			{ title: long },
		);
		expectSound(file);
		expect(file.slides[1]?.text).not.toContain(long);
		expect(file.notes[1]).toContain(long);
	});

	it('no character of two halves is torn in a long chart', async () => {
		// Whatever is written in pieces of an even length cuts one of the two between its halves.
		for (const start of ['', 'x']) {
			const label = start + '😀'.repeat(60);
			const rows = Array.from({ length: 300 }, (_, i) => row(`c${i}`, i, { label }));
			const file = await made([plateOfRows('bars', rows, { title: label })]);
			expectSound(file);
			const torn = [...file.parts].filter(([, part]) => part.text.includes('\ufffd'));
			expect(torn.map(([name]) => name)).toEqual([]);
		}
	});

	it('PptxGenJS is given no character of two halves, and none is lost', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (any) => {
				const text = `${any}\ue000😀\ue001`;
				expect(shielded(text)).not.toMatch(/[\u{10000}-\u{10ffff}]/u);
				expect(unshielded(shielded(text))).toBe(text);
			}),
		);
	});

	it('random plates make sound files with their values', async () => {
		await fc.assert(
			fc.asyncProperty(anyPlate, fc.string({ unit: 'binary' }), async (plate, notes) => {
				const file = await made([plate], { notes });
				expectSound(file);
				if (file.charts.length > 0) expect(sorted(valuesOf(file.charts))).toEqual(sorted(charted(plate)));
			}),
			{ numRuns: 60 },
		);
	}, 120_000);
});

describe('the file', () => {
	it('names the site as its author, and no one else', async () => {
		const file = await made([plateOfRows('bars', [row('A', 1)])]);
		const core = file.parts.get('docProps/core.xml') as Read;
		expect(at(core, 'dc:creator')?.text).toBe('KMU Social Monitor');
		expect(at(core, 'cp:lastModifiedBy')?.text).toBe('KMU Social Monitor');
		expect(at(core, 'dcterms:created')?.text).toBe('2026-03-05T00:00:00Z');
		expect(at(file.parts.get('docProps/app.xml'), 'Company')?.text).toBe('KMU Social Monitor');
		expect([...file.parts.values()].map(({ text }) => text).join(' ')).not.toMatch(
			/PptxGenJS|\/home\/|\/root\/|C:\\/,
		);
	});

	it('is the same each time, whatever was made before', async () => {
		const deck = deckOf([
			await figurePlate('people-online', 'de'),
			await figurePlate('two-or-more-types', 'de'),
		]);
		const [first, second] = [await powerpoint(deck, { site }), await powerpoint(deck, { site })];
		expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
		const both = await Promise.all([powerpoint(deck, { site }), powerpoint(deck, { site })]);
		for (const one of both) expect(Buffer.from(one).equals(Buffer.from(first))).toBe(true);
	});

	it('has a title slide where the talk has a title, and something where it has nothing', async () => {
		const plate = plateOfRows('bars', [row('A', 1)]);
		expect((await made([plate])).slides).toHaveLength(1);
		const titled = await made([plate], { title: 'Vortrag', lead: 'Köln' });
		expect(titled.slides).toHaveLength(2);
		expect(titled.slides[0]?.text).toMatch(/Vortrag.*Köln.*KMU Social Monitor/s);
		expect((await made([])).slides).toHaveLength(1);
	});

	it('tells of a map that it is bars here', async () => {
		const file = await made([plateOfRows('map', [row('A', 1), row('B', null), row('C', 3)])]);
		expect(file.notes[0]?.join(' ')).toContain('Auf der Website ist das eine Karte.');
		expect(chartRead(file.charts[0] as Read).categories.map((name) => name[0])).toEqual(['C', 'A', 'B']);
	});
});

it('columns are named as sheets name them', () => {
	expect([0, 25, 26, 51, 52, 701, 702].map(letters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
