import { base } from '$app/paths';
import type { Observation } from '../catalog/observation';
import type { Table } from '../catalog/table';
import type { Engine } from '../engine/engine';
import { observations } from '../queries/observations';
import type { Query } from '../queries/query';
import type { View } from '../view/view';
import { arriving } from './arriving';

/** Bytes of the engine that have arrived, unpacked. */
export interface Progress {
	readonly loaded: number;
	readonly total: number;
}

type Listener = (progress: Progress) => void;

let opened: Promise<Engine> | undefined;
let running = false;
const listeners = new Set<Listener>();

/** Whether the engine has started, so that a question is answered at once. */
export const isRunning = (): boolean => running;

/** The page's one engine; fetched when the first question is asked, and again after a failed start. */
export function engine(): Promise<Engine> {
	opened ??= arriving(import('../engine/browser'))
		.then(({ openEngine }) =>
			openEngine({
				dataRoot: `${base}/data/`,
				onProgress: (loaded, total) => listeners.forEach((listener) => listener({ loaded, total })),
			}),
		)
		.then((engine) => {
			running = true;
			return engine;
		})
		.catch((failure: unknown) => {
			opened = undefined;
			throw failure;
		});
	return opened;
}

interface Asking {
	readonly signal?: AbortSignal;
	readonly onProgress?: Listener;
}

/** Answers a view from the data, in the browser. Rejects with EngineFailure, or with an AbortError. */
export const ask = (view: View, table: Table, asking: Asking = {}): Promise<Observation[]> =>
	askTable(observations(view, table.name), table, asking);

/** Answers a question to one table. Rejects with EngineFailure, or with an AbortError. */
export async function askTable<Answer>(
	query: Query<Answer>,
	table: Table,
	{ signal, onProgress }: Asking = {},
): Promise<Answer[]> {
	if (onProgress) listeners.add(onProgress);
	try {
		const running = await engine();
		await running.load(table);
		return await running.run(query, signal);
	} finally {
		if (onProgress) listeners.delete(onProgress);
	}
}
