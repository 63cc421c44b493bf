import { readdir, readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { observationColumns } from '../catalog/observation-columns';
import { excel } from '../share/excel';
import { seriesCsv } from '../share/series-csv';
import { DATA } from './house';
import { everything, seriesIds, valuesOfSeries } from './series-files';

const ids = await seriesIds();
const all = await Promise.all(ids.map(valuesOfSeries));
const parse = (text: string, delimiter: string) =>
	Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data;

describe('the files of all series together', () => {
	it('hold every row of the tables once, as it stands there', async () => {
		const names = (await readdir(DATA)).filter((name) => name.endsWith('.csv'));
		const tables = await Promise.all(names.map((name) => readFile(`${DATA}/${name}`, 'utf8')));
		const published = tables.flatMap((text) => parse(text, ',').slice(1).map(String));
		const [head = []] = parse(seriesCsv(all[0] ?? (await valuesOfSeries(''))), ',');
		expect(head.slice(0, observationColumns.length)).toEqual(observationColumns);
		const files = all.flatMap((values) => parse(seriesCsv(values), ',').slice(1));
		const rows = files.map((row) => row.slice(0, observationColumns.length).map(number).join(','));
		expect(rows.sort()).toEqual(published.map(numbers).sort());
	});

	it('say of every value whose share it is, where it was read and on which terms', () => {
		const told = ['universe', 'publisher', 'source_title', 'licence', 'geo_de', 'geo_en'];
		const untold = all.flatMap((values) => {
			const [head = [], ...rows] = parse(seriesCsv(values), ',');
			return told
				.filter((column) => rows.some((row) => !row[head.indexOf(column)]))
				.map((column) => `${values.series.id}: ${column}`);
		});
		expect(untold).toEqual([]);
	});

	it('hold no text that Excel would read as a number or a day', () => {
		const readAsOther = /^[\d.,]+ ?[%€]?$|^\d+[-/.]\d+([-/.]\d+)?$|^\d+(,\d+)?e\d+$|^\d+:\d+/i;
		const misread = all.flatMap((values) => {
			const [head = [], ...rows] = parse(excel({ ...values, series: [values.series] }).slice(1), ';');
			const texts = [...head.keys()].filter((at) => !['Jahr', 'Wert', 'Befragte'].includes(head[at] ?? ''));
			const cells = rows.flatMap((row) => texts.map((at) => row[at] ?? ''));
			return [...new Set(cells)]
				.filter((cell) => readAsOther.test(cell))
				.map((cell) => `${values.series.id}: ${cell}`);
		});
		expect(misread).toEqual([]);
	});

	it('have addresses that no other file takes', async () => {
		const taken = [...(await readdir(DATA)), 'all.zip'];
		const addresses = ids.flatMap((id) => ['.csv', '.excel.csv', '.json'].map((end) => `${id}${end}`));
		expect(new Set([...taken, ...addresses]).size).toBe(taken.length + addresses.length);
	});
});

describe('the archive of all data', () => {
	it('holds every file of the data folder byte for byte, and a text that names them all', async () => {
		const { 'README.txt': readme, ...files } = unzipSync(await everything());
		const names = (await readdir(DATA)).sort();
		expect(Object.keys(files).sort()).toEqual(names);
		for (const name of names)
			expect(Buffer.compare(files[name] ?? new Uint8Array(), await readFile(`${DATA}/${name}`)), name).toBe(
				0,
			);
		const text = new TextDecoder().decode(readme);
		const [, de = '', en = ''] = text.split(/^DEUTSCH$|^ENGLISH$/m);
		for (const name of [...names, 'README.txt', 'CC BY 4.0']) {
			expect(de).toContain(name);
			expect(en).toContain(name);
		}
	});

	it('is the same wherever and whenever it is built', async () => {
		const here = await everything();
		const zone = process.env['TZ'];
		try {
			for (const elsewhere of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
				process.env['TZ'] = elsewhere;
				expect(Buffer.compare(here, await everything())).toBe(0);
			}
		} finally {
			if (zone === undefined) delete process.env['TZ'];
			else process.env['TZ'] = zone;
		}
	});
});

/** A number as JavaScript writes it; any other text as it is. */
function number(text: string): string {
	return /^\d+\.\d*0+$/.test(text) ? String(Number(text)) : text;
}

function numbers(row: string): string {
	return row.split(',').map(number).join(',');
}
