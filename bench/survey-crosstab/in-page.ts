import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { makeRoom } from '../../src/lib/engine/own';
import { openEngine } from '../../src/lib/engine/browser';
import type { Connection } from '../../src/lib/engine/connection';
import type { Engine } from '../../src/lib/engine/engine';
import { parts } from '../../src/lib/engine/wasm';
import type { Dimension, Filter } from '../../src/lib/queries/survey/asked';
import { cellsQuery } from '../../src/lib/queries/survey/cells-query';
import { cubeOf } from '../../src/lib/queries/survey/cube';
import type { HeldColumn } from '../../src/lib/survey/held';
import { random } from '../explorer/random';

/** Times of one thing, ms. */
export type Times = Readonly<Record<string, readonly number[]>>;

const rounds = 60;
const weighted = { weighted: true, strata: false, clusters: false, population: false };
const of = (...columns: string[]): Dimension[] => columns.map((column) => ({ kind: 'codes', column }));

async function repeat(work: () => unknown, times = rounds): Promise<number[]> {
	const found: number[] = [];
	for (let round = 0; round < times; round++) {
		const start = performance.now();
		await work();
		found.push(performance.now() - start);
	}
	return found;
}

/** A survey with weights, 40 strata, a number, 8 questions of six answers and options that were chosen or not. */
function survey(rows: number, columns: number): readonly HeldColumn[] {
	const codes = (name: string, size: number, missing: number, next: () => number): HeldColumn => ({
		...{ name, kind: 'code', size },
		values: Int32Array.from({ length: rows }, () => (next() < missing ? -1 : Math.floor(next() * size))),
	});
	const numbers = (name: string, of: () => number): HeldColumn => ({
		...{ name, kind: 'number' },
		values: Float64Array.from({ length: rows }, of),
	});
	const [weight, value] = [random(1), random(2)];
	return [
		numbers('w', () => 0.2 + 2 * weight()),
		numbers('q0', () => Math.round(value() * 2_000) / 10),
		codes('h', 40, 0, random(3)),
		...Array.from({ length: columns - 3 }, (_, i) =>
			codes(`q${i + 1}`, i < 8 ? 6 : 2, i < 8 ? 0.02 : 0, random(i + 4)),
		),
	];
}

/** The longest time the page could not answer while something was done, ms. */
async function longestBlock(work: () => Promise<unknown>): Promise<number> {
	let [longest, last] = [0, performance.now()];
	const look = () => {
		longest = Math.max(longest, performance.now() - last);
		last = performance.now();
	};
	const timer = setInterval(look, 2);
	await work();
	clearInterval(timer);
	look();
	return longest;
}

const memory = async (engine: Engine): Promise<number> => {
	const sql = 'SELECT (sum(memory_usage_bytes) / 1e6)::DOUBLE AS mb FROM duckdb_memory()';
	const [row] = await engine.run({ sql, params: [], tables: [], row: ({ mb }) => Number(mb) });
	return row ?? NaN;
};

/** What it takes to store a survey, and again in its place: ms, the longest block of the page, MB in the database. */
export async function storing(rows: number, columns: number): Promise<Record<string, number>> {
	const engine = await openEngine({ dataRoot: '/data/' });
	const held = { rows, columns: survey(rows, columns) };
	let start = performance.now();
	const block = await longestBlock(() => engine.hold(held));
	const stored = performance.now() - start;
	const mb = await memory(engine);
	start = performance.now();
	await engine.hold(held);
	const again = performance.now() - start;
	await engine.close();
	return {
		'ms to store': stored,
		'ms to store in its place': again,
		'longest block, ms': block,
		'MB in the database': mb,
	};
}

