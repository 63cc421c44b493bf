import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TITLE, tell, type About, type ToldValue } from './exploring';
import { locales } from './locale';

const value = (
	code: string,
	label: string,
	value: number | null,
	own: Partial<ToldValue> = {},
): ToldValue => ({
	...{ code, label, value, group: null, groupLabel: null, year: 2023, low: null, high: null, base: null },
	...{ reference: false, marked: false, broken: false },
	...own,
});
const about = (form: About['form'], own: Partial<About> = {}): About => ({
	...{ form, unit: 'percent', seriesTitle: 'Reihe', by: 'geo', split: null, held: [] },
	...own,
});
const nb = (text: string) => text.replaceAll(' %', '\u00a0%');
const de = (told: readonly ToldValue[], what: About) => tell(told, what, 'de');
const en = (told: readonly ToldValue[], what: About) => tell(told, what, 'en');
/** A value with an interval of so many points to both sides. */
const sure = (points: number, at: number) => ({ low: at - points, high: at + points, base: 500 });

const germany = value('DE', 'Deutschland', 60.7, { marked: true });
const eu = value('EU27_2020', 'EU-27', 60.9, { reference: true });
const finland = value('FI', 'Finnland', 84);
const malta = value('MT', 'Malta', 84);
const romania = value('RO', 'Rumänien', 38);

describe.each(['bars', 'map', 'dots'] as const)('%s', (form) => {
	it('say the range, what is set off and how far it is from the reference', () => {
		const told = [finland, germany, eu, romania];
		expect(de(told, about(form))).toEqual({
			title: nb('Deutschland: 60,7 %, EU-27: 60,9 %'),
			sentence: nb(
				'Im Jahr 2023 reichen die Anteile von 38 % (Rumänien) bis 84 % (Finnland). Deutschland: 60,7 %, 0,2 Prozentpunkte unter dem Vergleichswert (EU-27: 60,9 %); darüber: 1 Land, darunter: 2.',
			),
		});
		expect(en(told, about(form)).sentence).toBe(
			'In 2023 the shares range from 38% (Rumänien) to 84% (Finnland). Deutschland: 60.7%, 0.2 percentage points below the reference (EU-27: 60.9%); above it: 1 country, below it: 2.',
		);
	});
	it('name ties as such, and never the aggregate as a country', () => {
		const told = [finland, malta, romania, { ...eu, value: 99 }];
		expect(de(told, about(form)).title).toBe(nb('Von 38 % (Rumänien) bis 84 % (Finnland und Malta)'));
		expect(de([finland, malta], about(form)).sentence).toBe(nb('2 Länder, alle gleich: 84 %.'));
	});
	it('rank by intervals only, and say that overlapping ones are not ranked', () => {
		const close = [value('A', 'A', 50, sure(3, 50)), value('B', 'B', 47, sure(3, 47))];
		expect(de(close, about(form)).title).toBe(nb('Von 47 % (B) bis 50 % (A)'));
		expect(de(close, about(form)).sentence).toContain('keiner liegt sicher vorn');
		const apart = [value('A', 'A', 50, sure(1, 50)), value('B', 'B', 47, sure(1, 47))];
		expect(de(apart, about(form)).title).toBe(nb('Höchster Wert: A mit 50 %'));
		expect(en(apart, about(form)).title).toBe('Highest value: A, 50%');
		expect(de([finland, romania], about(form)).title).not.toContain('Höchster');
	});
	it('do not tell a distance that may be chance', () => {
		const told = [
			value('A', 'A', 50, { ...sure(3, 50), marked: true }),
			value('B', 'B', 47, { ...sure(3, 47), reference: true }),
			value('C', 'C', 20, sure(3, 20)),
		];
		expect(de(told, about(form, { by: 'item' }))).toEqual({
			title: nb('A: 50 %, B: 47 %, kein sicherer Unterschied'),
			sentence: nb(
				'Im Jahr 2023 reichen die Anteile von 20 % (C) bis 50 % (A). A: 50 %; ob das ein anderer Wert ist als der Vergleichswert (B: 47 %), ist nicht sicher; darüber: 0 Angaben, darunter: 1, nicht sicher: 1. Die Bereiche der höchsten Werte überschneiden sich, keiner liegt sicher vorn.',
			),
		});
	});
	it('tell no distance between groups of countries with other members', () => {
		const told = [
			{ ...eu, marked: true, reference: false },
			value('EU28', 'EU-28', 53, { reference: true }),
			finland,
		];
		const { sentence } = de(told, about(form));
		expect(sentence).not.toContain('Prozentpunkt');
		expect(sentence).toContain('EU-27 und EU-28 umfassen nicht dieselben Länder');
	});
	it('speak of one value, of none, and of what is missing', () => {
		expect(de([germany], about(form))).toEqual({
			title: nb('Deutschland: 60,7 %'),
			sentence: nb('Deutschland: 60,7 % (2023).'),
		});
		for (const nothing of [[], [value('DE', 'Deutschland', null)]])
			expect(de(nothing, about(form, { held: ['Größe: klein'] }))).toEqual({
				title: 'Zu dieser Auswahl gibt es keinen Wert',
				sentence:
					'„Reihe“ hat zu dieser Auswahl keinen Wert (Größe: klein). Wählen Sie ein anderes Jahr oder eine andere Gruppe.',
			});
		const gaps = [finland, romania, { ...germany, value: null, missing: 'vertraulich' }];
		expect(de(gaps, about(form)).sentence).toContain(
			'Deutschland: kein Wert. Ohne Wert: Deutschland (vertraulich).',
		);
		const many = [finland, romania, ...['A', 'B', 'C', 'D'].map((code) => value(code, code, null))];
		expect(de(many, about(form)).sentence).toContain(
			'4 Länder ohne Wert (nicht veröffentlicht oder vertraulich).',
		);
	});
});

