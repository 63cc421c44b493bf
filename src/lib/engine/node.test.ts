import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { kindOf, question } from '../../../tests/engine/asking';
import { csv, labelled } from '../../../tests/engine/tiny';
import type { Table } from '../catalog/table';
import type { Engine } from './engine';
import { openEngine } from './node';

// Starting a database takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let dataDir: string;
let engine: Engine;
let table: Table;

beforeAll(async () => {
	dataDir = await mkdtemp(join(tmpdir(), 'engine-'));
	const tiny = await labelled(csv);
	table = tiny.table;
	await writeFile(join(dataDir, table.path), tiny.bytes);
	engine = await openEngine({ dataDir });
	await engine.load(table);
});
afterAll(async () => {
	await engine.close();
	await rm(dataDir, { recursive: true });
});

describe('a loaded table', () => {
	it('holds every field as the file has it', async () => {
		const rows = await engine.run(
			question('SELECT item::VARCHAR AS item, year, value, n, flag::VARCHAR AS flag FROM "tiny-table"'),
		);
		expect(rows).toHaveLength(table.rows);
		expect(rows).toContainEqual({
			item: 'Öffnungszeiten, "immer"',
			year: 2019,
			value: 49.8,
			n: 16000,
			flag: '',
		});
		expect(rows).toContainEqual({ item: 'E_SM_ANY', year: 2023, value: null, n: null, flag: 'c' });
		expect(rows).toContainEqual({ item: 'E_SM_ANY', year: 2023, value: 60.6977, n: null, flag: '' });
		expect(rows).toContainEqual({ item: 'E_SM_ANY', year: 2023, value: 0, n: null, flag: '' });
	});

	it('stores repeated text as ENUM, other text as VARCHAR, numbers as numbers', async () => {
		const rows = await engine.run(
			question(
				`SELECT column_name::VARCHAR AS name, data_type::VARCHAR AS type FROM duckdb_columns()
				WHERE table_name = ?::VARCHAR ORDER BY column_index`,
				['tiny-table'],
			),
		);
		const types = Object.fromEntries(rows.map(({ name, type }) => [name, type]));
		expect(types).toMatchObject({ year: 'INTEGER', value: 'DOUBLE', n: 'INTEGER', item: 'VARCHAR' });
		expect(types.series).toBe("ENUM('any', 'people', 'wish')");
		expect(types.size_class).toBe("ENUM('', 'GE10')");
	});

	it('is not loaded twice', async () => {
		await engine.load(table);
		expect(await engine.run(question('SELECT count(*)::INTEGER AS n FROM "tiny-table"'))).toEqual([
			{ n: table.rows },
		]);
	});

	it('may have no rows at all', async () => {
		const empty = await labelled(csv.slice(0, csv.indexOf('\n') + 1), { name: 'empty', path: 'empty.csv' });
		await writeFile(join(dataDir, 'empty.csv'), empty.bytes);
		await engine.load(empty.table);
		expect(await engine.run(question('SELECT item::VARCHAR AS item FROM "empty"'))).toEqual([]);
	});

	it('is needed before it is asked', async () => {
		expect(await kindOf(engine.run({ ...question('SELECT 1 AS one'), tables: ['other'] }))).toBe(
			'query-failed',
		);
	});
});

describe('a file that is not what its label says', () => {
	const planted: [string, Partial<Table>, (text: string) => string][] = [
		['one bit flipped', {}, (text) => text.replace('57.5', '57.4')],
		['truncated', {}, (text) => text.slice(0, -5)],
		['another page', {}, () => '<!doctype html><title>Not found</title>'],
		['a row too few by its label', { rows: 8 }, (text) => text],
		['columns in another order', { columns: [] }, (text) => text],
	];
	it.each(planted)('%s: data-damaged, and nothing is stored', async (name, changed, damage) => {
		const path = 'planted.csv';
		const { table, bytes } = await labelled(csv, { name: 'planted', path, ...changed });
		await writeFile(join(dataDir, path), damage(new TextDecoder().decode(bytes)));
		expect(await kindOf(engine.load(table))).toBe('data-damaged');
		expect(await kindOf(engine.run(question('SELECT 1 AS one FROM planted')))).toBe('query-failed');
	});

	it('not there: data-not-loaded', async () => {
		expect(await kindOf(engine.load({ ...table, name: 'gone', path: 'gone.csv' }))).toBe('data-not-loaded');
	});
});

