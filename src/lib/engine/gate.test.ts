import { beforeAll, describe, expect, it, vi } from 'vitest';
import { kindOf, question } from '../../../tests/engine/asking';
import { ask } from './ask';
import type { Connection } from './connection';
import { lock } from './lock';
import { openDatabase } from './node';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** What is said to the database, in its order. */
const said: string[] = [];
let connection: Connection;

beforeAll(async () => {
	const real = await (await openDatabase()).connect();
	await real.query('CREATE TABLE kept AS SELECT 1 AS n');
	await lock(real);
	connection = {
		query: (sql) => (said.push(sql), real.query(sql)),
		prepare: (sql) => (said.push(`prepare ${sql}`), real.prepare(sql)),
		send: (sql) => (said.push(sql), real.send(sql)),
		cancelSent: () => real.cancelSent(),
		insertArrowFromIPCStream: (stream, options) => real.insertArrowFromIPCStream(stream, options),
		close: () => real.close(),
	};
});

const answer = async (sql: string, ...params: (string | number)[]) => {
	said.length = 0;
	return ask(connection, question(sql, params));
};

describe('a question that passed the gate', () => {
	it('is only executed when it is asked again, with its new values', async () => {
		const sql = 'SELECT ?::VARCHAR AS a, ?::INTEGER AS b';
		expect(await answer(sql, 'x', 1)).toEqual([{ a: 'x', b: 1 }]);
		expect(said.length).toBeGreaterThan(4);
		expect(await answer(sql, "it's; --", 2)).toEqual([{ a: "it's; --", b: 2 }]);
		expect(said).toHaveLength(1);
		expect(said[0]).toMatch(/^EXECUTE question_\d+\(/);
	});

	it('never has a value in its text', async () => {
		await answer('SELECT ?::VARCHAR AS secret', 'hidden');
		await answer('SELECT ?::VARCHAR AS secret', 'hidden');
		expect(said.join()).not.toContain('hidden');
	});

	it('is forgotten, in the database too, when many others were asked since', async () => {
		for (let i = 0; i < 60; i++) expect(await answer(`SELECT ${i}::INTEGER AS i`)).toEqual([{ i }]);
		expect(said.some((sql) => sql.startsWith('DEALLOCATE question_'))).toBe(true);
		expect(await answer('SELECT 0::INTEGER AS i')).toEqual([{ i: 0 }]);
		expect(said.length).toBeGreaterThan(3);
	});
});

describe('what did not pass', () => {
	it.each([
		'DELETE FROM kept',
		'INSERT INTO kept VALUES (2)',
		'SELECT 1; SELECT 2',
		'DROP TABLE kept',
		'SET threads = 1',
	])('%s does not pass the second time either', async (sql) => {
		expect(await kindOf(answer(sql))).toBe('query-refused');
		expect(await kindOf(answer(sql))).toBe('query-refused');
		expect(await answer('SELECT count(*)::INTEGER AS n FROM kept')).toEqual([{ n: 1 }]);
	});

	it('does not hinder the next one', async () => {
		expect(await kindOf(answer('SELECT nothing'))).toBe('query-failed');
		expect(await answer('SELECT 1::INTEGER AS one')).toEqual([{ one: 1 }]);
	});
});
