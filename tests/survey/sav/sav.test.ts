import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Question } from '../../../src/lib/survey/codebook/codebook';
import { readSpss, type SpssReading } from '../../../src/lib/survey/reading/spss';
import { valueText } from '../../../src/lib/survey/reading/sav/value-text';

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, import.meta.url)));

async function read(bytes: Uint8Array): Promise<SpssReading> {
	const reading = await readSpss(bytes, 'umfrage.sav');
	if ('unreadable' in reading) throw new Error(`Refused: ${reading.unreadable}`);
	return reading;
}

const texts = ({ raw }: SpssReading, name: string): readonly string[] => {
	const column = raw.columns.find((one) => one.name === name);
	return Array.from(column?.codes ?? [], (code) => column?.texts[code] ?? '');
};

describe.each(['uncompressed.sav', 'compressed.sav', 'z.zsav'])('%s, written by PSPP', (name) => {
	let reading: SpssReading;
	beforeAll(async () => {
		reading = await read(bytesOf(name));
	});

	it('has every value as it is stored, dates as dates, and nothing where nothing is', () => {
		expect(reading.raw.rows).toBe(4);
		expect(texts(reading, 'land')).toEqual(['Baden-Württemberg', 'Thüringen', 'Bayern', 'k. A.']);
		expect(texts(reading, 'stunden')).toEqual(['2.5', '', '-9', '300.125']);
		expect(texts(reading, 'k1')).toEqual(['1', '', '0', '1']);
		expect(texts(reading, 'datum')).toEqual(['2026-03-12', '2026-03-13', '2026-03-14', '2026-03-15']);
		expect(texts(reading, 'gewicht')).toEqual(['647.92', '150.42', '92.25', '1']);
	});

	it('keeps long texts whole, with letters of two bytes at every border', () => {
		const long = Array.from({ length: 58 }, (_, i) => `${String(i).padStart(3, '0')} Größe`).join(' ');
		expect(texts(reading, 'text')[3]).toBe(long);
		expect(texts(reading, 'text')[0]).toMatch(/^Keine Zeit, das .*äöüÄÖÜß Ende$/);
	});

	it('brings its codebook along: texts, answers, missing codes, order, weight', () => {
		const of = (column: string): Question | undefined => {
			const at = reading.raw.columns.findIndex((one) => one.name === column);
			return reading.codebook.questions?.find(({ columns }) => columns.includes(at));
		};
		expect(of('branche')).toMatchObject({
			...{ kind: 'single', text: 'In welcher Branche sind Sie tätig?', missing: ['9'] },
			answers: [
				{ values: ['1'], label: 'Industrie' },
				{ values: ['2'], label: 'Bau & Ausbau' },
			],
		});
		expect(of('groesse')).toMatchObject({ kind: 'ordered', text: 'Größenklasse' });
		expect(of('zufrieden')).toMatchObject({ kind: 'number', missing: ['-9', '99'], decimal: '.' });
		expect(of('stunden')).toMatchObject({ kind: 'number', missing: ['-9'] });
		expect(of('land')?.missing).toEqual(['k. A.']);
		expect(of('land')?.answers).toContainEqual({ values: ['Bayern'], label: 'Freistaat Bayern' });
		expect(of('k2')).toMatchObject({
			...{ kind: 'multiple', text: 'Welche Netzwerke?', columns: [5, 6, 7], yes: ['1'] },
			answers: [
				{ values: ['k1'], label: 'Facebook' },
				{ values: ['k2'], label: 'Instagram' },
				{ values: ['k3'], label: 'YouTube' },
			],
		});
		const columns = reading.codebook.questions?.flatMap((question) => question.columns) ?? [];
		expect([...columns].sort((a, b) => a - b)).toEqual(reading.raw.columns.map((_, i) => i));
		expect(reading.raw.columns[reading.codebook.design?.weight ?? -1]?.name).toBe('gewicht');
	});

	it('is refused, and never throws, wherever it is cut', async () => {
		const bytes = bytesOf(name);
		for (let at = 0; at < bytes.length - 200; at += 151) {
			const cut = await readSpss(bytes.slice(0, at), 'x.sav');
			const refused = 'unreadable' in cut && ['spss', 'no-respondents'].includes(cut.unreadable);
			// Uncompressed cases have no end of their own: those that are whole are read.
			expect(refused || (name === 'uncompressed.sav' && 'raw' in cut && cut.raw.rows < 4), `at ${at}`).toBe(
				true,
			);
		}
	});

	it('does not hang or throw on bytes that were changed', async () => {
		const bytes = bytesOf(name);
		for (let at = 64; at < bytes.length; at += 149) {
			const changed = bytes.slice();
			changed[at] = 255 - (changed[at] ?? 0);
			expect(await readSpss(changed, 'x.sav')).toBeTypeOf('object');
		}
	});
});

/** A file as an old machine wrote it: large ends first, windows-1252, no record of the encoding; one number and one text of 8 bytes. */
function oldFile(): Uint8Array {
	const letters = (text: string, length: number): number[] =>
		Array.from(text.padEnd(length), (letter) => letter.charCodeAt(0));
	const int = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >> shift) & 255);
	const double = (value: number): number[] => {
		const view = new DataView(new ArrayBuffer(8));
		view.setFloat64(0, value);
		return Array.from(new Uint8Array(view.buffer));
	};
	const variable = (width: number, name: string): number[] => [
		...[
			...int(2),
			...int(width),
			...int(0),
			...int(0),
			...int(0x050800),
			...int(0x050800),
			...letters(name, 8),
		],
	];
	return Uint8Array.from([
		...[
			...letters('$FL2', 4),
			...letters('@(#) SPSS DATA FILE', 60),
			...int(2),
			...int(2),
			...int(0),
			...int(0),
		],
		...[
			...int(2),
			...double(100),
			...letters('01 Jan 85', 9),
			...letters('00:00:00', 8),
			...letters('Umfrage', 64),
			0,
			0,
			0,
		],
		...[...variable(0, 'ALTER'), ...variable(8, 'ORT'), ...int(999), ...int(0)],
		...[...double(41.5), ...letters('München', 8), ...double(-Number.MAX_VALUE), ...letters('Köln', 8)],
	]);
}

describe('an old file', () => {
	it('is read in the order of its bytes and with its letters', async () => {
		const reading = await read(oldFile());
		expect(texts(reading, 'ALTER')).toEqual(['41.5', '']);
		expect(texts(reading, 'ORT')).toEqual(['München', 'Köln']);
		expect(reading.codebook.title).toBe('Umfrage');
		expect(reading.codebook.design?.weight ?? null).toBeNull();
	});
});

describe('a file that is none', () => {
	it('is refused', async () => {
		for (const bytes of [
			new Uint8Array(),
			new Uint8Array(500),
			new TextEncoder().encode('$FL2 and nothing else'),
		])
			expect(await readSpss(bytes, 'x.sav')).toEqual({ unreadable: 'spss' });
	});
});

describe('a value', () => {
	it('is a date, a time or a number by its format', () => {
		expect(valueText(13_992_652_800, 38)).toBe('2026-03-12');
		expect(valueText(13_992_652_800 + 50_700, 22)).toBe('2026-03-12 14:05');
		expect(valueText(50_700, 21)).toBe('14:05:00');
		expect(valueText(0.1 + 0.2, 5)).toBe('0.3');
	});
});
