import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { kindOf, question } from '../../../tests/engine/asking';
import { hostile } from '../../../tests/engine/hostile';
import { csv, labelled } from '../../../tests/engine/tiny';
import type { Engine } from '../engine/engine';
import { openEngine } from '../engine/node';
import { mostRows, workbench } from './workbench';
import { bare } from './workbench-bare';

// Starting a database takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let dataDir: string;
let engine: Engine;

beforeAll(async () => {
	dataDir = await mkdtemp(join(tmpdir(), 'workbench-'));
	engine = await openEngine({ dataDir });
	for (const name of ['tiny-table', 'secret']) {
		const { table, bytes } = await labelled(csv, { name });
		await writeFile(join(dataDir, table.path), bytes);
		await engine.load(table);
	}
});
afterAll(async () => {
	await engine.close();
	await rm(dataDir, { recursive: true });
});

/** What a reader gets: the names of the columns, and the rows. */
async function ask(sql: string) {
	const columns = await engine.describe(sql);
	return { columns, rows: await engine.run(workbench(sql, columns)) };
}
const rows = async (sql: string) => (await ask(sql)).rows;
const count = () => engine.run(question('SELECT count(*)::INTEGER AS n FROM "secret"'));

describe('an answer to free SQL', () => {
	it.each([
		[
			'TINYINT to HUGEINT',
			'SELECT 1::TINYINT, 2::UINTEGER, 3::BIGINT, 4::HUGEINT, 5::UHUGEINT',
			[1, 2, 3, 4, 5],
		],
		['DECIMAL', 'SELECT 1.234, 12345678901234.5::DECIMAL(20,1)', [1.234, 12345678901234.5]],
		['FLOAT and DOUBLE', 'SELECT 0.5::FLOAT, 1e300::DOUBLE, (-0.1)::DOUBLE', [0.5, 1e300, -0.1]],
		['BOOLEAN', 'SELECT true, false', ['true', 'false']],
		['DATE and INTERVAL', `SELECT DATE '2020-01-31', INTERVAL 2 DAY`, ['2020-01-31', '2 days']],
		['LIST and STRUCT', `SELECT [1, 2], {'a': 1}`, ['[1, 2]', `{'a': 1}`]],
		['BLOB', `SELECT 'a'::BLOB`, ['a']],
		[
			'NULL of every kind',
			'SELECT NULL, NULL::DOUBLE, NULL::VARCHAR, NULL::BIGINT',
			[null, null, null, null],
		],
		['what is no number', `SELECT 'nan'::DOUBLE, '-inf'::FLOAT`, ['nan', '-inf']],
		[
			'a whole number that a double cannot hold',
			'SELECT 9007199254740991, 9007199254740993, -9223372036854775808',
			[9007199254740991, '9007199254740993', '-9223372036854775808'],
		],
		['an ENUM', `SELECT flag FROM "tiny-table" WHERE flag = 'b'`, ['b']],
	])('holds %s', async (_, sql, expected) => {
		expect(await rows(sql)).toEqual([expected]);
	});

	it('keeps names that are double, odd or look like properties', async () => {
		const sql = `SELECT 1 AS x, 2 AS x, 3 AS "__proto__", 4 AS " ", 5 AS "c0", 6 AS "a""b; --"`;
		const { columns, rows } = await ask(sql);
		expect(columns.map(({ name }) => name)).toEqual(['x', 'x', '__proto__', ' ', 'c0', 'a"b; --']);
		expect(rows).toEqual([[1, 2, 3, 4, 5, 6]]);
	});

	it.each([
		'SELECT 1 AS x;',
		'SELECT 1 AS x ; -- a comment; another\n;',
		'SELECT 1 AS x -- a comment without an end of its line',
		'SELECT 1 AS x /* a comment; /* in a comment */ */',
		'-- first; this\nSELECT 1 AS x',
		'(SELECT 1 AS x)',
		'FROM (VALUES (1))',
		'WITH a AS (SELECT 1 AS x) SELECT * FROM a',
		'SELECT 1 AS x ORDER BY x LIMIT 5',
		'SELECT 1 AS x UNION SELECT 1',
		`SELECT length(';') AS x`,
		`SELECT length($a$;$a$) AS x`,
		`SELECT length(E'\\'') AS "x;y"`,
	])('comes for: %s', async (sql) => {
		expect(await rows(sql)).toEqual([[1]]);
	});

	it('has at most one row more than is shown, in the order asked for', async () => {
		const many = await rows('SELECT range, -range FROM range(300000) ORDER BY range DESC');
		expect(many).toHaveLength(mostRows + 1);
		expect(many[0]).toEqual([299999, -299999]);
		expect(many[mostRows]).toEqual([199999, -199999]);
	});

	it('may have no rows, and still has columns', async () => {
		const { columns, rows } = await ask('SELECT geo, year FROM "tiny-table" WHERE false');
		expect(columns.map(({ name, type }) => [name, type.slice(0, 7)])).toEqual([
			['geo', "ENUM('A"],
			['year', 'INTEGER'],
		]);
		expect(rows).toEqual([]);
	});
});

