import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { doors, rooms, type Room } from './doors';
import { roomOf, violations } from './violations';

const files = ['src', 'hosting']
	.flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((name) => `${top}/${name}`))
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => /\.([jt]s|svelte)$/.test(path) && statSync(path).isFile());

describe('the house', () => {
	it('has files in its rooms', () => {
		const used = new Set(files.map(roomOf));
		for (const room of ['catalog', 'engine', 'figures', 'routes'] as const) expect(used).toContain(room);
	});

	it('keeps to its floor plan', () => {
		expect(files.flatMap((file) => violations(file, readFileSync(file, 'utf8')))).toEqual([]);
	});
});

describe('the table of doors', () => {
	it('lets no two rooms lead to each other, by whatever way', () => {
		const reach = (room: Room, seen = new Set<Room>()): Set<Room> => {
			for (const next of doors[room]) if (!seen.has(next)) reach(next, seen.add(next));
			return seen;
		};
		for (const room of rooms) expect(reach(room), room).not.toContain(room);
	});
});

const script = (code: string) => `<p>one\ntwo</p>\n<script lang="ts">\n${code}\n</script>`;

describe('a planted import is found', () => {
	it.each([
		['static', `import { run } from '../engine/engine';`],
		['of types only', `import type { Engine } from '../engine/engine';`],
		['of one type', `import { type Engine } from '../engine/engine';`],
		['for its effects', `import '../engine/engine';`],
		['with an ending', `import { run } from '../engine/engine.js';`],
		['by alias', `import { run } from '$lib/engine/engine';`],
		['by a way round', `import { run } from '../../lib/charts/../engine/engine';`],
		['of an asset', `import address from '../engine/worker.js?url';`],
		['dynamic', `const engine = () => import('../engine/engine');`],
		['dynamic in a template literal', 'const engine = () => import(`../engine/engine`);'],
		['as a type', `type Engine = import('../engine/engine').Engine;`],
		['passed on', `export * from '../engine/engine';`],
		['passed on by name', `export { run } from '../engine/engine';`],
		['by address', `const address = new URL('../engine/worker.js', import.meta.url);`],
		['by glob', `const all = import.meta.glob('../engine/*.ts');`],
		['by globs', `const all = import.meta.glob(['./*.ts', '../engine/*.ts']);`],
	])('%s', (_, line) => {
		const missing = expect.stringMatching(/charts has no door to engine \(its doors: stats, words\)$/);
		const inTypeScript = violations('src/lib/charts/planted.ts', `// one\n\n${line}`);
		expect(inTypeScript).toEqual([missing]);
		expect(inTypeScript[0]).toMatch(/^src\/lib\/charts\/planted\.ts:3: /);
		const inSvelte = violations('src/lib/charts/Planted.svelte', script(line));
		expect(inSvelte).toEqual([missing]);
		expect(inSvelte[0]).toMatch(/^src\/lib\/charts\/Planted\.svelte:4: /);
	});

	it('in the markup of a component', () => {
		const code = `<p>one</p>\n{#await import('../engine/engine') then engine}{engine}{/await}`;
		expect(violations('src/lib/ui/Planted.svelte', code)).toEqual([
			'src/lib/ui/Planted.svelte:2: imports ../engine/engine (src/lib/engine/engine), but ui has no door to engine (its doors: none)',
		]);
	});

	it('in a JSDoc type of a JavaScript file', () => {
		const code = `/** @type {import('../engine/engine').Engine} */\nexport const engine = null;`;
		expect(violations('src/lib/stats/planted.js', code)).toEqual([
			expect.stringContaining('stats has no door to engine'),
		]);
	});

	it('that is computed', () => {
		const code = `export const open = (room: string) => import(room);`;
		expect(violations('src/lib/figures/planted.ts', code)).toEqual([expect.stringContaining('computed')]);
	});

	it.each(rooms.flatMap((from) => rooms.map((to) => [from, to] as const)))(
		'from %s to %s, or allowed',
		(from, to) => {
			const file = from === 'routes' ? 'src/routes/planted.ts' : `src/lib/${from}/planted.ts`;
			const line = to === 'routes' ? `import '../../routes/page';` : `import '$lib/${to}/a';`;
			const isOpen = from === to || doors[from].includes(to);
			const path = from === 'routes' && to === 'routes' ? `import './page';` : line;
			expect(violations(file, path)).toHaveLength(isOpen ? 0 : 1);
		},
	);
});

describe('what only one place may do', () => {
	it.each([
		['src/lib/figures/a.ts', `import * as duckdb from '@duckdb/duckdb-wasm';`, 'DuckDB'],
		['src/lib/figures/a.ts', `import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';`, 'DuckDB'],
		['src/lib/queries/a.ts', `import type { Table } from 'apache-arrow';`, 'Apache Arrow'],
		['src/lib/figures/a.ts', `const plot = await import('@observablehq/plot');`, 'Observable Plot'],
		['src/lib/figures/a.ts', `const p = new URLSearchParams(location.search);`, 'the address in the browser'],
		[
			'src/routes/+page.ts',
			`export const load = ({ url }) => url.searchParams.get('geo');`,
			'the address in the browser',
		],
		['src/lib/figures/a.ts', 'const sql = `SELECT ${x} FROM adoption`;', 'SQL'],
		['src/lib/catalog/a.ts', `const sql = 'select a\\nfrom "t" where b';`, 'SQL'],
		['src/lib/figures/A.svelte', script(`const sql = 'create table t (a int)';`), 'SQL'],
	])('%s: %s', (file, code, what) => {
		expect(violations(file, code)).toEqual([expect.stringContaining(what)]);
	});

	it.each([
		[
			'src/lib/engine/a.ts',
			`import * as duckdb from '@duckdb/duckdb-wasm';\nimport { Table } from 'apache-arrow';`,
		],
		['src/lib/figures/Drawing.svelte', script(`const plot = import('@observablehq/plot');`)],
		['src/lib/view/a.ts', `export const read = (text: string) => new URLSearchParams(text);`],
		['src/lib/queries/a.ts', 'export const sql = `select a from t`;'],
		['src/lib/ui/Button.svelte', '<p>Select a country from the list</p>'],
		['src/lib/charts/a.test.ts', `import { run } from '../engine/engine';`],
	])('is allowed there: %s', (file, code) => {
		expect(violations(file, code)).toEqual([]);
	});
});

describe('names and places', () => {
	it.each([
		'src/lib/utils/a.ts',
		'src/lib/charts/helpers/a.ts',
		'src/lib/common/a.ts',
		'src/lib/charts/utils.ts',
		'src/lib/charts/types.ts',
	])('%s is refused', (file) => {
		expect(violations(file, '')).toContain(`${file}:1: its name says nothing about what is inside`);
	});

	it.each([
		['src/lib/attic/a.ts', '', 'lies in no room'],
		['src/lib/charts/a.ts', `import { cases } from '../../../tests/cases';`, 'outside the house'],
		[
			'src/lib/charts/a.ts',
			`import '../../../node_modules/@duckdb/duckdb-wasm/dist/x.js';`,
			'outside the house',
		],
		['src/lib/charts/a.ts', `import { bars } from './bars.test';`, 'which is a test'],
		['src/lib/charts/a.ts', `import label from '$data/datapackage.json';`, 'no door to static/data/'],
		['hosting/a.ts', `import { findBrowser } from '../tests/browser/find';`, 'which is a test'],
	])('%s: %s', (file, code, what) => {
		expect(violations(file, code)).toEqual([expect.stringContaining(what)]);
	});
});
