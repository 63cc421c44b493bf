import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from './chance';
import { sampleCodebook } from './codebook';
import { columns } from './columns';
import { channels } from './firm';
import { hindrances } from './hindrances';
import { sampleRows, sampleSurvey } from './make-sample';
import { sizeClasses, states, useOf } from './population';
import { inWindows1252 } from './windows-1252';

const rows = sampleRows();
const places = new Map(columns.map(({ name }, i) => [name, i]));
const cell = (row: readonly string[], name: string): string => row[places.get(name) ?? -1] ?? '';
const number = (text: string): number => Number(text.replace(',', '.'));
type Row = (typeof rows)[number];

/** Weighted share in % and its standard error by linearisation, firms of a class being one stratum; the formula, not our code. */
function share(yes: (row: Row) => boolean, base: (row: Row) => boolean): { value: number; error: number } {
	const weight = (row: Row): number => number(cell(row, 'gewicht'));
	const total = (of: readonly Row[]): number => of.reduce((sum, row) => sum + weight(row), 0);
	const asked = rows.filter(base);
	const all = total(asked);
	const value = total(asked.filter(yes)) / all;
	const variance = sizeClasses.reduce((sum, { name }) => {
		const stratum = rows.filter((row) => cell(row, 'groesse') === name);
		const z = stratum.map((row) => (base(row) ? (weight(row) * (Number(yes(row)) - value)) / all : 0));
		const mean = z.reduce((a, b) => a + b, 0) / z.length;
		return sum + (z.length / (z.length - 1)) * z.reduce((a, b) => a + (b - mean) ** 2, 0);
	}, 0);
	return { value: 100 * value, error: 100 * Math.sqrt(variance) };
}

const everyone = (): boolean => true;
const uses = (row: Row): boolean => cell(row, 'social_media') === 'ja';
const ofClass = (name: string) => (row: Row) => cell(row, 'groesse') === name;

/** Values of the tables in static/data: the sample is drawn from numbers typed into the code, which must be those. */
function published(table: string, ...start: readonly string[]): number {
	const file = readFileSync(new URL(`../../../../static/data/${table}.csv`, import.meta.url), 'utf8');
	const line = file.split('\n').find((text) => text.startsWith(`${start.join(',')},`));
	return Number(line?.split(',')[7]);
}
const eurostatSize = ['10-49', '50-249', 'GE250'] as const;

describe('the sample survey', () => {
	it('is the same file whoever makes it', () => {
		const { name, bytes } = sampleSurvey();
		expect(name).toBe('kmu-und-soziale-medien-2026-erfunden.csv');
		expect(createHash('sha256').update(bytes).digest('hex')).toMatchInlineSnapshot(
			`"2b338bf5c1cfdc74a298c2b97c2a002638aa2b055db18af48b2561b5a9c8b70f"`,
		);
	});

	it('has 1,200 firms with an answer for every column, and none twice', () => {
		expect(rows).toHaveLength(1_200);
		expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
		expect(new Set(rows.map(([id]) => id)).size).toBe(1_200);
	});

	it('is written as German Excel does, with quotes and line breaks inside answers', () => {
		const text = new TextDecoder('windows-1252').decode(sampleSurvey().bytes);
		expect(text.startsWith('nr;branche;groesse;')).toBe(true);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text).toContain('Baden-Württemberg');
		expect(text).toMatch(/;"[^"]*;[^"]*";/);
		expect(text).toMatch(/"Viele ""Gefällt mir"", kein/);
		expect(text).toMatch(/[^\r]\n- ein Überblick/);
	});

	it('stays small', () => {
		expect(gzipSync(sampleSurvey().bytes).length).toBeLessThan(60_000);
	});

	it('weighs every class up to the firms that Eurostat counted in it', () => {
		for (const [i, { name, firms }] of sizeClasses.entries()) {
			const weights = rows.filter(ofClass(name)).map((row) => number(cell(row, 'gewicht')));
			expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(firms, -1);
			expect(firms).toBe(
				published('enterprises', 'eurostat-enterprises', 'ENT_N', 'DE', '2024', eurostatSize[i] ?? ''),
			);
		}
	});

	it('has social media about as often as Eurostat measured in 2023, and by size as Destatis in 2019, lifted to it', () => {
		const all = share(uses, everyone);
		const eurostat = published('sme-adoption', 'eurostat-sm-any', 'E_SM1_ANY', 'DE', '2023', 'GE10');
		expect(Math.abs(all.value - eurostat)).toBeLessThan(2.6 * all.error);
		for (const [i, size] of sizeClasses.entries()) {
			const found = share(uses, ofClass(size.name));
			expect(Math.abs(found.value - 100 * useOf(size))).toBeLessThan(2.6 * found.error);
			const destatis = published(
				'sme-adoption',
				'destatis-sm-any-2019-size',
				'E_SM1_ANY',
				'DE',
				'2019',
				eurostatSize[i] ?? '',
			);
			expect(size.use2019).toBe(destatis);
		}
	});

	it.each([
		['werbung', 'E_SM_PADVERT'],
		['anfragen', 'E_SM_PCUQOR'],
		['personal', 'E_SM_PRCR'],
		['ideen', 'E_SM_PCUDEV'],
		['partner', 'E_SM_PBPCOLL'],
		['intern', 'E_SM_PEXCHVOK'],
	])(
		'serves %s among users about as often as Eurostat has it for the EU in 2019, in every class',
		(column, item) => {
			const name = `zweck_${column}`;
			for (const [i, size] of sizeClasses.entries()) {
				const asked = (row: Row): boolean =>
					ofClass(size.name)(row) && ['ja', 'nein'].includes(cell(row, name));
				const found = share((row) => cell(row, name) === 'ja', asked);
				const eurostat = published(
					...([
						'sme-adoption',
						'eurostat-sm-purpose-users',
						item,
						'EU28',
						'2019',
						eurostatSize[i] ?? '',
					] as const),
				);
				expect(Math.abs(found.value - eurostat), size.name).toBeLessThan(3 * found.error);
			}
		},
	);

	it('has wishes of customers about as GfK measured in 2019, among people', () => {
		const wanted = { 'Angebote und Produkte': 51.4, Öffnungszeiten: 49.8, Rabatte: 33.6, Gewinnspiele: 7.2 };
		for (const [wish, percent] of Object.entries(wanted)) {
			const answered = (row: Row): boolean => cell(row, 'kunden_suchen') !== 'k. A.';
			const found = share((row) => cell(row, 'kunden_suchen').split(', ').includes(wish), answered);
			expect(Math.abs(found.value - percent), wish).toBeLessThan(3 * found.error);
		}
	});

	it('asks only users what only users can answer', () => {
		const routed = columns.filter(({ users }) => users).map(({ name }) => name);
		expect(routed).toContain('stunden');
		for (const row of rows)
			for (const name of routed) expect(cell(row, name) === '', `${row[0] ?? ''} ${name}`).toBe(!uses(row));
	});

	it('misses some answers, as -9 and k. A.', () => {
		const missing = (name: string, text: string): number =>
			rows.filter((row) => cell(row, name) === text).length;
		expect(missing('stunden', '-9')).toBeGreaterThan(20);
		expect(missing('gruendung', '-9')).toBeGreaterThan(30);
		expect(missing('ansicht_videos', 'k. A.')).toBeGreaterThan(15);
	});

	it('differs by size: large firms recruit more and lack less time', () => {
		const agree = (row: Row): boolean => /eher zu|voll zu/.test(cell(row, 'ansicht_zeit'));
		const [small, , large] = sizeClasses.map(({ name }) => share(agree, ofClass(name)).value) as [
			number,
			number,
			number,
		];
		expect(small).toBeGreaterThan(large + 20);
	});

	it('has 120 different answers in own words, most of them given', () => {
		const all = Object.values(hindrances).flat();
		expect(new Set(all).size).toBe(120);
		expect(all).toHaveLength(120);
		expect(new Set(rows.map((row) => cell(row, 'hindernis')).filter(Boolean)).size).toBeGreaterThan(115);
	});
});

