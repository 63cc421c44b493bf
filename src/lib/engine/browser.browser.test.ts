import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { kindOf, question } from '../../../tests/engine/asking';
import { hostile } from '../../../tests/engine/hostile';
import { csv, labelled } from '../../../tests/engine/tiny';
import { readPackage } from '../catalog/package';
import type { Table } from '../catalog/table';
import { observations } from '../queries/observations';
import type { View } from '../view/view';
import { openEngine } from './browser';
import type { Engine } from './engine';
import { latest } from './latest';
import { parts } from './wasm';

describe('one engine', () => {
	let engine: Engine;
	let table: Table;
	const progress: [number, number][] = [];
	beforeAll(async () => {
		({ table } = await labelled(csv));
		await commands.watchRequests();
		const onProgress = (loaded: number, total: number) => void progress.push([loaded, total]);
		engine = await openEngine({ dataRoot: '/faults/data/whole/', onProgress });
		await engine.load(table);
	});
	afterAll(() => engine.close());

	const count = () => engine.run(question('SELECT count(*)::INTEGER AS n FROM "tiny-table"'));

	it('tells the bytes of its wasm while they come, and no more than there are', () => {
		const loaded = progress.map(([loaded]) => loaded);
		expect(loaded).toEqual([...loaded].sort((a, b) => a - b));
		expect(progress.at(-1)).toEqual([parts.bytes, parts.bytes]);
	});

	it('fetched its files from our own origin only, once, and a table under its SHA-256', async () => {
		const seen = await commands.seenRequests();
		expect(seen.filter((address) => address.includes('duckdb-eh.wasm'))).toHaveLength(1);
		const data = `${table.path}?v=${table.sha256.slice(0, 12)}`;
		expect(seen.filter((address) => address.endsWith(data))).toHaveLength(1);
		for (const address of seen) expect(new URL(address).origin, address).toBe(location.origin);
	});

	it('stores repeated text as ENUM', async () => {
		const rows = await engine.run(
			question(
				`SELECT column_name::VARCHAR AS name FROM duckdb_columns()
				WHERE table_name = ?::VARCHAR AND data_type LIKE 'ENUM%' ORDER BY column_index`,
				[table.name],
			),
		);
		const names = ['series', 'geo', 'size_class', 'sector', 'age', 'unit', 'flag', 'grade', 'source', 'note'];
		expect(rows.map(({ name }) => name)).toEqual(names);
	});

	it('answers a view', async () => {
		const where = { year: ['2023'], geo: ['DE'], item: ['E_SM_ANY'] };
		const view: View = { series: 'any', where, by: 'geo', against: 'FR' };
		const rows = await engine.run(observations(view, table.name));
		expect(rows.map(({ geo, value, flag }) => [geo, value, flag])).toEqual([
			['DE', 60.6977, ''],
			['FR', 53.1, 'b'],
		]);
	});

	it.each(['1.234', 'sum(year)', 'count(*)', 'list(year)', '{a: max(year)}'])(
		'lets nothing through the door that would be a wrong number: %s',
		async (sql) => {
			expect(await kindOf(engine.run(question(`SELECT ${sql} AS x FROM "tiny-table"`)))).toBe('row-refused');
		},
	);

	it('refuses every hostile text, and none sends a request', async () => {
		expect(hostile.length).toBeGreaterThanOrEqual(20);
		await engine.load({ ...table, name: 'secret' });
		await commands.watchRequests();
		for (const { sql } of hostile) expect(await kindOf(engine.run(question(sql))), sql).toBe('query-refused');
		expect(await commands.seenRequests()).toEqual([]);
		expect(await count()).toEqual([{ n: table.rows }]);
	});

	it('ends 30 quick changes with the answer to the last', async () => {
		const codes = ['DE', 'FR', 'AT', 'IE'];
		let inFlight = 0;
		let most = 0;
		const asked = latest(async (geo: string, signal) => {
			most = Math.max(most, ++inFlight);
			try {
				const where = { geo: [geo], year: ['2023'] };
				const view: View = { series: 'any', where, by: 'geo', against: null };
				return await engine.run(observations(view, table.name), signal);
			} finally {
				inFlight -= 1;
			}
		});
		const outcomes = [];
		for (let i = 0; i < 30; i++) {
			outcomes.push(asked(codes[i % 4] ?? ''));
			if (i % 3 === 0) await new Promise((resolve) => setTimeout(resolve, i % 7));
		}
		const settled = await Promise.all(outcomes);
		const last = settled.at(-1);
		expect(last?.fresh && last.answer.map(({ geo, value }) => [geo, value])).toEqual([['FR', 53.1]]);
		settled.forEach((outcome, i) => {
			if (outcome.fresh) expect(outcome.answer.map(({ geo }) => geo)).toContain(codes[i % 4]);
		});
		expect(most).toBeLessThanOrEqual(2);
	});
});

const catalog = readPackage(await (await fetch('/data/datapackage.json')).json());

describe('the real data', () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await openEngine({ dataRoot: '/data/' });
		for (const table of catalog.tables) await engine.load(table);
	});
	afterAll(() => engine.close());

	it.each(catalog.series)(
		'gives $id as the build computed it, all of it and a part',
		async ({ id, table }) => {
			const all: View = { series: id, where: {}, by: 'geo', against: null };
			const rows = await engine.run(observations(all, table));
			expect(rows.length).toBeGreaterThan(0);
			expect(rows).toEqual(await commands.askBuild(all, table));

			const middle = rows[Math.floor(rows.length / 2)];
			const where = { geo: [middle?.geo ?? ''], year: [String(middle?.year)] };
			const part: View = { ...all, where, against: rows[0]?.geo ?? null };
			const some = await engine.run(observations(part, table));
			expect(some).toContainEqual(middle);
			expect(some).toEqual(await commands.askBuild(part, table));
		},
	);
});
