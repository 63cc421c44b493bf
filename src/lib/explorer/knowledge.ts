import { base } from '$app/paths';
import type { Catalog } from '../catalog/package';
import { arriving } from '../figures/arriving';
import type { Searchable } from '../catalog/searchable';
import { EngineFailure } from '../engine/engine';

/** A series as the browser knows it before it is opened. */
export interface Indexed extends Searchable {
	/** Every year it has values for. */
	readonly covered: readonly number[];
	/** Fingerprint of its values. */
	readonly edition: string;
}

let label: Promise<Catalog> | undefined;
let index: Promise<readonly Indexed[]> | undefined;

async function json(path: string): Promise<unknown> {
	try {
		const response = await fetch(`${base}${path}`, { mode: 'same-origin' });
		if (!response.ok) throw new Error(`the server answered ${response.status}`);
		return await response.json();
	} catch (cause) {
		throw new EngineFailure('data-not-loaded', `${path} could not be fetched: ${String(cause)}`, {
			path,
			cause,
		});
	}
}

const kept = <T>(promise: Promise<T>, forget: () => void): Promise<T> => {
	promise.catch(forget);
	return promise;
};

/** The label of the data; fetched when it is first needed. Rejects with EngineFailure; it may then be asked for again. */
export const catalogue = (version: string): Promise<Catalog> =>
	(label ??= kept(
		Promise.all([json(`/data/datapackage.json?v=${version}`), arriving(import('../catalog/package'))]).then(
			([label, { readPackage }]) => readPackage(label),
		),
		() => (label = undefined),
	));

/** What each series holds. The build wrote it, so it is taken as it is. */
export const searchIndex = (): Promise<readonly Indexed[]> =>
	(index ??= kept(json('/explore/index.json') as Promise<readonly Indexed[]>, () => (index = undefined)));
