import type { Asked, Told } from './reader-messages';

/** The worker could not be started, died, or fell silent. */
export class ReaderFailure extends Error {
	constructor(message: string, cause?: unknown) {
		super(message, { cause });
		this.name = 'ReaderFailure';
	}
}

/** What of a worker is needed. */
export interface Partner {
	postMessage(message: unknown): void;
	addEventListener(kind: 'message', heard: (event: { readonly data: Told }) => void): void;
	addEventListener(
		kind: 'error' | 'messageerror',
		heard: (event: { readonly message?: string }) => void,
	): void;
	terminate(): void;
}

/** How long to wait in silence, ms: for the first sign of life, and for an answer or its progress. */
export const patience = { start: 15_000, answer: 60_000 };

interface Options {
	readonly onProgress?: (done: number, total: number) => void;
	readonly signal?: AbortSignal | undefined;
}

interface Open {
	readonly resolve: (value: unknown) => void;
	readonly reject: (error: unknown) => void;
	readonly onProgress: Options['onProgress'];
}

/** Questions to a worker and its answers. A worker that is lost takes all open questions with it. */
export class Correspondence {
	#partner: Partner | null = null;
	#isRunning = false;
	#isClosed = false;
	#open = new Map<number, Open>();
	#last = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(
		readonly start: () => Partner,
		readonly waits: typeof patience = patience,
	) {}

	ask<Answer>(asked: Asked, { onProgress, signal }: Options = {}): Promise<Answer> {
		return new Promise<unknown>((resolve, reject) => {
			signal?.throwIfAborted();
			if (this.#isClosed) throw new ReaderFailure('The reader was closed.');
			const partner = (this.#partner ??= this.#meet());
			const id = ++this.#last;
			const withdraw = () => {
				partner.postMessage({ ask: 'withdraw', id });
				this.#settle(id)?.reject(signal?.reason);
			};
			const done = () => signal?.removeEventListener('abort', withdraw);
			this.#open.set(id, {
				resolve: (value) => (done(), resolve(value)),
				reject: (error) => (done(), reject(error)),
				onProgress,
			});
			signal?.addEventListener('abort', withdraw);
			this.#wait();
			try {
				partner.postMessage({ ...asked, id });
			} catch (error) {
				this.#settle(id)?.reject(error);
			}
		}) as Promise<Answer>;
	}

	close(): void {
		this.#isClosed = true;
		this.#lose('The reader was closed.');
	}

	#meet(): Partner {
		const partner = this.start();
		const lose = (message: string) => {
			if (partner === this.#partner) this.#lose(message);
		};
		partner.addEventListener('message', ({ data }) => {
			if (partner === this.#partner) this.#hear(data);
		});
		partner.addEventListener('error', ({ message }) =>
			lose(this.#isRunning ? `The reader died: ${message}` : `The reader could not be started: ${message}`),
		);
		partner.addEventListener('messageerror', () => lose('The reader sent what cannot be read.'));
		return partner;
	}

	#hear(told: Told): void {
		this.#isRunning = true;
		if (told.kind === 'progress') this.#open.get(told.id)?.onProgress?.(told.done, told.total);
		else if (told.kind === 'answer') this.#settle(told.id)?.resolve(told.value);
		else if (told.kind === 'failed') this.#settle(told.id)?.reject(told.error);
		this.#wait();
	}

	/** Takes an open question off the list. */
	#settle(id: number): Open | undefined {
		const open = this.#open.get(id);
		this.#open.delete(id);
		return open;
	}

	#wait(): void {
		clearTimeout(this.#timer);
		if (this.#open.size === 0) return;
		const ms = this.#isRunning ? this.waits.answer : this.waits.start;
		this.#timer = setTimeout(() => this.#lose('The reader has been silent for too long.'), ms);
	}

	#lose(message: string): void {
		clearTimeout(this.#timer);
		this.#partner?.terminate();
		[this.#partner, this.#isRunning] = [null, false];
		const failure = new ReaderFailure(message);
		for (const id of [...this.#open.keys()]) this.#settle(id)?.reject(failure);
	}
}
