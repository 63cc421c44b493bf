import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { kindOf } from '../../../tests/engine/asking';
import type { ColumnQuery } from '../queries/query';
import type { Engine } from './engine';
import { openEngine } from './node';

// Starting a database takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let engine: Engine;
beforeAll(async () => {
	engine = await openEngine({ dataDir: 'static/data' });
});
afterAll(() => engine.close());

const ask = (sql: string, ...types: ('INTEGER' | 'DOUBLE')[]): ColumnQuery<number[][]> => ({
	...{ sql, params: [], tables: [] },
	columns: types.map((type, i) => ({ name: `c${i}`, type })),
	answer: (columns) => columns.map((column) => [...column]),
});

describe('columns', () => {
	it('come whole over many batches', async () => {
		const sql = 'SELECT r::INTEGER AS c0, (r / 2)::DOUBLE AS c1 FROM range(10000) AS t(r) ORDER BY r';
		const [whole, half] = await engine.columns(ask(sql, 'INTEGER', 'DOUBLE'));
		expect(whole).toEqual(Array.from({ length: 10_000 }, (_, i) => i));
		expect(half).toEqual(Array.from({ length: 10_000 }, (_, i) => i / 2));
	});

	it('may be empty', async () => {
		expect(await engine.columns(ask('SELECT 1 AS c0 WHERE false', 'INTEGER'))).toEqual([[]]);
	});

	it.each([
		['NULL', 'SELECT NULL::INTEGER AS c0'],
		['NULL in a later batch', 'SELECT nullif(r, 9000)::INTEGER AS c0 FROM range(10000) AS t(r)'],
		['another type', 'SELECT 1::DOUBLE AS c0'],
		['BIGINT', 'SELECT count(*) AS c0'],
		['UINTEGER', 'SELECT 1::UINTEGER AS c0'],
		['another name', 'SELECT 1 AS c1'],
		['a column too many', 'SELECT 1 AS c0, 2 AS c1'],
	])('with %s are refused', async (_, sql) => {
		expect(await kindOf(engine.columns(ask(sql, 'INTEGER')))).toBe('row-refused');
	});

	it.each(['nan', 'inf', '-inf'])('with %s are refused', async (value) => {
		const sql = `SELECT (CASE WHEN r = 5000 THEN '${value}' ELSE '1' END)::DOUBLE AS c0 FROM range(6000) AS t(r)`;
		await expect(engine.columns(ask(sql, 'DOUBLE'))).rejects.toThrow(/row 5001/);
	});

	it('say what their proof refused', async () => {
		const query = {
			...ask('SELECT 1 AS c0', 'INTEGER'),
			answer: () => {
				throw new TypeError('not one of them');
			},
		};
		await expect(engine.columns(query)).rejects.toMatchObject({
			kind: 'row-refused',
			message: expect.stringContaining('not one of them'),
		});
	});
});
