import { base } from '$app/paths';
import type { Observation } from '../catalog/observation';
import type { Table } from '../catalog/table';
import type { Engine } from '../engine/engine';
import { observations } from '../queries/observations';
import type { View } from '../view/view';
import { arriving } from './arriving';

/** Bytes of the engine that have arrived, unpacked. */
export interface Progress {
	readonly loaded: number;
	readonly total: number;
}

type Listener = (progress: Progress) => void;

let opened: Promise<Engine> | undefined;
const listeners = new Set<Listener>();

/** The page's one engine; fetched when the first question is asked, and again after a failed start. */
function engine(): Promise<Engine> {
	opened ??= arriving(import('../engine/browser'))
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