describe('counts', () => {
	it('carry their unit, and are not set against the sum they are part of', () => {
		const told = [
			value('DE', 'Deutschland', 415261, { marked: true }),
			value('MT', 'Malta', 1),
			value('EU27_2020', 'EU-27', 1569947, { reference: true }),
		];
		const { sentence } = de(told, about('map', { unit: 'enterprises' }));
		expect(sentence).toBe(
			'Im Jahr 2023 reichen die Zahlen von 1 Unternehmen (Malta) bis 415.261 Unternehmen (Deutschland). Deutschland: 415.261 Unternehmen; zum Vergleich: EU-27 mit 1.569.947 Unternehmen.',
		);
		expect(en(told, about('map', { unit: 'persons' })).sentence).toContain('from 1 person (Malta)');
	});
});

describe('bars of years', () => {
	it('tell no distance over a break', () => {
		const year = (at: number, share: number, own: Partial<ToldValue> = {}) =>
			value(`${at}`, `${at}`, share, { year: at, ...own });
		const told = [
			year(2019, 40, { reference: true }),
			year(2021, 50, { broken: true }),
			year(2023, 60, { marked: true }),
		];
		const { sentence } = de(told, about('bars', { by: 'year' }));
		expect(sentence).not.toContain('Prozentpunkt');
		expect(sentence).toContain('Ab 2021 wurde anders gemessen');
	});
});

const line = (
	code: string,
	label: string,
	values: readonly (number | null)[],
	own: Partial<ToldValue> = {},
) => values.map((share, i) => value(code, label, share, { year: 2015 + 2 * i, ...own }));

describe('lines', () => {
	const own = line('DE', 'Deutschland', [11.3, 20, 35.2], { marked: true });
	const reference = line('EU27_2020', 'EU-27', [11.2, 19, 31.5], { reference: true });
	it('say how one went, and its distance to the reference in both years', () => {
		expect(de([...own, ...reference], about('lines'))).toEqual({
			title: nb('Deutschland: von 11,3 % (2015) auf 35,2 % (2019)'),
			sentence: nb(
				'Deutschland: von 11,3 % (2015) auf 35,2 % (2019), plus 23,9 Prozentpunkte. Abstand zum Vergleichswert (EU-27): +0,1 Prozentpunkte (2015), +3,7 Prozentpunkte (2019).',
			),
		});
		expect(en(own, about('lines')).sentence).toBe(
			'Deutschland: from 11.3% (2015) to 35.2% (2019), plus 23.9 percentage points.',
		);
	});
	it('tell no difference over a break, also where the year of the break has no value', () => {
		for (const middle of [20, null]) {
			const cut = own.map((one, i) => (i === 1 ? { ...one, value: middle, broken: true } : one));
			const { title, sentence } = de([...cut, ...reference], about('lines'));
			expect(title).toBe(nb('Deutschland: 35,2 % (2019); davor wurde anders gemessen'));
			expect(sentence).toContain('dazwischen liegt ein Bruch (2017)');
			expect(sentence).not.toContain('Prozentpunkt');
		}
	});
	it('are not cut by a break before which there is nothing', () => {
		const cut = own.map((one, i) => (i === 0 ? { ...one, broken: true } : one));
		expect(de(cut, about('lines')).sentence).toContain('plus 23,9 Prozentpunkte');
	});
	it('count those that rose where none is set off', () => {
		const told = [
			...line('A', 'Werbung', [22, 30, 45]),
			...line('B', 'Personal', [9, 20, 28]),
			...line('C', 'Partner', [9, 9, 8]),
		];
		expect(de(told, about('lines', { by: 'item' }))).toEqual({
			title: 'Anstieg bei 2 von 3 Angaben (2015 bis 2019)',
			sentence: nb(
				'Anstieg bei 2 von 3 Angaben (2015 bis 2019), Rückgang bei 1; größter Anstieg: Werbung, von 22 % auf 45 % (plus 23 Prozentpunkte). Zuletzt (2019): von 8 % (Partner) bis 45 % (Werbung).',
			),
		});
	});
	it('never take two EU aggregates for one line', () => {
		const told = [...line('EU28', 'EU-28', [10, 20]), ...line('EU27_2020', 'EU-27', [null, null, 30])];
		const { sentence } = de(told, about('lines'));
		expect(sentence).not.toMatch(/auf 30/);
		expect(sentence).toContain('EU-28 und EU-27 umfassen nicht dieselben Länder');
	});
	it('say of a change within the intervals that it is not certain', () => {
		const told = line('DE', 'Deutschland', [50, 52]).map((one) => ({ ...one, ...sure(3, one.value ?? 0) }));
		expect(de(told, about('lines')).sentence).toContain('ob das eine Veränderung ist, ist nicht sicher');
	});
});