describe('questions', () => {
	it('bind text, numbers and null as values', async () => {
		const evil = `'); DROP TABLE "tiny-table"; --`;
		const sql = 'SELECT ?::VARCHAR AS text, ?::DOUBLE AS double, ?::INTEGER AS whole, ?::VARCHAR AS none';
		expect(await engine.run(question(sql, [evil, 0.1, 7, null]))).toEqual([
			{ text: evil, double: 0.1, whole: 7, none: null },
		]);
	});

	it('bind every number as it is', async () => {
		const numbers = [9.200000000000001, 1.4000000000000001, 0.1, -1e-300, 1e300, 5e-324, 2 ** 53, -0.3, 1e21];
		const sql = `SELECT ${numbers.map((_, i) => `?::DOUBLE AS c${i}`).join(', ')}`;
		const [row] = await engine.run(question(sql, numbers));
		expect(Object.values(row ?? {})).toEqual(numbers);
	});

	it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, 5n])('do not bind %s as NULL', async (param) => {
		expect(await kindOf(engine.run(question('SELECT ?::DOUBLE AS x', [param as number])))).toBe(
			'query-failed',
		);
	});

	it('are answered after a failed one', async () => {
		const failed = engine.run(question('SELECT nonsense'));
		const answered = engine.run(question('SELECT 1 AS one'));
		expect(await kindOf(failed)).toBe('query-failed');
		expect(await answered).toEqual([{ one: 1 }]);
	});

	it('are not asked once they are withdrawn', async () => {
		const signal = AbortSignal.abort();
		await expect(engine.run(question('SELECT 1 AS one'), signal)).rejects.toMatchObject({
			name: 'AbortError',
		});
	});

	it.each([
		'INSERT INTO "tiny-table" SELECT * FROM "tiny-table"',
		'DELETE FROM "tiny-table"',
		'DROP TABLE "tiny-table"',
		'CREATE TABLE more AS SELECT 1 AS one',
		'SELECT 1 AS one; DROP TABLE "tiny-table"',
		"SET memory_limit = '4GB'",
		"ATTACH ':memory:' AS other",
		'INSTALL httpfs',
		'PRAGMA database_list',
		'COPY "tiny-table" TO \'x.csv\'',
		"SELECT * FROM read_text('package.json')",
		"SELECT * FROM read_parquet('x.parquet')",
	])('change nothing and reach nothing: %s', async (sql) => {
		expect(await kindOf(engine.run(question(sql)))).toBe('query-refused');
		expect(await engine.run(question('SELECT count(*)::INTEGER AS n FROM "tiny-table"'))).toEqual([
			{ n: table.rows },
		]);
	});
});

describe('the door', () => {
	it.each([
		['DECIMAL', 'SELECT 1.234 AS x'],
		['BIGINT', 'SELECT count(*) AS x FROM "tiny-table"'],
		['HUGEINT', 'SELECT sum(year) AS x FROM "tiny-table"'],
		['LIST', 'SELECT list(year) AS x FROM "tiny-table"'],
		['STRUCT', "SELECT {'a': 1} AS x"],
		['INTERVAL', 'SELECT INTERVAL 1 DAY AS x'],
		['DATE', "SELECT DATE '2020-01-01' AS x"],
		['FLOAT', 'SELECT 1::FLOAT AS x'],
		['SMALLINT', 'SELECT 1::SMALLINT AS x'],
		['UINTEGER', 'SELECT 1::UINTEGER AS x'],
		['BOOLEAN', 'SELECT true AS x'],
		['BLOB', "SELECT 'a'::BLOB AS x"],
		['NaN', "SELECT 'nan'::DOUBLE AS x"],
		['infinity', "SELECT 'inf'::DOUBLE AS x"],
		['BIGINT without rows', 'SELECT count(*) AS x FROM "tiny-table" HAVING false'],
		['the same name twice', 'SELECT 1 AS x, 2 AS x'],
	])('refuses %s', async (_, sql) => {
		const answer = engine.run(question(sql));
		await expect(answer).rejects.toThrow(/\bx\b/);
		expect(await kindOf(answer)).toBe('row-refused');
	});

	it('says which row its proof refused, and why', async () => {
		const proof = {
			...question('SELECT 1 AS one'),
			row: () => {
				throw new TypeError('Column one holds 1');
			},
		};
		await expect(engine.run(proof)).rejects.toMatchObject({
			kind: 'row-refused',
			message: expect.stringMatching(/Row 1 .* Column one holds 1/),
		});
	});

	it('keeps a column that is called like a property of objects', async () => {
		const [row] = await engine.run({
			...question('SELECT 5 AS "__proto__"'),
			row: (raw) => Object.entries(raw),
		});
		expect(row).toEqual([['__proto__', 5]]);
	});
});

it('is of no use once it is closed', async () => {
	const other = await openEngine({ dataDir });
	await other.close();
	await other.close();
	expect(await kindOf(other.run(question('SELECT 1 AS one')))).toBe('engine-lost');
	expect(await kindOf(other.load(table))).toBe('engine-lost');
});