describe('a text that is not one whole question', () => {
	it.each(hostile)('is refused: $sql', async ({ sql }) => {
		expect(await kindOf(ask(sql))).toBe('query-refused');
		expect(await kindOf(ask(`${sql};`))).toBe('query-refused');
		expect(await kindOf(ask(`${sql} -- `))).toBe('query-refused');
		expect(await count()).toEqual([{ n: 9 }]);
	});

	it.each([
		'SELECT 1) AS answer(c0) --',
		'SELECT 1) , (SELECT 2',
		'SELECT 1) AS a(c0); DROP TABLE secret; SELECT c0 FROM (SELECT 1',
		'SELECT (1',
		'SELECT 1))',
		`SELECT 'open`,
		'SELECT "open',
		'SELECT 1 /* open',
		'SELECT $$ open',
		'',
		'  ',
		'-- nothing',
		';',
		'SELECT ?',
		'nonsense',
	])('ends as an error of the reader: %s', async (sql) => {
		expect(['query-failed', 'query-refused']).toContain(await kindOf(ask(sql)));
		expect(await count()).toEqual([{ n: 9 }]);
	});

	it('stays harmless even when it was never described', async () => {
		const columns = [{ type: 'INTEGER' }];
		const harmless = ['query-failed', 'query-refused'];
		for (const { sql } of hostile) {
			// Of two statements only the first, harmless one is left.
			if (bare(sql) === sql)
				expect(harmless, sql).toContain(await kindOf(engine.run(workbench(sql, columns))));
			else expect(bare(sql)).toBe('SELECT 1 AS x');
		}
		const escaped = 'SELECT 1) AS answer(c0); DELETE FROM secret; SELECT c0 FROM (SELECT 1';
		expect(await kindOf(engine.run(workbench(escaped, columns)))).toMatch(/^query-/);
		expect(await count()).toEqual([{ n: 9 }]);
	});

	it('is told with the line the database names', async () => {
		const failure = engine.describe('SELECT geo,\n  nonsense\nFROM "tiny-table"');
		await expect(failure).rejects.toThrow(/nonsense[\s\S]*LINE 2:/);
		const late = `SELECT geo,\n  (item || 'x')::INTEGER AS n\nFROM "tiny-table"`;
		expect(await kindOf(ask(late))).toBe('query-failed');
	});
});

describe('a statement without its end', () => {
	it.each([
		['SELECT 1', 'SELECT 1'],
		['SELECT 1 ; ', 'SELECT 1 '],
		[`SELECT ';', ";", $$;$$, $a$ ; $b$ $a$; -- ;`, `SELECT ';', ";", $$;$$, $a$ ; $b$ $a$`],
		[`SELECT E'\\';', 'it''s;'; --`, `SELECT E'\\';', 'it''s;'`],
		[`SELECT one'a;'; `, `SELECT one'a;'`],
		['SELECT /* ; /* ; */ ; */ 1 -- ;\n;', 'SELECT /* ; /* ; */ ; */ 1 -- ;\n'],
		['/* open ;', '/* open ;'],
		['', ''],
	])('of %j is %j', (sql, expected) => {
		expect(bare(sql)).toBe(expected);
	});
});
