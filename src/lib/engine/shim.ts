import type { Parts } from './wasm';

/** What the worker says while it starts. */
export type Sign =
	/** It runs. */
	| { readonly kind: 'running' }
	/** So many bytes of the wasm have come. */
	| { readonly kind: 'loaded'; readonly bytes: number }
	/** It will never start: a file did not come, or (`blocked`) it came and may not run. */
	| { readonly kind: 'failed'; readonly blocked: boolean; readonly message: string };

/** The sign in a message of the worker, if it is one and not the database's own. */
export function signOf(message: unknown): Sign | undefined {
	return message instanceof Object && 'sign' in message ? (message.sign as Sign) : undefined;
}

/**
 * The script of our worker, to be made into a blob: such a worker inherits the page's policy, one made from an address does not.
 * It runs the database's own script, counts the bytes of the wasm, gives it the type that compiling it while it arrives needs
 * and says what went wrong: DuckDB-Wasm reports few of its bytes on a fast line, and none of its failures.
 */
export function shim({ script, wasm, bytes }: Parts): string {
	return `'use strict';
const say = (sign) => postMessage({ sign });
const fail = (blocked, message) => say({ kind: 'failed', blocked, message: String(message) });
const fault = (message) => { fail(false, message); throw new Error(message); };
const plainFetch = self.fetch;
const wasm = ${JSON.stringify(wasm)};
addEventListener('unhandledrejection', ({ reason }) => fail(!(reason instanceof TypeError), reason));
self.fetch = async (...asked) => {
	self.fetch = plainFetch;
	const response = await plainFetch(...asked);
	if (!response.ok || !response.body) fault(wasm + ' was answered with status ' + response.status);
	let loaded = 0;
	let told = 0;
	const tell = () => { told = Date.now(); say({ kind: 'loaded', bytes: loaded }); };
	const counter = new TransformStream({
		transform(chunk, out) {
			if (loaded === 0 && (chunk[0] !== 0 || chunk[1] !== 0x61)) fault(wasm + ' is no WebAssembly');
			loaded += chunk.byteLength;
			if (Date.now() - told >= 50) tell();
			out.enqueue(chunk);
		},
		flush() {
			if (loaded !== ${bytes}) fault(wasm + ' has ' + loaded + ' bytes instead of ${bytes}');
			tell();
		},
	});
	return new Response(response.body.pipeThrough(counter), { headers: { 'content-type': 'application/wasm' } });
};
say({ kind: 'running' });
try { importScripts(${JSON.stringify(script)}); } catch (error) { fail(false, error); }
`;
}