describe('multiples', () => {
	it('are named by their panels where the lines are alike', () => {
		const panel = (code: string, label: string, shares: readonly number[]) =>
			line('SM', 'Soziale Medien', shares, { group: code, groupLabel: label });
		const told = [...panel('DE', 'Deutschland', [10, 30]), ...panel('FR', 'Frankreich', [20, 25])];
		expect(en(told, about('multiples', { by: 'item', split: 'geo' }))).toEqual({
			title: 'Increase for both countries (2015 to 2017)',
			sentence:
				'Increase for both countries (2015 to 2017); largest increase: Deutschland, from 10% to 30% (plus 20 percentage points). Most recently (2017): from 25% (Frankreich) to 30% (Deutschland).',
		});
	});
});

describe('lines with gaps', () => {
	const years = (code: string, shares: Readonly<Record<number, number>>, broken: readonly number[] = []) =>
		Object.entries(shares).map(([year, share]) =>
			value(code, code, share, { year: Number(year), broken: broken.includes(Number(year)) }),
		);
	it('count only what can have changed, and say so', () => {
		const told = [
			...years('A', { 2015: 10, 2017: 30 }),
			...years('B', { 2015: 10, 2017: 20 }),
			...years('C', { 2017: 5 }),
		];
		expect(de(told, about('lines')).title).toBe(
			'Anstieg bei beiden Ländern mit mehreren Jahren (2015 bis 2017)',
		);
		expect(en(told, about('lines')).title).toBe(
			'Increase for both countries with several years (2015 to 2017)',
		);
		expect(de(told.slice(0, 4), about('lines')).title).toBe('Anstieg bei beiden Ländern (2015 bis 2017)');
	});
	it('name one break or several', () => {
		const line = { 2015: 10, 2016: 12, 2017: 30 };
		expect(de(years('A', line, [2016]), about('lines')).sentence).toContain('liegt ein Bruch (2016), die');
		expect(de(years('A', line, [2016, 2017]), about('lines')).sentence).toContain(
			'liegen Brüche (2016, 2017), die',
		);
	});
});

describe('ties in a table', () => {
	const cell = (label: string, groupLabel: string, share: number, year: number) =>
		value(label, label, share, { group: groupLabel, groupLabel, year });
	const heat = about('heat', { by: 'item', split: 'year' });
	it('say once what they begin with, the earlier year first', () => {
		const told = [
			cell('BeReal', '2024', 3, 2024),
			cell('BeReal', '2023', 3, 2023),
			cell('X', '2024', 9, 2024),
		];
		expect(de(told, heat).title).toBe(nb('Von 3 % (BeReal, 2023 und 2024) bis 9 % (X, 2024)'));
	});
	it('are parted by semicolons where they hold commas', () => {
		const told = [cell('A', '2023', 3, 2023), cell('B', '2024', 3, 2024), cell('X', '2024', 9, 2024)];
		expect(de(told, heat).title).toBe(nb('Von 3 % (B, 2024; A, 2023) bis 9 % (X, 2024)'));
	});
});

