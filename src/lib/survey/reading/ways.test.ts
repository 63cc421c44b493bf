import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Dialect } from './dialect';
import { readTable } from './read';

const dialects = fc.record({
	delimiter: fc.constantFrom(',', ';', '\t', '|') as fc.Arbitrary<Dialect['delimiter']>,
	quote: fc.constantFrom('"', "'", null) as fc.Arbitrary<Dialect['quote']>,
	escape: fc.constantFrom('doubled', 'backslash') as fc.Arbitrary<Dialect['escape']>,
	headers: fc.constantFrom(0, 1, 2),
});
const dialectOf = (some: Partial<Dialect>): Dialect => ({
	...{
		encoding: 'utf-8',
		delimiter: ',',
		quote: '"',
		escape: 'doubled',
		preamble: 0,
		headers: 1,
		lastLine: null,
	},
	...some,
});
const pieces = fc.constantFrom(
	...[
		'a',
		'b',
		'1',
		'12',
		'ä',
		'€',
		'😀',
		' ',
		'\u00a0',
		',',
		';',
		'\t',
		'|',
		'"',
		'""',
		"'",
		'\\',
		'\\"',
		'\n',
		'\r\n',
		'\r',
	],
	...['\0', '\uFFFD', '\n\n', 'x,y,z\n', '"q",', ',"', '",', 'x;y;z\n', '1,2,3\n'],
);
const read = (bytes: Uint8Array, dialect: Dialect, careful: boolean) =>
	readTable(bytes, 'a.csv', dialect, undefined, undefined, { careful });

describe('the fast way and the way by PapaParse', () => {
	it('read any text alike, damage included', async () => {
		let compared = 0;
		await fc.assert(
			fc.asyncProperty(fc.array(pieces, { maxLength: 80 }), dialects, async (parts, some) => {
				const bytes = new TextEncoder().encode(parts.join(''));
				const dialect = dialectOf(some);
				const fast = await read(bytes, dialect, false);
				expect(fast).toEqual(await read(bytes, dialect, true));
				if ('survey' in fast) compared++;
			}),
			{ numRuns: 800 },
		);
		expect(compared).toBeGreaterThan(250);
	});

	it('read bytes that are no UTF-8 alike', async () => {
		const byte = fc.constantFrom(0x61, 0x2c, 0x0a, 0x22, 0xc3, 0xa4, 0xe2, 0x82, 0xff, 0xf0, 0x9f, 0x20);
		await fc.assert(
			fc.asyncProperty(fc.array(byte, { maxLength: 60 }), async (parts) => {
				const bytes = Uint8Array.from(parts);
				const dialect = dialectOf({ headers: 0 });
				expect(await read(bytes, dialect, false)).toEqual(await read(bytes, dialect, true));
			}),
			{ numRuns: 300 },
		);
	});

	it('give back every table that PapaParse writes, and PapaParse reads the same', async () => {
		const words = fc.array(fc.constantFrom('a', 'Ü', '1', ',', ';', '"', '\n', ' ', "'", '0,5', 'x'), {
			maxLength: 6,
		});
		const cell = words.map((parts) => parts.join('').trim());
		const tables = fc
			.integer({ min: 3, max: 6 })
			.chain((width) =>
				fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 25 }),
			);
		await fc.assert(
			fc.asyncProperty(
				tables,
				fc.constantFrom('\n', '\r\n'),
				fc.boolean(),
				async (table, newline, quotes) => {
					const rows = table.filter((row) => row.some((text) => text !== ''));
					fc.pre(rows.length > 0);
					const text = Papa.unparse(rows, { delimiter: ';', newline, quotes });
					const dialect = dialectOf({ delimiter: ';', headers: 0 });
					const reading = await read(new TextEncoder().encode(text), dialect, false);
					if ('unreadable' in reading) throw new Error(reading.unreadable);
					// What looks like swallowed records is doubted, and said: then cells may differ.
					fc.pre(reading.damaged === 0);
					const { rows: count, columns } = reading.survey;
					const ours = Array.from({ length: count }, (_, row) =>
						columns.map(({ texts, codes }) => texts[codes[row] ?? -1] ?? ''),
					);
					const { data } = Papa.parse<string[]>(text, { delimiter: ';', newline, header: false });
					expect(ours).toEqual(rows);
					expect(ours).toEqual(data.map((row) => row.map((field) => field.trim())));
				},
			),
			{ numRuns: 300 },
		);
	});
});
