import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { csv, labelled } from '../../../tests/engine/tiny';
import type { Table } from '../catalog/table';
import type { ColumnQuery, Query } from '../queries/query';
import type { HeldSurvey } from '../survey/held';
import { EngineFailure, type FailureKind } from './engine';
import type { Prepared } from './prepare';
import { supervise, type Mortal, type Patience } from './supervise';

type Habit = 'answer' | 'silent' | 'die' | 'full' | 'refuse' | 'hold';

/** A factory of databases that answer, fall silent or die as the test says, one habit per database started. */
function factory(...habits: Habit[]) {
	const all: { habit: Habit; stored: string[]; held: number[]; asked: number; killed: boolean }[] = [];
	const starts: ((alive: (next: FailureKind) => void, signal: AbortSignal) => Promise<void>)[] = [];
	const reads: string[] = [];
	let inFlight = 0;
	let most = 0;
	const never = new Promise<never>(() => {});
	const start = async (alive: (next: FailureKind) => void, signal: AbortSignal): Promise<Mortal> => {
		await starts.shift()?.(alive, signal);
		const mine = {
			habit: habits[all.length] ?? 'answer',
			...{ stored: [] as string[], held: [] as number[], asked: 0, killed: false },
		};
		all.push(mine);
		return {
			store: async ({ table }) => {
				if (mine.habit === 'die') throw new EngineFailure('engine-lost', 'died');
				if (mine.habit === 'full') throw new EngineFailure('query-failed', 'no memory');
				mine.stored.push(table.name);
			},
			hold: async ({ rows, slices }, alive) => {
				for (const [i] of slices.entries()) {
					if (mine.habit === 'die' && i === 1) throw new EngineFailure('engine-lost', 'died');
					if (mine.habit === 'full') throw new EngineFailure('query-failed', 'no memory');
					await new Promise((resolve) => setTimeout(resolve, sliceTakes));
					if (mine.habit === 'silent') await never;
					alive();
				}
				mine.held.push(rows);
			},
			release: async () => void mine.held.push(0),
			columns: async (query) => query.answer([Int32Array.of(mine.held.at(-1) ?? 0)]),
			ask: async <Row>(query: Query<Row>, signal?: AbortSignal): Promise<Row[]> => {
				mine.asked += 1;
				most = Math.max(most, ++inFlight);
				try {
					if (mine.habit === 'silent') return await never;
					if (mine.habit === 'refuse') throw new EngineFailure('query-refused', 'no');
					if (mine.habit === 'die') throw new EngineFailure('engine-lost', 'died');
					if (mine.habit === 'hold')
						await new Promise((_, reject) => {
							signal?.addEventListener('abort', () =>
								setTimeout(() => reject(new DOMException('', 'AbortError')), 5),
							);
						});
					return [query.row({ one: 1 })];
				} finally {
					inFlight -= 1;
				}
			},
			describe: async () => {
				if (mine.habit === 'silent') return await never;
				return [{ name: 'one', type: 'INTEGER' }];
			},
			kill: () => {
				mine.killed = true;
				inFlight = 0;
			},
		};
	};
	const read = async (table: Table): Promise<Prepared> => {
		reads.push(table.name);
		return { table, stream: new Uint8Array(), repeated: [] };
	};
	const engine = (changed: Partial<Patience> = {}) =>
		supervise(start, read, { start: 12_000, answer: 4_000, slice: 12_000, call: 13_000, ...changed });
	return { all, starts, reads, engine, most: () => most };
}

/** How long a slice takes, in ms: less than a database may be silent with one, more than with a question. */
const sliceTakes = 8_000;

const one: Query<number> = { sql: 'SELECT 1 AS one', params: [], tables: [], row: ({ one }) => Number(one) };
let table: Table;

/** What a call comes to, and after how many ms of the fake clock. */
async function outcome(call: Promise<unknown>): Promise<{ value?: unknown; kind?: string; ms: number }> {
	const begin = performance.now();
	let found: { value?: unknown; kind?: string; ms: number } | undefined;
	call.then(
		(value) => (found = { value, ms: performance.now() - begin }),
		(error: unknown) => {
			const kind = error instanceof EngineFailure ? error.kind : (error as Error).name;
			found = { kind, ms: performance.now() - begin };
		},
	);
	for (let i = 0; i < 6_000 && !found; i++) await vi.advanceTimersByTimeAsync(10);
	return found ?? { kind: 'never', ms: performance.now() - begin };
}

