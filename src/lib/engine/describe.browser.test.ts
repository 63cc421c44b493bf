import { afterAll, beforeAll, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { kindOf } from '../../../tests/engine/asking';
import { hostile } from '../../../tests/engine/hostile';
import { csv, labelled } from '../../../tests/engine/tiny';
import { workbench } from '../queries/workbench';
import { openEngine } from './browser';
import type { Engine } from './engine';

// Far more work than any limit lasts.
const endless = 'SELECT count(*) AS n FROM range(100000000) a, range(1000) b';

let engine: Engine;
beforeAll(async () => {
	const patience = { answer: 15_000, call: 60_000 };
	engine = await openEngine({ dataRoot: '/faults/data/whole/', patience });
	const { table } = await labelled(csv);
	await engine.load(table);
	await engine.load({ ...table, name: 'secret' });
});
afterAll(() => engine.close());

async function ask(sql: string, signal?: AbortSignal) {
	return engine.run(workbench(sql, await engine.describe(sql, signal)), signal);
}

it('describes a question without asking it', async () => {
	expect(await engine.describe(endless)).toEqual([{ name: 'n', type: 'BIGINT' }]);
	expect(
		await engine.describe('SELECT year AS x, value AS x, 1.5 AS "__proto__" FROM "tiny-table";'),
	).toEqual([
		{ name: 'x', type: 'INTEGER' },
		{ name: 'x', type: 'DOUBLE' },
		{ name: '__proto__', type: 'DECIMAL(2,1)' },
	]);
	expect(await kindOf(engine.describe('SELECT nonsense'))).toBe('query-failed');
});

it('answers free SQL with what the door would refuse', async () => {
	expect(await ask(`SELECT sum(year), count(*), true, DATE '2020-01-01', [1] FROM "tiny-table"`)).toEqual([
		[18193, 9, 'true', '2020-01-01', '[1]'],
	]);
});

it('refuses every hostile text on this way too, and none sends a request', async () => {
	await commands.watchRequests();
	for (const { sql } of hostile) expect(await kindOf(ask(sql)), sql).toBe('query-refused');
	expect(await commands.seenRequests()).toEqual([]);
	expect(await ask('SELECT count(*) FROM "secret"')).toEqual([[9]]);
});

it('ends at a limit of time, and answers the next question in the same database', async () => {
	const begin = performance.now();
	const limit = AbortSignal.timeout(5_000);
	const call = ask(endless, limit).catch((error: DOMException) => error.name);
	expect(await call).toBe('AbortError');
	expect(performance.now() - begin).toBeGreaterThan(4_500);
	expect(performance.now() - begin).toBeLessThan(8_000);
	const next = performance.now();
	expect(await ask('SELECT 1')).toEqual([[1]]);
	expect(performance.now() - next).toBeLessThan(2_500);
});

it('is withdrawn before it is described, too', async () => {
	await expect(engine.describe('SELECT 1', AbortSignal.abort())).rejects.toMatchObject({
		name: 'AbortError',
	});
});