describe('dumbbell', () => {
	const pair = (
		code: string,
		label: string,
		from: number | null,
		to: number | null,
		own: Partial<ToldValue> = {},
	) => [
		value(code, label, from, { ...own, year: 2016, group: '2016', groupLabel: '2016', broken: false }),
		value(code, label, to, { ...own, year: 2023, group: '2023', groupLabel: '2023' }),
	];
	const time = about('dumbbell', { split: 'year' });
	const told = [
		...pair('DE', 'Deutschland', 17.6, 35.2, { marked: true }),
		...pair('FI', 'Finnland', 25.8, 53.6),
		...pair('HU', 'Ungarn', 20, 18),
	];
	it('counts those that rose and fell, and names the biggest rise', () => {
		expect(de(told, time)).toEqual({
			title: 'Anstieg bei 2 von 3 Ländern (2016 bis 2023)',
			sentence: nb(
				'Anstieg bei 2 von 3 Ländern (2016 bis 2023), Rückgang bei 1; größter Anstieg: Finnland, von 25,8 % auf 53,6 % (plus 27,8 Prozentpunkte). Deutschland: von 17,6 % (2016) auf 35,2 % (2023), plus 17,6 Prozentpunkte.',
			),
		});
	});
	it('leaves out what a break parts, and what has one end', () => {
		const more = [
			...told,
			...pair('FR', 'Frankreich', 10, 99, { broken: true }),
			...pair('MT', 'Malta', null, 30),
		];
		const { title, sentence } = en(more, time);
		expect(title).toBe('Increase for 2 of 3 countries (2016 to 2023)');
		expect(sentence).not.toContain('99');
		expect(sentence).toContain(
			'For 1 country a break lies between, with another way of measuring before and after; for 1 country one of the two values is missing.',
		);
	});
	it('compares two groups that are no years', () => {
		const ends = (code: string, label: string, low: number, high: number) => [
			value(code, label, low, { group: 'S', groupLabel: 'klein' }),
			value(code, label, high, { group: 'L', groupLabel: 'groß' }),
		];
		const { title, sentence } = de(
			[...ends('A', 'Wikis', 4, 21), ...ends('B', 'Blogs', 11, 35)],
			about('dumbbell', { by: 'item', split: 'size_class' }),
		);
		expect(title).toBe('Groß: höher als klein bei beiden Angaben');
		expect(sentence).toContain(nb('größter Abstand: Blogs, 11 % und 35 % (24 Prozentpunkte)'));
	});
});

describe('heat', () => {
	const cell = (
		code: string,
		label: string,
		group: string,
		share: number | null,
		own: Partial<ToldValue> = {},
	) => value(code, label, share, { group, groupLabel: group, ...own });
	const told = [
		cell('G47', 'Einzelhandel (G47)', 'Netzwerke', 58, { marked: true }),
		cell('G47', 'Einzelhandel (G47)', 'Wikis', 4, { marked: true }),
		cell('F41-43', 'Baugewerbe (F41–43)', 'Netzwerke', 32),
		cell('F41-43', 'Baugewerbe (F41–43)', 'Wikis', null),
	];
	it('says the highest and lowest cell, the spread of what is set off, and what is missing', () => {
		expect(de(told, about('heat', { by: 'sector', split: 'item' }))).toEqual({
			title: nb('Einzelhandel: von 4 % (Wikis) bis 58 % (Netzwerke)'),
			sentence: nb(
				'Im Jahr 2023 reichen die Anteile von 4 % (Einzelhandel, Wikis) bis 58 % (Einzelhandel, Netzwerke). Einzelhandel: von 4 % (Wikis) bis 58 % (Netzwerke), Abstand 54 Prozentpunkte. Ohne Wert: Baugewerbe, Wikis (nicht veröffentlicht oder vertraulich).',
			),
		});
	});
	it('over years says the change, and none over a break', () => {
		const years = (broken: boolean) =>
			[2021, 2023].map((year, i) =>
				cell('DE', 'Deutschland', `${year}`, 20 + 10 * i, { year, marked: true, broken: broken && i === 1 }),
			);
		const what = about('heat', { split: 'year' });
		expect(de(years(false), what).sentence).toContain('plus 10 Prozentpunkte');
		expect(de(years(true), what).sentence).not.toContain('Prozentpunkt');
	});
});

describe('table', () => {
	it('names a value only where its name tells which it is', () => {
		const told = [finland, { ...finland, value: 12 }, romania];
		expect(de(told, about('table')).title).toBe(nb('Von 12 % bis 84 %'));
		expect(de([finland, romania], about('table')).title).toBe(nb('Von 38 % (Rumänien) bis 84 % (Finnland)'));
	});
});

