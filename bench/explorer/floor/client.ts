/**
 * The least that an answer costs in a browser: the question asked of the bare database, and one drawing of its rows in a page
 * with nothing else on it. Both with the site's own parts.
 */
import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Table } from '../../../src/lib/catalog/table';
import { rows } from '../../../src/lib/engine/door';
import { prepare } from '../../../src/lib/engine/prepare';
import { store } from '../../../src/lib/engine/store';
import { parts } from '../../../src/lib/engine/wasm';
import { composeView } from '../../../src/lib/explorer/compose';
import type { Opened } from '../../../src/lib/explorer/shown';
import type { Holding } from '../../../src/lib/explorer/holding';
import { pen } from '../../../src/lib/explorer/pen';
import '../../../src/lib/figures/drawing.css';
import { observations } from '../../../src/lib/queries/observations';
import { written } from '../../../src/lib/queries/written';
import '../../../src/routes/page.css';
import '../../../src/routes/tokens.css';
import type { Exploration } from '../../../src/lib/view/exploration';

/** Milliseconds, medians of a few. */
export interface Floor {
	/** The question as text with its values in it, answered as an Arrow table. */
	readonly query: number;
	/** One drawing made, put into the page and laid out; null for a table. */
	readonly drawing: number | null;
	/** Of that, making it. */
	readonly made: number | null;
}

declare global {
	interface Window {
		floor: {
			load(table: Table): Promise<void>;
			measure(view: Exploration, holding: Holding, room: number): Promise<Floor>;
		};
	}
}

const times = 3;
/** What takes longer is not asked again so often, ms. */
const long = 400;
const host = document.querySelector('.drawing') as HTMLElement;
const stored = new Set<string>();
let connected: Promise<{ database: AsyncDuckDB; connection: AsyncDuckDBConnection }> | undefined;

async function connect() {
	const database = new AsyncDuckDB(new VoidLogger(), new Worker(parts.script));
	await database.instantiate(parts.wasm);
	await database.open({ query: { queryPollingInterval: 10 } });
	return { database, connection: await database.connect() };
}

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

window.floor = {
	async load(table) {
		if (stored.has(table.name)) return;
		const { database } = await (connected ??= connect());
		const bytes = new Uint8Array(await (await fetch(`data/${table.path}`)).arrayBuffer());
		await store(database, await prepare(table, bytes));
		stored.add(table.name);
	},
	async measure(view, holding, room) {
		const { connection } = await (connected ??= connect());
		const query = observations(view, holding.table.name);
		const sql = written(query);
		// The first one is not counted.
		let { batches } = await connection.query(sql);
		const queries: number[] = [];
		while (queries.length < times && (queries[0] ?? 0) < long) {
			const start = performance.now();
			({ batches } = await connection.query(sql));
			queries.push(performance.now() - start);
		}
		if (view.form === 'table') return { query: median(queries), drawing: null, made: null };
		const found = rows(batches, query);
		const shown = { view, opened: { holding } as Opened, rows: composeView(view, found, holding) };
		host.style.width = `${room}px`;
		const made: number[] = [];
		const drawn: number[] = [];
		for (let i = 0; i < times; i++) {
			await new Promise(requestAnimationFrame);
			const start = performance.now();
			const sheet = pen(shown, room, 'de');
			made.push(performance.now() - start);
			if (sheet) host.replaceChildren(sheet.svg);
			host.getBoundingClientRect();
			drawn.push(performance.now() - start);
		}
		return { query: median(queries), drawing: median(drawn), made: median(made) };
	},
};
