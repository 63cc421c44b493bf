import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Which part of the work the code of a file does; the first that fits. */
const parts: readonly (readonly [string, RegExp])[] = [
	['what can be chosen (offers, settle, forms)', /lib\/explorer\/(stock|adapt|actions|held|start)\.ts/],
	['the answer and its rows', /lib\/(queries|stats|catalog)\/|lib\/(explorer|figures)\/compose\.ts/],
	['the engine and its messages', /lib\/engine\/|lib\/figures\/ask|duckdb|apache-arrow|flatbuffers/],
	['cleaning the drawing up (charts/draw.ts)', /lib\/charts\/draw\.ts/],
	['places in the drawing (charts/)', /lib\/charts\/|lib\/explorer\/(marks|drawing|frame|pen)/],
	['Plot and D3', /@observablehq\/plot|node_modules\/(d3-|internmap|isoformat|interval-tree)/],
	['words', /lib\/words\/|lib\/figures\/(notes|written|sources)|lib\/explorer\/(say|held-names)/],
	['controls and page (our components)', /\.svelte(\.ts)?$|lib\/view\//],
	['the address (SvelteKit)', /@sveltejs\/kit\//],
	['Svelte', /node_modules\/(svelte|esm-env|devalue)/],
];
const laidOut = 'style and layout, when the answer is read';

interface Frame {
	readonly functionName: string;
	readonly url: string;
	readonly lineNumber: number;
	readonly columnNumber: number;
}
interface Node {
	readonly id: number;
	readonly callFrame: Frame;
	readonly children?: readonly number[];
}

/** Time of the page's own thread by part of the work, and by function, the most expensive first; ms for each change. */
export interface Profile {
	readonly changes: number;
	readonly parts: readonly (readonly [part: string, ms: number])[];
	readonly functions: readonly (readonly [name: string, ms: number])[];
}

/** Profiles what `work` does in a page; the source maps lie beside the scripts in `dir`. */
export async function profiled(page: Page, dir: string, work: () => Promise<number>): Promise<Profile> {
	const debug = await page.context().newCDPSession(page);
	await debug.send('Profiler.enable');
	await debug.send('Profiler.setSamplingInterval', { interval: 100 });
	await debug.send('Profiler.start');
	const changes = await work();
	const { profile } = await debug.send('Profiler.stop');
	await debug.detach();
	const { nodes, samples = [], timeDeltas = [] } = profile;
	const self = new Map<number, number>();
	samples.forEach((id, i) => self.set(id, (self.get(id) ?? 0) + (timeDeltas[i] ?? 0) / 1000));
	const byPart = new Map<string, number>();
	const byFunction = new Map<string, number>();
	const origin = await originsIn(dir, nodes);
	for (const [node, owner] of owned(nodes)) {
		const ms = (self.get(node.id) ?? 0) / changes;
		const { functionName } = node.callFrame;
		if (ms === 0 || ['(idle)', '(program)', '(root)'].includes(functionName)) continue;
		const part = functionName === '(garbage collector)' ? 'collecting garbage' : partOf(owner, origin);
		if (part === null) continue;
		byPart.set(part, (byPart.get(part) ?? 0) + ms);
		const name = owner ? `${origin(owner)} ${functionName}` : functionName;
		byFunction.set(name, (byFunction.get(name) ?? 0) + ms);
	}
	const sorted = (times: ReadonlyMap<string, number>) => [...times].sort((a, b) => b[1] - a[1]);
	return { changes, parts: sorted(byPart), functions: sorted(byFunction).slice(0, 40) };
}

/** Each node with the nearest frame above it that has a script: what is built in belongs to who calls it. */
function owned(nodes: readonly Node[]): Map<Node, Frame | null> {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const owners = new Map<Node, Frame | null>();
	const visit = (node: Node, above: Frame | null): void => {
		const owner = node.callFrame.url === '' ? above : node.callFrame;
		owners.set(node, owner);
		for (const id of node.children ?? []) {
			const child = byId.get(id);
			if (child) visit(child, owner);
		}
	};
	if (nodes[0]) visit(nodes[0], null);
	return owners;
}

/** The part of the work; null for the bench's own. Reading the answer's box is where the browser lays out. */
function partOf(owner: Frame | null, origin: (frame: Frame) => string): string | null {
	if (owner === null) return null;
	const file = origin(owner);
	if (file === '') return owner.functionName === 'look' ? laidOut : null;
	const path = file.replace(/:\d+$/, '');
	return parts.find(([, pattern]) => pattern.test(path))?.[0] ?? 'all else';
}

/** Where a frame's code was written, as path and line; '' where no built script holds it. */
async function originsIn(dir: string, nodes: readonly Node[]): Promise<(frame: Frame) => string> {
	const maps = new Map<string, SourceMap | null>();
	for (const { callFrame } of nodes) {
		const path = callFrame.url && URL.canParse(callFrame.url) ? new URL(callFrame.url).pathname : '';
		if (maps.has(callFrame.url) || !path.endsWith('.js')) continue;
		const text = await readFile(join(dir, `${path}.map`), 'utf8').catch(() => null);
		maps.set(callFrame.url, text === null ? null : new SourceMap(JSON.parse(text) as never));
	}
	return ({ url, lineNumber, columnNumber }) => {
		const entry = maps.get(url)?.findEntry(lineNumber, columnNumber);
		if (!entry) return '';
		// What the bundler put in between has no place of its own.
		if (!('originalSource' in entry) || !entry.originalSource) return 'bundle:0';
		const path = entry.originalSource.replace(/^(\.\.\/)+/, '').replace(/^.*node_modules\//, 'node_modules/');
		return `${path}:${entry.originalLine + 1}`;
	};
}
