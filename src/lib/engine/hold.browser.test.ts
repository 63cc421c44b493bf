import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chanceFrom } from '../survey/sample/chance';
import type { HeldColumn } from '../survey/held';
import { cellsQuery } from '../queries/survey/cells-query';
import { countQuery } from '../queries/survey/records';
import { openEngine } from './browser';
import type { Engine } from './engine';
import { parts } from './wasm';

const rows = 200_000;
const shape = { weighted: true, strata: false, clusters: false, population: false };
const dimensions = ['q1', 'q2'].map((column) => ({ kind: 'codes' as const, column }));

/** A column of codes, or of numbers, that looks random. */
function column(i: number): HeldColumn {
	const next = chanceFrom(i).share;
	return i % 10 === 0
		? { name: i === 0 ? 'w' : `q${i}`, kind: 'number', values: Float64Array.from({ length: rows }, next) }
		: {
				...{ name: `q${i}`, kind: 'code', size: 6 },
				values: Int32Array.from({ length: rows }, () => Math.floor(next() * 7) - 1),
			};
}

let engine: Engine;
beforeAll(async () => {
	engine = await openEngine({ dataRoot: '/data/' });
});
afterAll(() => engine.close());

describe('an own survey in a browser', () => {
	it('of 200,000 respondents with 60 answers is stored within the memory there is, and again in its place', async () => {
		const columns = Array.from({ length: 60 }, (_, i) => column(i));
		let longest = 0;
		let last = performance.now();
		const timer = setInterval(() => {
			longest = Math.max(longest, performance.now() - last);
			last = performance.now();
		}, 5);
		await engine.hold({ rows, columns });
		await engine.hold({ rows, columns });
		clearInterval(timer);
		const [counted] = await engine.run(countQuery([]));
		expect(counted?.rows).toBe(rows);
		// No longer than a slow frame or two, though other work may hold the page up too.
		expect(longest).toBeLessThan(500);
		const { count } = await engine.columns(cellsQuery({ dimensions, filters: [], shape }));
		expect(count).toBe(49);
	});
});

describe('a database that dies', () => {
	it('comes back with the survey', async () => {
		const workers: Worker[] = [];
		const Original = Worker;
		window.Worker = class extends Original {
			constructor(address: string | URL, options?: WorkerOptions) {
				super(address, options);
				workers.push(this);
			}
		};
		const mortal = await openEngine({ dataRoot: '/data/', parts, patience: { answer: 2_000 } });
		window.Worker = Original;
		const small = ['w', 'q1', 'q2'].map((name): HeldColumn => {
			const values = Float64Array.from({ length: 300_000 }, (_, row) => row % 5);
			return name === 'w'
				? { name, kind: 'number', values }
				: { name, kind: 'code', size: 5, values: Int32Array.from(values) };
		});
		await mortal.hold({ rows: 300_000, columns: small });
		const weights = async () => {
			const { w } = await mortal.columns(cellsQuery({ dimensions, filters: [], shape }));
			return w.reduce((sum, weight) => sum + weight, 0);
		};
		expect(await weights()).toBe(600_000);
		for (const worker of workers) worker.terminate();
		expect(await weights()).toBe(600_000);
		await mortal.close();
	});
});
