import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { csv, labelled } from '../../../tests/engine/tiny';
import type { Engine } from '../engine/engine';
import { openEngine } from '../engine/node';
import type { View } from '../view/view';
import { observations } from './observations';

// Starting a database takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let dataDir: string;
let engine: Engine;
const all: View = { series: 'any', where: {}, by: 'geo', against: null };
const name = 'tiny-table';
const ask = async (view: Partial<View>) =>
	(await engine.run(observations({ ...all, ...view }, name))).map(
		({ geo, year, item }) => `${item} ${geo} ${year}`,
	);

beforeAll(async () => {
	dataDir = await mkdtemp(join(tmpdir(), 'queries-'));
	const { table, bytes } = await labelled(csv);
	await writeFile(join(dataDir, table.path), bytes);
	engine = await openEngine({ dataDir });
	await engine.load(table);
});
afterAll(async () => {
	await engine.close();
	await rm(dataDir, { recursive: true });
});

describe('observations', () => {
	it('are all of a series, sorted, when nothing is filtered', async () => {
		expect(await ask({})).toEqual([
			'E_SM_ANY AT 2023',
			'E_SM_ANY DE 2021',
			'E_SM_ANY DE 2023',
			'E_SM_ANY FR 2023',
			'E_SM_ANY IE 2023',
			'E_SM_GE2 DE 2023',
		]);
	});

	it('are whole observations', async () => {
		const [first] = await engine.run(
			observations({ ...all, series: 'wish', where: { item: ['Angebote'] } }, name),
		);
		expect(first).toEqual({
			series: 'wish',
			item: 'Angebote',
			geo: 'DE',
			year: 2019,
			size_class: '',
			sector: '',
			age: '16+',
			value: 51.4,
			unit: 'percent',
			n: 16000,
			flag: '',
			grade: 'C',
			source: 'made-up',
			note: 'ABOUT ROUNDED',
		});
	});

	it('are those of the listed codes, years too', async () => {
		expect(await ask({ where: { geo: ['FR', 'DE'], year: ['2023'], item: ['E_SM_ANY'] } })).toEqual([
			'E_SM_ANY DE 2023',
			'E_SM_ANY FR 2023',
		]);
	});

	it('are none when a list is empty or holds only unknown codes', async () => {
		expect(await ask({ where: { geo: [] } })).toEqual([]);
		expect(await ask({ where: { geo: ['XX'] } })).toEqual([]);
		expect(await ask({ where: { size_class: ["GE10' OR '1'='1"] } })).toEqual([]);
	});

	it('hold what is compared with, even when it is filtered out, but only within the other filters', async () => {
		expect(await ask({ where: { geo: ['FR'], year: ['2023'] }, against: 'AT' })).toEqual([
			'E_SM_ANY AT 2023',
			'E_SM_ANY FR 2023',
		]);
		expect(await ask({ where: { geo: [] }, against: 'AT' })).toEqual(['E_SM_ANY AT 2023']);
		expect(await ask({ where: { year: ['2023'], geo: ['DE'] }, by: 'year', against: '2021' })).toEqual([
			'E_SM_ANY DE 2021',
			'E_SM_ANY DE 2023',
			'E_SM_GE2 DE 2023',
		]);
		expect(await ask({ where: { year: ['2021'] }, against: 'AT' })).toEqual(['E_SM_ANY DE 2021']);
	});

	it('never take text of a reader into their SQL', () => {
		const evil = `'; DROP TABLE x; --`;
		const query = observations({ series: evil, where: { geo: [evil] }, by: 'geo', against: evil }, name);
		expect(query.sql).not.toContain('DROP');
		expect(query.params).toEqual([evil, evil, evil]);
	});

	it('refuse a year that is no integer', () => {
		for (const year of ['2023.5', 'now', '', ' 2023', '1e3'])
			expect(() => observations({ ...all, where: { year: [year] } }, name)).toThrow(`"${year}" is no year`);
		expect(() => observations({ ...all, where: { year: ['2023'] }, by: 'year', against: 'x' }, name)).toThrow(
			'"x" is no year',
		);
	});

	it('refuse a name that is no table or no dimension', () => {
		expect(() => observations(all, 'x"; DROP TABLE y; --')).toThrow('no table name');
		expect(() => observations({ ...all, where: { value: ['1'] } as View['where'] }, name)).toThrow('"value"');
	});

	it('prove each field, and name the one that fails', () => {
		const { row } = observations(all, name);
		const good = {
			series: 'any',
			item: 'E_SM_ANY',
			geo: 'DE',
			year: 2023,
			size_class: '',
			sector: '',
			age: '',
			value: null,
			unit: 'percent',
			n: null,
			flag: '',
			grade: 'A',
			source: 'made-up',
			note: '',
		};
		expect(row(good)).toEqual(good);
		expect(() => row({ ...good, year: 2023.5 })).toThrow(/Column year holds 2023.5/);
		expect(() => row({ ...good, year: null })).toThrow(/Column year holds null/);
		expect(() => row({ ...good, geo: null })).toThrow(/Column geo holds null/);
		expect(() => row({ ...good, value: '56' })).toThrow(/Column value holds "56"/);
		expect(() => row({ ...good, value: Number.NaN })).toThrow(/Column value/);
		expect(() => row({ ...good, n: 1.5 })).toThrow(/Column n holds 1.5/);
		expect(() => row({ ...good, unit: 'euro' })).toThrow(/Column unit holds "euro"/);
		expect(() => row({ ...good, grade: 'D' })).toThrow(/Column grade holds "D"/);
		expect(() => row({ ...good, source: null })).toThrow(/Column source holds null/);
		expect(() => row({ ...good, note: null })).toThrow(/Column note holds null/);
	});
});
