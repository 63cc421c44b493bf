import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readPackage } from '../catalog/package';
import type { Described, Engine } from '../engine/engine';
import { openEngine } from '../engine/node';
import { examples } from './examples';
import { workbench, type Cells } from './workbench';

// Starting a database takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

interface Answered {
	readonly columns: readonly Described[];
	readonly rows: readonly Cells[];
}

let engine: Engine;
const answers = new Map<string, Answered>();

beforeAll(async () => {
	const catalog = readPackage(JSON.parse(await readFile('static/data/datapackage.json', 'utf8')));
	engine = await openEngine({ dataDir: 'static/data' });
	for (const table of catalog.tables) await engine.load(table);
	for (const { id, sql } of examples) {
		const columns = await engine.describe(sql);
		answers.set(id, { columns, rows: await engine.run(workbench(sql, columns)) });
	}
});
afterAll(() => engine.close());

const answer = (id: string): Answered => answers.get(id) ?? { columns: [], rows: [] };
const column = (id: string, name: string) => {
	const { columns, rows } = answer(id);
	return rows.map((row) => row[columns.findIndex((one) => one.name === name)] ?? null);
};

describe('the examples', () => {
	it('are ten, each once, and fit into an address', () => {
		expect(examples).toHaveLength(10);
		expect(new Set(examples.map(({ id }) => id)).size).toBe(10);
		for (const { sql } of examples) expect(encodeURIComponent(sql).length).toBeLessThan(2_500);
	});

	it.each([
		['filter', ['geo', 'value', 'flag', 'note'], 28],
		['inventory', ['series', 'figures', 'first_year', 'last_year', 'areas', 'unit'], 40],
		['with-n', ['series', 'figures', 'with_n', 'smallest_n', 'largest_n'], 15],
		['labels', ['size', 'value'], 4],
		['flags', ['series', 'letter', 'figures'], 1],
		['change', ['geo', 'year', 'value', 'years_since', 'points_since', 'has_break'], 190],
		['rank', ['place', 'geo', 'value', 'points_from_eu'], 27],
		['versions', ['series', 'year', 'very_low', 'points_since'], 10],
		['weighted', ['geo', 'classes', 'weighted', 'plain_mean', 'published'], 2],
		['two-sources', ['geo', 'year', 'eurostat', 'institute', 'of_institute', 'points'], 3],
	])('%s answers with its columns', (id, names, least) => {
		const { columns, rows } = answer(id);
		expect(columns.map(({ name }) => name)).toEqual(names);
		expect(rows.length).toBeGreaterThanOrEqual(least);
	});

	it('filter and rank come in their order, through the wrapping', () => {
		const values = column('filter', 'value').map(Number);
		expect(values).toEqual(values.toSorted((a, b) => b - a));
		expect(column('rank', 'place')[0]).toBe(1);
		expect(column('rank', 'geo').filter((geo) => String(geo).startsWith('EU'))).toEqual([]);
	});

	it('labels keep the size that has no label, after the others', () => {
		expect(column('labels', 'size')).toEqual([
			'10 to 49 persons',
			'50 to 249 persons',
			'250 or more persons',
			'GE10',
		]);
	});

	it('versions never take a change from one version of the index to another', () => {
		const series = column('versions', 'series');
		column('versions', 'points_since').forEach((points, i) =>
			expect(points === null).toBe(series[i] !== series[i - 1]),
		);
	});

	it('weighted comes nearer to the published share than the plain mean does', () => {
		expect(column('weighted', 'geo')).toContain('DE');
		expect(column('weighted', 'classes').every((many) => many === 2)).toBe(true);
		const [weighted, plain, published] = ['weighted', 'plain_mean', 'published'].map((name) =>
			column('weighted', name).map(Number),
		);
		published?.forEach((value, i) => {
			const off = Math.abs((weighted?.[i] ?? NaN) - value);
			expect(off).toBeLessThan(1.5);
			expect(off).toBeLessThan(Math.abs((plain?.[i] ?? NaN) - value));
		});
	});

	it('two-sources has no pair twice', () => {
		const { rows } = answer('two-sources');
		const pairs = rows.map(([geo, year, , institute]) => `${geo} ${year} ${institute}`);
		expect(new Set(pairs).size).toBe(pairs.length);
	});
});