/** A million respondents, asked through the door. */
export async function throughTheDoor(rows: number): Promise<Times> {
	const engine = await openEngine({ dataRoot: '/data/' });
	await engine.hold({ rows, columns: survey(rows, 20) });
	let round = 0;
	const filters = (): Filter[] => [
		{ kind: 'codes', column: 'q3', codes: [round++ % 6, (round + 2) % 6, (round + 4) % 6] },
	];
	const ask = (dimensions: readonly Dimension[], more: object = {}) => {
		const asked = { dimensions, filters: [], shape: weighted, ...more };
		return () => engine.columns(cellsQuery(asked));
	};
	const bins: Dimension = { kind: 'bins', column: 'q0', from: 0, width: 10, bins: 21 };
	const options: Dimension = { kind: 'options', columns: Array.from({ length: 8 }, (_, i) => `q${i + 9}`) };
	const times: Record<string, number[]> = {};
	const asking: Record<string, () => Promise<unknown>> = {
		'6 x 6, weighted': ask(of('q1', 'q2')),
		'6 x 6, weighted, filtered anew each time': () => ask(of('q1', 'q2'), { filters: filters() })(),
		'6 x 6, weighted, 40 strata': ask(of('q1', 'q2'), { shape: { ...weighted, strata: true } }),
		'mean by 6 groups': ask(of('q1'), { value: { column: 'q0', centre: 100 } }),
		'histogram of 21 bins by 6 groups': ask([bins, ...of('q1')]),
		'8 options of a multiple choice': ask([options]),
		'cube of 5 dimensions': ask(of('q1', 'q2', 'q3', 'q4', 'q5')),
	};
	for (const [name, work] of Object.entries(asking)) {
		await work();
		times[name] = await repeat(work);
	}
	const cube = cubeOf(
		await engine.columns(
			cellsQuery({ dimensions: of('q1', 'q2', 'q3', 'q4', 'q5'), filters: [], shape: weighted }),
		),
	);
	times[`a filter on the cube of ${cube.cells.count} cells`] = await repeat(() =>
		cube.slice({ filters: filters(), keep: [0, 1] }),
	);
	await engine.close();
	return times;
}

async function bare(): Promise<{ connection: AsyncDuckDBConnection; end: () => Promise<void> }> {
	const here = (address: string) => new URL(address, document.baseURI).href;
	const worker = new Worker(here(parts.script));
	const database = new AsyncDuckDB(new VoidLogger(), worker);
	await database.instantiate(here(parts.wasm));
	const connection = await database.connect();
	await makeRoom(connection as unknown as Connection);
	return { connection, end: () => database.terminate() };
}

/** The same question as bare SQL on codes, ENUM and text, and as our question, on rows made in the database. */
export async function bareSql(rows: number, kinds: readonly ('codes' | 'enum' | 'text')[]): Promise<Times> {
	const { connection, end } = await bare();
	const code = (i: number) => `(hash(r * ${i + 7} + ${i}) % 6)::UTINYINT`;
	const answer = (i: number) => `CASE WHEN hash(r + ${i}) % 50 = 0 THEN NULL ELSE ${code(i)} END`;
	const label = (i: number) => `enum_range(NULL::answer)[${code(i)} + 1]::answer`;
	const columns = {
		codes: [answer(1), answer(2)],
		enum: [label(1), label(2)],
		text: [`${label(1)}::VARCHAR`, `${label(2)}::VARCHAR`],
	};
	await connection.query(
		`CREATE TYPE answer AS ENUM ('Stimme gar nicht zu', 'Stimme nicht zu', 'Teils, teils', 'Stimme zu', 'Stimme voll zu', 'Weiß nicht')`,
	);
	const times: Record<string, number[]> = {};
	for (const kind of kinds) {
		const [a, b] = columns[kind];
		const table = kind === 'codes' ? 'own.survey' : kind;
		const types = kind === 'codes' ? ['q1 UTINYINT', 'q2 UTINYINT', 'w DOUBLE'] : null;
		if (types)
			await connection.query(
				`CREATE TABLE ${table} (${types.map((type) => `${type} USING COMPRESSION uncompressed`).join(', ')})`,
			);
		await connection.query(
			`${types ? `INSERT INTO ${table}` : `CREATE TABLE ${table} AS`} SELECT ${a} AS q1, ${b} AS q2, 0.2 + (hash(r + 99) % 1000) / 500.0::DOUBLE AS w FROM range(${rows}) AS t(r)`,
		);
		const sums = 'count(*)::DOUBLE AS n, sum(w) AS w, sum(w * w) AS w2';
		const plain = `SELECT q1::VARCHAR AS q1, q2::VARCHAR AS q2, ${sums} FROM ${table} GROUP BY q1, q2`;
		await connection.query(plain);
		times[`${kind}: bare SQL`] = await repeat(() => connection.query(plain), 30);
		if (kind !== 'codes') continue;
		const { sql } = cellsQuery({ dimensions: of('q1', 'q2'), filters: [], shape: weighted });
		times['codes: our SQL'] = await repeat(() => connection.query(sql), 30);
	}
	await end();
	return times;
}
