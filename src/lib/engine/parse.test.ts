import { describe, expect, it } from 'vitest';
import { columns, csv, labelled } from '../../../tests/engine/tiny';
import { EngineFailure } from './engine';
import { parse } from './parse';

const read = async (text: string, changed = {}) => {
	const { table, bytes } = await labelled(text, changed);
	return parse(table, bytes);
};
const values = async (text: string, name: string) =>
	(await read(text)).find((column) => column.name === name)?.values;
const second = (change: (row: string[]) => void) =>
	csv
		.split('\n')
		.map((line, i) => {
			const row = line.split(',');
			if (i === 2) change(row);
			return row.join(',');
		})
		.join('\n');

describe('a data file', () => {
	it('becomes typed columns in the order of its label', async () => {
		const read_ = await read(csv);
		expect(read_.map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
		expect(await values(csv, 'year')).toEqual([2021, 2023, 2023, 2023, 2023, 2023, 2019, 2019, 2019]);
		expect(await values(csv, 'value')).toEqual([57.5, 60.6977, 53.1, 0, null, 41.2, 49.8, 51.4, 38e6]);
		expect((await values(csv, 'item'))?.[6]).toBe('Öffnungszeiten, "immer"');
		expect(await values(csv, 'flag')).toEqual(['', '', 'b', '', 'c', '', '', '', '']);
	});

	it('may have Windows line ends and a byte order mark', async () => {
		const windows = '\ufeff' + csv.replaceAll('\n', '\r\n');
		expect(await values(windows, 'flag')).toEqual(await values(csv, 'flag'));
		expect(await values(windows, 'series')).toEqual(await values(csv, 'series'));
	});

	const faults: [string, string, RegExp][] = [
		['a decimal comma', second((row) => row.splice(7, 1, '"60,7"')), /row 2, column value: "60,7"/],
		['a thousands separator', second((row) => (row[9] = '1.234')), /row 2, column n: "1.234"/],
		['a fraction as a year', second((row) => (row[3] = '2023.5')), /row 2, column year/],
		['a code in place of a number', second((row) => (row[3] = '02023')), /row 2, column year/],
		['a number beyond 32 bits', second((row) => (row[9] = '4294967296')), /row 2, column n/],
		['a number in hexadecimal', second((row) => (row[7] = '0x10')), /row 2, column value/],
		['an infinite number', second((row) => (row[7] = '1e999')), /row 2, column value/],
		['a blank number', second((row) => (row[7] = ' ')), /row 2, column value/],
		['an empty year', second((row) => (row[3] = '')), /row 2, column year is empty/],
		['an empty series', second((row) => (row[0] = '')), /row 2, column series is empty/],
		['a field too many', second((row) => row.push('')), /row 2 has 15 fields instead of 14/],
		['a field too few', second((row) => row.pop()), /row 2 has 13 fields instead of 14/],
		['an open quote', second((row) => (row[1] = '"E_SM_ANY')), /row/],
		['two columns swapped', csv.replace('item,geo', 'geo,item'), /its columns are series,geo,item/],
		['a column renamed', csv.replace('flag', 'flags'), /its columns are/],
	];
	it.each(faults)('with %s is refused, with row and column', async (_, text, where) => {
		await expect(read(text)).rejects.toThrow(where);
		await expect(read(text)).rejects.toMatchObject({
			kind: 'data-damaged',
			detail: { path: 'tiny-table.csv' },
		});
	});

	it('with a row too few is refused', async () => {
		await expect(read(csv, { rows: 10 })).rejects.toThrow('9 rows instead of 10');
	});

	it('that is not UTF-8 is refused', async () => {
		const { table, bytes } = await labelled(csv);
		bytes[60] = 0xff;
		expect(() => parse(table, bytes)).toThrow(EngineFailure);
		expect(() => parse(table, bytes)).toThrow('UTF-8');
	});
});