beforeEach(async () => {
	({ table } = await labelled(csv));
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

describe('a database that is lost', () => {
	it.each(['silent', 'die'] as const)(
		'(%s) is killed, started anew, given its tables, and asked again',
		async (habit) => {
			const { all, reads, engine } = factory(habit);
			const supervised = engine();
			if (habit === 'silent') await supervised.load(table);
			const { value, ms } = await outcome(supervised.run(one));
			expect(value).toEqual([1]);
			expect(ms).toBeLessThan(10_000);
			expect(all.map(({ killed }) => killed)).toEqual([true, false]);
			expect(all[1]?.stored).toEqual(habit === 'silent' ? ['tiny-table'] : []);
			expect(reads).toHaveLength(habit === 'silent' ? 1 : 0);
		},
	);

	it('twice in one call ends the call; the next call tries once more', async () => {
		const { all, engine } = factory('silent', 'silent');
		const supervised = engine();
		const { kind, ms } = await outcome(supervised.run(one));
		expect(kind).toBe('engine-lost');
		expect(ms).toBeLessThan(20_000);
		expect(await outcome(supervised.run(one))).toMatchObject({ value: [1] });
		expect(all).toHaveLength(3);
	});

	it('three times is not started again', async () => {
		const { all, engine } = factory('silent', 'answer', 'silent', 'silent');
		const supervised = engine();
		await outcome(supervised.run(one));
		for (const database of all) database.habit = 'silent';
		expect(await outcome(supervised.run(one))).toMatchObject({ kind: 'engine-lost' });
		expect(all).toHaveLength(3);
		expect(await outcome(supervised.run(one))).toMatchObject({ kind: 'engine-lost', ms: 0 });
		expect(await outcome(supervised.load(table))).toMatchObject({ kind: 'engine-lost', ms: 0 });
		expect(all).toHaveLength(3);
		expect(all.every(({ killed }) => killed)).toBe(true);
	});

	it('while its tables are stored again counts as lost, too', async () => {
		const { all, engine } = factory('answer', 'die');
		const supervised = engine();
		await supervised.load(table);
		for (const database of all) database.habit = 'silent';
		expect(await outcome(supervised.run(one))).toMatchObject({ kind: 'engine-lost' });
		expect(all.map(({ killed }) => killed)).toEqual([true, true]);
	});

	it('and cannot take its tables again is not used without them', async () => {
		const { all, engine } = factory('answer', 'full');
		const supervised = engine();
		await supervised.load(table);
		for (const database of all) database.habit = 'silent';
		expect(await outcome(supervised.run(one))).toMatchObject({ kind: 'query-failed' });
		expect(await outcome(supervised.run({ ...one, tables: [table.name] }))).toMatchObject({ value: [1] });
		expect(all.map(({ killed, stored }) => [killed, stored.length])).toEqual([
			[true, 1],
			[true, 0],
			[false, 1],
		]);
	});

	it('shares its failure with the calls that wait behind it', async () => {
		const { all, engine } = factory('silent', 'silent');
		const supervised = engine();
		const calls = [1, 2, 3].map(() => supervised.run(one).catch((error: EngineFailure) => error.kind));
		const { value, ms } = await outcome(Promise.all(calls));
		expect(value).toEqual(['engine-lost', 'engine-lost', 'engine-lost']);
		expect(ms).toBeLessThan(20_000);
		expect(all).toHaveLength(2);
	});
});

describe('a start', () => {
	const silent = () => new Promise<void>(() => {});

	it('that says nothing fails as blocked, is given up, and may be tried again', async () => {
		const { starts, engine } = factory();
		const signals: AbortSignal[] = [];
		starts.push((_, signal) => {
			signals.push(signal);
			return silent();
		});
		const supervised = engine();
		const { kind, ms } = await outcome(supervised.ready());
		expect(kind).toBe('engine-blocked');
		expect(ms).toBeLessThan(20_000);
		expect(signals[0]?.aborted).toBe(true);
		expect(await outcome(supervised.run(one))).toMatchObject({ value: [1] });
	});

	it('fails as what was awaited last', async () => {
		const { starts, engine } = factory();
		starts.push((alive) => (alive('engine-not-loaded'), silent()));
		expect(await outcome(engine().ready())).toMatchObject({ kind: 'engine-not-loaded' });
	});

	it('may take as long as it shows signs of life', async () => {
		const { starts, engine } = factory();
		starts.push(async (alive) => {
			for (let i = 0; i < 10; i++) {
				await new Promise((resolve) => setTimeout(resolve, 5_000));
				alive('engine-not-loaded');
			}
		});
		expect(await outcome(engine().ready())).toMatchObject({ value: undefined, ms: 50_000 });
	});

	it('that fails after a loss is a loss, with the reason', async () => {
		const { starts, engine } = factory('silent');
		const supervised = engine();
		await supervised.ready();
		starts.push(() => Promise.reject(new EngineFailure('engine-not-loaded', 'offline')));
		const call = supervised.run(one);
		const reason = call.catch((error: EngineFailure) => error.detail.cause);
		expect(await outcome(call)).toMatchObject({ kind: 'engine-lost' });
		expect(await reason).toMatchObject({ kind: 'engine-not-loaded' });
	});

	it('and all that follows a loss ends within 20 s of the last sign of life', async () => {
		const { starts, engine } = factory('silent', 'silent');
		const supervised = engine();
		starts.push(() => new Promise((resolve) => setTimeout(resolve, 11_000)));
		starts.push(() => new Promise((resolve) => setTimeout(resolve, 11_000)));
		const { kind, ms } = await outcome(supervised.run(one));
		expect(kind).toBe('engine-lost');
		expect(ms).toBeLessThan(20_000);
	});
});

describe('questions', () => {
	it('that are refused are refused, without a restart', async () => {
		const { all, engine } = factory('refuse');
		expect(await outcome(engine().run(one))).toMatchObject({ kind: 'query-refused', ms: 0 });
		expect(all).toHaveLength(1);
	});

	it('need their tables', async () => {
		const { engine } = factory();
		const supervised = engine();
		expect(await outcome(supervised.run({ ...one, tables: [table.name] }))).toMatchObject({
			kind: 'query-failed',
		});
		await supervised.load(table);
		expect(await outcome(supervised.run({ ...one, tables: [table.name] }))).toMatchObject({ value: [1] });
	});

	it('are described by a new database when the first falls silent', async () => {
		const { all, engine } = factory('silent');
		const described = outcome(engine().describe('SELECT 1 AS one'));
		expect(await described).toMatchObject({ value: [{ name: 'one', type: 'INTEGER' }] });
		expect(all.map(({ killed }) => killed)).toEqual([true, false]);
	});

	it('are asked one at a time', async () => {
		const { engine, most } = factory();
		const supervised = engine();
		await Promise.all(Array.from({ length: 20 }, () => supervised.run(one)));
		expect(most()).toBe(1);
	});

	it('that are withdrawn while running or waiting end at once and leave the database to the next', async () => {
		const { all, engine } = factory('hold');
		const supervised = engine();
		const [running, waiting] = [new AbortController(), new AbortController()];
		const first = outcome(supervised.run(one, running.signal));
		const second = outcome(supervised.run(one, waiting.signal));
		await vi.advanceTimersByTimeAsync(100);
		waiting.abort();
		running.abort();
		expect(await first).toMatchObject({ kind: 'AbortError' });
		expect(await second).toMatchObject({ kind: 'AbortError' });
		for (const database of all) database.habit = 'answer';
		expect(await outcome(supervised.run(one))).toMatchObject({ value: [1] });
		expect(all).toHaveLength(1);
		expect(all[0]?.asked).toBe(2);
	});

	it('that are withdrawn from a silent database end at once; the next gets a new one', async () => {
		const { all, engine } = factory('silent');
		const supervised = engine();
		const withdraw = new AbortController();
		const first = outcome(supervised.run(one, withdraw.signal));
		await vi.advanceTimersByTimeAsync(100);
		withdraw.abort();
		expect((await first).ms).toBeLessThan(200);
		expect(await outcome(supervised.run(one))).toMatchObject({ value: [1] });
		expect(all.map(({ asked }) => asked)).toEqual([1, 1]);
	});
});

describe('tables', () => {
	it('are read and stored once, also when asked for twice at a time', async () => {
		const { all, reads, engine } = factory();
		const supervised = engine();
		await Promise.all([supervised.load(table), supervised.load(table)]);
		await supervised.load(table);
		expect(reads).toEqual(['tiny-table']);
		expect(all[0]?.stored).toEqual(['tiny-table']);
	});

	it('that could not be read are read again when asked for again', async () => {
		let tries = 0;
		const supervised = supervise(
			async () => ({
				store: async () => {},
				hold: async () => {},
				release: async () => {},
				ask: async () => [],
				columns: async (query) => query.answer([]),
				describe: async () => [],
				kill: () => {},
			}),
			async (table) => {
				if (++tries === 1) throw new EngineFailure('data-not-loaded', 'offline');
				return { table, stream: new Uint8Array(), repeated: [] };
			},
		);
		expect(await outcome(supervised.load(table))).toMatchObject({ kind: 'data-not-loaded' });
		expect(await outcome(supervised.load(table))).toMatchObject({ value: undefined });
		expect(tries).toBe(2);
	});
});

describe('an own survey', () => {
	const rows = 245_761;
	const survey: HeldSurvey = {
		rows,
		columns: [{ name: 'w', kind: 'number', values: new Float64Array(rows).fill(1) }],
	};
	const howMany: ColumnQuery<number> = {
		...{ sql: '', params: [], tables: ['survey'], columns: [] },
		answer: ([rows]) => rows?.[0] ?? -1,
	};

	it('is stored slice by slice, however long all of them take together', async () => {
		const { all, engine } = factory();
		const { kind, ms } = await outcome(engine().hold(survey));
		expect(kind).toBeUndefined();
		expect(ms).toBeGreaterThanOrEqual(3 * sliceTakes);
		expect(all.map(({ held }) => held)).toEqual([[rows]]);
	});

	it.each(['silent', 'die'] as const)(
		'is stored again when the database is lost over it (%s)',
		async (habit) => {
			const { all, engine } = factory(habit);
			const supervised = engine();
			expect(await outcome(supervised.hold(survey))).toMatchObject({ value: undefined });
			expect(all.map(({ held, killed }) => [held, killed])).toEqual([
				[[], true],
				[[rows], false],
			]);
		},
	);

	it('comes back with a new database, after the tables', async () => {
		const { all, engine } = factory();
		const supervised = engine();
		await supervised.load(table);
		await outcome(supervised.hold(survey));
		for (const database of all) database.habit = 'silent';
		expect(await outcome(supervised.run(one))).toMatchObject({ value: [1] });
		expect(all.at(-1)).toMatchObject({ stored: ['tiny-table'], held: [rows] });
		expect(await outcome(supervised.columns(howMany))).toMatchObject({ value: rows });
	});

	it('that finds no room leaves the one before, also in a new database', async () => {
		const { all, engine } = factory();
		const supervised = engine();
		await outcome(
			supervised.hold({
				...survey,
				rows: 0,
				columns: [{ name: 'w', kind: 'number', values: new Float64Array() }],
			}),
		);
		for (const database of all) database.habit = 'full';
		expect(await outcome(supervised.hold(survey))).toMatchObject({ kind: 'query-failed' });
		for (const database of all) database.habit = 'silent';
		await outcome(supervised.run(one));
		expect(all.at(-1)?.held).toEqual([0]);
	});

	it('is needed before it is asked, and no longer there once it is released', async () => {
		const { all, engine } = factory();
		const supervised = engine();
		expect(await outcome(supervised.columns(howMany))).toMatchObject({ kind: 'query-failed' });
		await outcome(supervised.hold(survey));
		expect(await outcome(supervised.columns(howMany))).toMatchObject({ value: rows });
		await supervised.release();
		expect(await outcome(supervised.columns(howMany))).toMatchObject({ kind: 'query-failed' });
		for (const database of all) database.habit = 'silent';
		await outcome(supervised.run(one));
		expect(all.at(-1)?.held).toEqual([]);
	});

	it('that is none reaches no database', async () => {
		const { all, engine } = factory();
		const broken = { ...survey, columns: [{ ...survey.columns[0], name: 'w"' }] } as HeldSurvey;
		await expect(engine().hold(broken)).rejects.toThrow(RangeError);
		expect(all).toHaveLength(0);
	});
});

describe('close', () => {
	it('ends the running and the waiting calls at once, and all that follow', async () => {
		const { all, engine } = factory('silent');
		const supervised = engine();
		const [first, second] = [outcome(supervised.run(one)), outcome(supervised.run(one))];
		await vi.advanceTimersByTimeAsync(100);
		await supervised.close();
		for (const { kind, ms } of [await first, await second, await outcome(supervised.run(one))]) {
			expect(kind).toBe('engine-lost');
			expect(ms).toBeLessThan(200);
		}
		expect(all.map(({ killed }) => killed)).toEqual([true]);
	});

	it('ends a start that is under way', async () => {
		const { starts, engine } = factory();
		const signals: AbortSignal[] = [];
		starts.push((_, signal) => (signals.push(signal), new Promise(() => {})));
		const supervised = engine();
		const ready = outcome(supervised.ready());
		await vi.advanceTimersByTimeAsync(100);
		await supervised.close();
		expect(await ready).toMatchObject({ kind: 'engine-lost' });
		expect(signals[0]?.aborted).toBe(true);
	});
});
