import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { kindOf, question } from '../../../tests/engine/asking';
import { generate, heldOf } from '../../../tests/survey/three-way/generate';
import { cellsQuery } from '../queries/survey/cells-query';
import { recordsQuery } from '../queries/survey/records';
import type { HeldSurvey } from '../survey/held';
import type { Database } from './connection';
import type { Engine } from './engine';
import { hold } from './hold';
import { lock } from './lock';
import { openDatabase, openEngine } from './node';
import { makeRoom } from './own';
import { pack } from './pack';

// Starting a database takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const survey: HeldSurvey = {
	rows: 5,
	columns: [
		{ name: 'q0', kind: 'code', size: 3, values: Int32Array.of(0, 2, -1, 1, 2) },
		{ name: 'q12', kind: 'code', size: 300, values: Int32Array.of(299, -1, 0, 256, 255) },
		{ name: 'q3', kind: 'number', values: Float64Array.of(1.5, NaN, -1, 1e300, 0) },
		{ name: 'psu', kind: 'code', size: 70_000, values: Int32Array.of(69_999, 0, 1, 2, 3) },
		{ name: 'w', kind: 'number', values: Float64Array.of(1, 2, 0, 0.5, 1) },
	],
};
const all = question(
	'SELECT q0::INTEGER AS q0, q12::INTEGER AS q12, q3, psu::INTEGER AS psu, w FROM own.survey',
);
const types = question(
	`SELECT column_name::VARCHAR AS name, data_type::VARCHAR AS type FROM duckdb_columns() WHERE table_name = 'survey'`,
);

describe('an own survey', () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await openEngine({ dataDir: 'static/data' });
	});
	afterAll(() => engine.close());

	it('is stored value by value, in its order, -1 and NaN as NULL, codes in as few bytes as they need', async () => {
		await engine.hold(survey);
		expect(await engine.run(all)).toEqual([
			{ q0: 0, q12: 299, q3: 1.5, psu: 69_999, w: 1 },
			{ q0: 2, q12: null, q3: null, psu: 0, w: 2 },
			{ q0: null, q12: 0, q3: -1, psu: 1, w: 0 },
			{ q0: 1, q12: 256, q3: 1e300, psu: 2, w: 0.5 },
			{ q0: 2, q12: 255, q3: 0, psu: 3, w: 1 },
		]);
		expect(await engine.run(types)).toEqual([
			{ name: 'q0', type: 'UTINYINT' },
			{ name: 'q12', type: 'USMALLINT' },
			{ name: 'q3', type: 'DOUBLE' },
			{ name: 'psu', type: 'INTEGER' },
			{ name: 'w', type: 'DOUBLE' },
		]);
	});

	it('takes the place of the one before, also under questions that were asked before', async () => {
		const weights = cellsQuery({
			dimensions: [{ kind: 'codes', column: 'q0' }],
			filters: [],
			shape: { weighted: true, strata: false, clusters: false, population: false },
		});
		const sumOf = async () => (await engine.columns(weights)).w.reduce((sum, w) => sum + w, 0);
		await engine.hold(survey);
		expect(await sumOf()).toBe(4.5);
		const other = generate(4);
		await engine.hold(heldOf(other));
		expect(await sumOf()).toBeCloseTo(
			other.respondents.reduce((sum, { w }) => sum + w, 0),
			9,
		);
		expect(await engine.run(recordsQuery([], 0, 1_000))).toEqual(other.respondents.map((_, i) => i));
	});

	it('may have nobody in it', async () => {
		const columns = survey.columns.map(
			(column) => ({ ...column, values: column.values.subarray(0, 0) }) as (typeof survey.columns)[number],
		);
		await engine.hold({ rows: 0, columns });
		expect(await engine.run(all)).toEqual([]);
	});

	it('is gone once it is released, and cannot be asked; so is one that was never there', async () => {
		await engine.hold(survey);
		await engine.release();
		await engine.release();
		expect(await kindOf(engine.run(recordsQuery([], 0, 1)))).toBe('query-failed');
		expect(await kindOf(engine.run(all))).toBe('query-failed');
	});

	it.each([
		"ATTACH ':memory:' AS other",
		'DETACH own',
		'DROP TABLE own.survey',
		'DELETE FROM own.survey',
		'UPDATE own.survey SET w = 1',
		'CREATE TABLE own.more AS SELECT 1 AS one',
		'INSERT INTO own.survey SELECT * FROM own.survey',
	])('is changed by no question: %s', async (sql) => {
		await engine.hold(survey);
		expect(await kindOf(engine.run(question(sql)))).toBe('query-refused');
		expect(await engine.run(all)).toHaveLength(5);
	});
});

