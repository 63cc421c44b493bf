import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Correspondence, ReaderFailure, type Partner } from './correspondence';
import type { Told } from './reader-messages';

/** A worker that says what it is told to say. */
class Puppet implements Partner {
	readonly heard: { readonly id: number; readonly ask: string }[] = [];
	isTerminated = false;
	#listeners = new Map<string, (event: never) => void>();

	postMessage(message: unknown) {
		this.heard.push(message as { id: number; ask: string });
	}
	addEventListener(kind: string, heard: (event: never) => void) {
		this.#listeners.set(kind, heard);
	}
	terminate() {
		this.isTerminated = true;
	}
	say(data: Told) {
		this.#listeners.get('message')?.({ data } as never);
	}
	die(message: string) {
		this.#listeners.get('error')?.({ message } as never);
	}
}

let puppets: Puppet[];
let letters: Correspondence;
const puppet = (at: number) => puppets[at] ?? expect.fail('no worker was started');

beforeEach(() => {
	vi.useFakeTimers();
	puppets = [];
	letters = new Correspondence(() => puppets[puppets.push(new Puppet()) - 1] ?? new Puppet());
});
afterEach(() => void vi.useRealTimers());

describe('Correspondence', () => {
	it('gives each question its own answer, and progress to whom it belongs', async () => {
		const seen: number[] = [];
		const one = letters.ask<string>({ ask: 'raw' }, { onProgress: (done) => seen.push(done) });
		const two = letters.ask<string>({ ask: 'raw' });
		puppet(0).say({ kind: 'progress', id: 1, done: 5, total: 9 });
		puppet(0).say({ kind: 'progress', id: 2, done: 6, total: 9 });
		puppet(0).say({ kind: 'answer', id: 2, value: 'second' });
		puppet(0).say({ kind: 'answer', id: 1, value: 'first' });
		expect([await one, await two, seen]).toEqual(['first', 'second', [5]]);
		expect(puppets).toHaveLength(1);
	});

	it('hands on what went wrong inside', async () => {
		const one = letters.ask({ ask: 'raw' });
		puppet(0).say({ kind: 'failed', id: 1, error: new DOMException('gone', 'NotReadableError') });
		await expect(one).rejects.toThrow(expect.objectContaining({ name: 'NotReadableError' }));
	});

	it('withdraws a question at once, and says so', async () => {
		const control = new AbortController();
		const one = letters.ask({ ask: 'raw' }, { signal: control.signal });
		control.abort();
		await expect(one).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
		expect(puppet(0).heard.map(({ ask, id }) => [ask, id])).toEqual([
			['raw', 1],
			['withdraw', 1],
		]);
		await expect(letters.ask({ ask: 'raw' }, { signal: control.signal })).rejects.toThrow();
		expect(puppet(0).heard).toHaveLength(2);
	});

	it.each([
		['dies', (worker: Puppet) => worker.die('out of memory')],
		['is silent', () => vi.advanceTimersByTime(61_000)],
	])('rejects everything when the worker %s, and begins anew with the next question', async (_, lose) => {
		const both = [letters.ask({ ask: 'raw' }), letters.ask({ ask: 'raw' })];
		const settled = Promise.allSettled(both);
		puppet(0).say({ kind: 'running' });
		lose(puppet(0));
		for (const one of await settled)
			expect(one).toMatchObject({ status: 'rejected', reason: expect.any(ReaderFailure) });
		expect(puppet(0).isTerminated).toBe(true);
		const again = letters.ask({ ask: 'raw' });
		puppet(0).say({ kind: 'answer', id: 3, value: 'from the dead' });
		puppet(1).say({ kind: 'answer', id: 3, value: 'new' });
		expect(await again).toBe('new');
	});

	it('does not wait for a worker that never starts, and is patient with one that reads', async () => {
		const never = letters.ask({ ask: 'raw' });
		const rejected = expect(never).rejects.toThrow('silent');
		vi.advanceTimersByTime(15_001);
		await rejected;
		const long = letters.ask({ ask: 'raw' });
		for (let i = 0; i < 5; i++) {
			puppet(1).say({ kind: 'progress', id: 2, done: i, total: 5 });
			vi.advanceTimersByTime(50_000);
		}
		puppet(1).say({ kind: 'answer', id: 2, value: 'read' });
		expect(await long).toBe('read');
	});

	it('rejects what is open when it is closed, and whatever comes then', async () => {
		const open = letters.ask({ ask: 'raw' });
		const rejected = expect(open).rejects.toThrow('closed');
		letters.close();
		await rejected;
		expect(puppet(0).isTerminated).toBe(true);
		await expect(letters.ask({ ask: 'raw' })).rejects.toThrow('closed');
	});
});