describe('long names', () => {
	it('give way in titles', () => {
		const long = 'Unternehmen, die an der Entwicklung von Produkten und Dienstleistungen mitwirken lassen';
		const told = [
			value('A', long, 12, { marked: true }),
			value('B', `${long} (B)`, 30),
			value('C', long, 20),
		];
		expect(de(told, about('bars', { by: 'item' })).title).toBe(nb('Von 12 % bis 30 %'));
		expect(de([value('A', long, 12)], about('bars')).title).toBe(nb('12 %'));
	});
	it('with brackets stand in square ones', () => {
		const told = [value('X', 'X (Twitter)', 30), value('Y', 'Y', 12)];
		expect(en(told, about('bars', { by: 'item' })).title).toBe('From 12% (Y) to 30% (X [Twitter])');
	});
});

describe('whatever is told', () => {
	const share = fc.option(
		fc.oneof(
			fc.constantFrom(0, 100, 50),
			fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
		),
		{ nil: null, freq: 6 },
	);
	const codes = ['DE', 'FR', 'EU28', 'EU27_2020', 'NL'];
	const someTold = fc
		.record({
			form: fc.constantFrom('bars', 'dots', 'lines', 'multiples', 'dumbbell', 'heat', 'map', 'table'),
			by: fc.constantFrom('item', 'geo', 'size_class', 'sector', 'age'),
			split: fc.constantFrom(null, 'year', 'sector', 'geo'),
			unit: fc.constantFrom('percent', 'persons', 'enterprises', 'platforms', 'followers'),
			mark: fc.constantFrom(null, ...codes),
			reference: fc.constantFrom(null, ...codes),
			rows: fc.array(
				fc.record({
					code: fc.constantFrom(...codes),
					year: fc.constantFrom(2015, 2019, 2023),
					value: share,
					width: fc.constantFrom(null, 1, 8),
					broken: fc.boolean(),
				}),
				{ maxLength: 40 },
			),
		} as const)
		.map(({ rows, mark, reference, ...what }) => ({
			what: about(what.form, what),
			told: rows.map(({ width, ...row }) =>
				value(row.code, `Name ${row.code.replace(/\d+_?\d*/, '')}.`, row.value, {
					...row,
					group: what.split === null ? null : what.split === 'year' ? `${row.year}` : (row.code[0] ?? ''),
					groupLabel: what.split === null ? null : what.split === 'year' ? `${row.year}` : 'Gruppe  G',
					...(width === null || row.value === null
						? {}
						: { low: row.value - width, high: row.value + width, base: 60 * width }),
					marked: row.code === mark,
					reference: row.code === reference,
				}),
			),
		}));

	it('reads as text, ends as text, and holds no number that is not of the data', () => {
		fc.assert(
			fc.property(someTold, fc.constantFrom(...locales), ({ told, what }, locale) => {
				const { title, sentence } = tell(told, what, locale);
				for (const text of [title, sentence]) {
					expect(text).not.toMatch(/undefined|NaN|null|\[object| {2}|signifi|Infinity/);
					expect(text).not.toMatch(/\(\)|: ?$|, ?$|\( | \)|;\./);
				}
				expect(title.length).toBeGreaterThan(3);
				expect(title.length).toBeLessThanOrEqual(TITLE);
				expect(title).not.toMatch(/\.$/);
				expect(sentence).toMatch(/[^.]\.$/);
				const values = told.flatMap(({ value }) => (value === null ? [] : [value]));
				const rounded = (number: number) => [Math.round(number), Math.round(number * 10) / 10];
				const allowed = new Set([
					...values.flatMap(rounded),
					...values.flatMap((a) => values.flatMap((b) => rounded(Math.abs(a - b)))),
					...told.map(({ year }) => year),
					...told.map((_, i) => i + 1),
					0,
				]);
				const decimal = locale === 'de' ? ',' : '.';
				for (const [found] of `${title} ${sentence}`.matchAll(/\d+(?:[.,]\d+)?/g))
					expect(allowed, `${found} in: ${title} | ${sentence}`).toContain(
						Number(found.replace(decimal, '.')),
					);
			}),
			{ numRuns: 400 },
		);
	});

	it('is at most three sentences', () => {
		fc.assert(
			fc.property(someTold, ({ told, what }) => {
				const { sentence } = tell(told, what, 'de');
				expect(sentence.replaceAll(/(Name \w+)\./g, '$1').match(/\.( |$)/g)?.length).toBeLessThanOrEqual(3);
			}),
		);
	});
});