describe('the codebook of the sample', () => {
	const book = sampleCodebook();

	it('says that it is invented, in both languages', () => {
		expect(book.invented).toBe(true);
		expect(book.title).toBe('KMU und soziale Medien 2026 (erfunden)');
		expect(sampleCodebook('en').title).toContain('invented');
	});

	it('has every column once: in a question or in the design', () => {
		const design = [book.design.weight, book.design.population];
		const all = [...book.questions.flatMap((question) => question.columns), ...design];
		expect([...all].sort((a, b) => Number(a) - Number(b))).toEqual(columns.map((_, i) => i));
		expect(book.questions.every(({ id, columns: [first] }) => id === `q${first ?? ''}`)).toBe(true);
	});

	it('knows every answer that was given', () => {
		for (const { kind, columns: places, answers, missing, delimiter, yes } of book.questions) {
			if (kind === 'id' || kind === 'text') continue;
			const known = new Set([...answers.flatMap(({ values }) => values), ...missing, ...yes, 'nein', '']);
			for (const row of rows)
				for (const place of places) {
					const text = row[place] ?? '';
					const parts = delimiter ? text.split(delimiter).map((part) => part.trim()) : [text];
					if (kind === 'number')
						expect(missing.includes(text) || /^(\d+(,\d+)?)?$/.test(text), text).toBe(true);
					else expect(parts.filter((part) => !known.has(part))).toEqual([]);
				}
		}
	});

	it('is translated whole: texts, answers and bases', () => {
		const english = sampleCodebook('en');
		const names = new Set([...states.map(({ name }) => name), ...channels.map(([name]) => name)]);
		const left = english.questions
			.flatMap(({ answers }) => answers)
			.filter(({ values: [value], label }) => label === value && !names.has(label));
		expect(left).toEqual([]);
		expect(english.questions.map(({ id }) => id)).toEqual(book.questions.map(({ id }) => id));
		for (const [i, question] of english.questions.entries())
			expect(question.text).not.toBe(book.questions[i]?.text);
	});
});

describe('drawing by lot', () => {
	it('draws the same for the same seed, and as often as it should', () => {
		const [a, b] = [chanceFrom(7), chanceFrom(7)];
		const drawn = Array.from({ length: 4_000 }, () => a.share());
		expect(drawn.every((x) => x === b.share() && x >= 0 && x < 1)).toBe(true);
		expect(drawn.filter((x) => x < 0.25).length / 4_000).toBeCloseTo(0.25, 1);
		const items = ['rare', 'common'] as const;
		const common = Array.from({ length: 4_000 }, () => a.oneOf(items, (item) => (item === 'rare' ? 1 : 3)));
		expect(common.filter((item) => item === 'common').length / 4_000).toBeCloseTo(0.75, 1);
		expect(() => a.oneOf([], () => 1)).toThrow('Nothing');
	});

	it('writes only letters that windows-1252 has', () => {
		expect([...inWindows1252('ä„–')]).toEqual([0xe4, 0x84, 0x96]);
		expect(() => inWindows1252('👩')).toThrow('windows-1252');
	});
});
