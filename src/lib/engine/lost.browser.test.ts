import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { kindOf, question } from '../../../tests/engine/asking';
import { csv, labelled } from '../../../tests/engine/tiny';
import type { Table } from '../catalog/table';
import { observations } from '../queries/observations';
import type { View } from '../view/view';
import { openEngine } from './browser';
import type { Engine } from './engine';

const view: View = { series: 'any', where: { geo: ['DE'] }, by: 'year', against: null };
// Far more work than any patience lasts, in small slices.
const endless = question(
	'SELECT count(*)::INTEGER AS n FROM range(300000) a, range(300000) b WHERE a.range * b.range % 7 = 3',
);

/** Every worker the page starts; `killNext` ends the next one in the middle of a question, as a browser short of memory does. */
const workers: Worker[] = [];
let killNext = false;
const RealWorker = globalThis.Worker;
class MortalWorker extends RealWorker {
	constructor(address: string | URL, options?: WorkerOptions) {
		super(address, options);
		workers.push(this);
	}
	override postMessage(message: unknown, options?: StructuredSerializeOptions | Transferable[]) {
		super.postMessage(message, options as Transferable[]);
		if (!killNext || !JSON.stringify(message).includes('EXECUTE question')) return;
		killNext = false;
		this.terminate();
	}
}

let table: Table;
let engine: Engine;
beforeAll(async () => {
	globalThis.Worker = MortalWorker;
	({ table } = await labelled(csv));
});
afterAll(() => {
	globalThis.Worker = RealWorker;
});
beforeEach(async () => {
	engine = await openEngine({ dataRoot: '/faults/data/whole/' });
	await engine.load(table);
	return () => engine.close();
});

it('a worker killed in the middle of a question is replaced, and the answer is right; after the third it is said', async () => {
	const ask = () => engine.run(observations(view, table.name));
	const askAndKill = () => {
		killNext = true;
		return ask();
	};
	const right = await ask();
	expect(right).toHaveLength(3);
	expect(await askAndKill()).toEqual(right);
	expect(await askAndKill()).toEqual(right);
	expect(await kindOf(askAndKill())).toBe('engine-lost');
	expect(killNext).toBe(false);
	const before = workers.length;
	expect(await kindOf(ask())).toBe('engine-lost');
	expect(workers).toHaveLength(before);
});

it('an endless question is ended, and the next is answered', async () => {
	const impatient = await openEngine({ dataRoot: '/faults/data/whole/', patience: { answer: 1_500 } });
	expect(await kindOf(impatient.run(endless))).toBe('engine-lost');
	expect(await impatient.run(question('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
	await impatient.close();
});

it('a question that is withdrawn stops, and the next is answered in the same worker', async () => {
	const before = workers.length;
	const withdraw = new AbortController();
	const first = engine.run(endless, withdraw.signal);
	setTimeout(() => withdraw.abort(), 300);
	await expect(first).rejects.toMatchObject({ name: 'AbortError' });
	expect(await engine.run(question('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
	expect(workers).toHaveLength(before);
});
