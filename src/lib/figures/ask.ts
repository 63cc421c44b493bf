import { base } from '$app/paths';
import type { Observation } from '../catalog/observation';
import type { Table } from '../catalog/table';
import type { Engine } from '../engine/engine';
import { EngineFailure } from '../engine/engine';
import { observations } from '../queries/observations';
import type { View } from '../view/view';

/** Bytes of the engine that have arrived, unpacked. */
export interface Progress {
	readonly loaded: number;
	readonly total: number;
}

type Listener = (progress: Progress) => void;

let opened: Promise<Engine> | undefined;
const listeners = new Set<Listener>();

/** A script that never arrives never fails either; the engine cannot guard its own fetching. */
const arriving = <T>(script: Promise<T>): Promise<T> =>
	Promise.race([
		script,
		new Promise<never>((_, reject) => {
			const timer = setTimeout(() => reject(new Error('no script within 15 s')), 15_000);
			const done = () => clearTimeout(timer);
			script.then(done, done);
		}),
	]);

/** The page's one engine; fetched when the first question is asked, and again after a failed start. */
function engine(): Promise<Engine> {
	opened ??= arriving(import('../engine/browser'))
		.catch((cause: unknown) => {
			throw new EngineFailure('engine-not-loaded', 'the engine’s script could not be fetched', { cause });
		})
		.then(({ openEngine }) =>
			openEngine({
				dataRoot: `${base}/data/`,
				onProgress: (loaded, total) => listeners.forEach((listener) => listener({ loaded, total })),
			}),
		)
		.catch((failure: unknown) => {
			opened = undefined;
			throw failure;
		});
	return opened;
}

/** Answers a view from the data, in the browser. Rejects with EngineFailure, or with an AbortError. */
export async function ask(
	view: View,
	table: Table,
	{ signal, onProgress }: { signal?: AbortSignal; onProgress?: Listener } = {},
): Promise<Observation[]> {
	if (onProgress) listeners.add(onProgress);
	try {
		const running = await engine();
		await running.load(table);
		return await running.run(observations(view, table.name), signal);
	} finally {
		if (onProgress) listeners.delete(onProgress);
	}
}
