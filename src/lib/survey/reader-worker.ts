import { buffersOf, type Asked, type Told } from './reader-messages';
import { Session } from './reading/session';

/** Milliseconds between two words of progress. */
const PACE = 45;

const session = new Session();
const running = new Map<number, AbortController>();
const tell = (told: Told, transfer: Transferable[] = []) => self.postMessage(told, { transfer });

async function answer(asked: Asked, id: number, signal: AbortSignal): Promise<unknown> {
	switch (asked.ask) {
		case 'preview':
			return session.preview(asked.file, asked.name, asked.dialect);
		case 'read':
			return session.read(asked.dialect, paced(id), signal);
		case 'settle':
			return session.settle(asked.damaged);
		case 'load':
			return session.load(asked.raw);
		case 'hold':
			return session.hold(asked.codebook, asked.scheme);
		case 'weights':
			return session.weights(asked.codebook, asked.scheme);
		case 'totals':
			return session.totals(asked.codebook, asked.question);
		case 'fingerprint':
			return session.fingerprint();
		case 'texts':
			return session.texts(asked.column, asked.records);
		case 'raw':
			return session.raw();
	}
}

function paced(id: number): (done: number, total: number) => void {
	let told = -Infinity;
	return (done, total) => {
		const now = performance.now();
		if (now - told < PACE && done < total) return;
		told = now;
		tell({ kind: 'progress', id, done, total });
	};
}

self.addEventListener('message', ({ data }: MessageEvent<Asked & { readonly id: number }>) => {
	const { id } = data;
	if (data.ask === 'withdraw') {
		running.get(id)?.abort();
		return;
	}
	const control = new AbortController();
	running.set(id, control);
	answer(data, id, control.signal)
		.then(
			// What the database takes is not needed here again.
			(value) => tell({ kind: 'answer', id, value }, data.ask === 'hold' ? buffersOf(value) : []),
			(error: unknown) =>
				tell({ kind: 'failed', id, error: error instanceof Error ? error : new Error(String(error)) }),
		)
		.finally(() => running.delete(id));
});

tell({ kind: 'running' });