describe('storing', () => {
	let database: Database & { reset(): void };
	const tables = async () =>
		(await (await database.connect()).query('SELECT table_name::VARCHAR AS name FROM duckdb_tables()'))
			.toArray()
			.map((row) => row.name);
	const sumOf = async () =>
		(await (await database.connect()).query('SELECT sum(w)::DOUBLE AS w FROM own.survey'))
			.getChild('w')
			?.get(0);

	beforeAll(async () => {
		database = await openDatabase();
		const connection = await database.connect();
		await makeRoom(connection);
		await connection.query("SET memory_limit = '40MB'");
		await lock(Object.assign(Object.create(connection), { query: skipMemory(connection) }));
		await hold(database, await pack(survey));
	});
	afterAll(() => database.reset());

	it('goes slice by slice, and is told after each', async () => {
		const alive = vi.fn();
		const packed = await pack(survey, 2);
		expect(packed.slices).toHaveLength(3);
		await hold(database, packed, alive);
		expect(alive).toHaveBeenCalledTimes(3);
		expect(await sumOf()).toBe(4.5);
		await hold(database, packed);
		expect(packed.slices.every(({ length }) => length > 0)).toBe(true);
	});

	it.each([
		['a slice that is cut', (slice: Uint8Array) => slice.slice(0, slice.length / 2)],
		['a slice that is empty', () => new Uint8Array()],
		['a slice without its end', (slice: Uint8Array) => slice.slice(0, -60)],
	])('fails for %s, and leaves the one before and nothing else', async (_, damage) => {
		const packed = await pack(survey, 2);
		const [first, second, third] = packed.slices as [Uint8Array, Uint8Array, Uint8Array];
		const broken = { ...packed, slices: [first, damage(second), third] };
		await expect(hold(database, broken)).rejects.toMatchObject({ name: 'EngineFailure' });
		expect(await tables()).toEqual(['survey']);
		expect(await sumOf()).toBe(4.5);
	});

	it('fails when respondents are missing, and leaves the one before', async () => {
		const packed = await pack(survey);
		await expect(hold(database, { ...packed, rows: 6 })).rejects.toMatchObject({
			kind: 'query-failed',
			message: '5 of 6 respondents were stored.',
		});
		expect([await tables(), await sumOf()]).toEqual([['survey'], 4.5]);
	});

	it('fails where there is no room, and leaves the one before; afterwards there is room again', async () => {
		const rows = 3_000_000;
		let state = 1;
		const noise = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
		const numbers = (name: string) => ({
			...{ name, kind: 'number' as const },
			values: Float64Array.from({ length: rows }, noise),
		});
		const large = await pack({ rows, columns: ['w', 'q1', 'q2'].map(numbers) });
		await expect(hold(database, large)).rejects.toMatchObject({
			kind: 'query-failed',
			message: expect.stringContaining('could not allocate'),
		});
		expect([await tables(), await sumOf()]).toEqual([['survey'], 4.5]);
		await hold(database, await pack(survey));
		expect(await sumOf()).toBe(4.5);
	});
});

/** For a database with less memory than ours. */
const skipMemory = (connection: { query(sql: string): unknown }) => (sql: string) =>
	sql.startsWith('SET memory_limit') ? undefined : connection.query(sql);
