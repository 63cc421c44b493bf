// Four linked charts of Mosaic over the same respondents, in its own DuckDB. Built from bench/peers, not from the site.
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import script from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import * as vg from '@uwdata/vgplot';
import { pack } from '../../../src/lib/engine/pack';
import { names, respondents } from '../respondents';

const here = (address) => new URL(address, document.baseURI).href;
const main = document.querySelector('main');
let connector;
let plain;
let plots = [];
let coordinator;

const hosts = () => plots.map(({ element }) => element);
const brushOf = () => plots.at(-1).interactors[0];

/** Waits until nothing is asked of the database any more. */
async function quiet() {
	const { manager } = coordinator;
	while (manager.pendingResults.length > 0 || manager.pendingExec || !manager.queue.isEmpty())
		await window.moved.frame();
}

window.mosaic = {
	/** Generates and stores respondents; ms of storing. */
	async hold(rows, seed) {
		const worker = new Worker(here(script));
		const database = new AsyncDuckDB(new VoidLogger(), worker);
		await database.instantiate(here(wasm));
		const connection = await database.connect();
		connector = vg.wasmConnector({ duckdb: database, connection });
		plain = respondents(rows, seed);
		const start = performance.now();
		const { columns, slices } = await pack(plain);
		await connection.query(
			`CREATE TABLE survey (${columns.map(({ name, type }) => `"${name}" ${type}`).join(', ')})`,
		);
		for (const slice of slices)
			await connection.insertArrowFromIPCStream(slice, { name: 'survey', create: false });
		return performance.now() - start;
	},
	/** Puts the charts on the page, and gets its sums ready where it keeps any; ms of each. */
	async open(keepsSums) {
		coordinator = new vg.Coordinator(connector, { logger: null, preagg: { enabled: keepsSums } });
		const api = vg.createAPIContext({ coordinator });
		const selected = vg.Selection.crossfilter();
		const from = () => api.from('survey', { filterBy: selected });
		const size = [api.width(400), api.height(200)];
		const start = performance.now();
		const elements = [
			...names.singles
				.slice(0, 3)
				.map((name) => api.plot(api.barX(from(), { x: api.sum('w'), y: name }), ...size)),
			api.plot(
				api.rectY(from(), { x: api.bin(names.hours, { step: 2 }), y: api.sum('w') }),
				api.intervalX({ as: selected }),
				...size,
			),
		];
		main.replaceChildren(...elements);
		plots = elements.map((element) => element.value);
		while (!hosts().every((host) => host.querySelector('svg rect'))) await window.moved.frame();
		const drawn = performance.now() - start;
		await quiet();
		const before = performance.now();
		// What a pointer that enters the chart does.
		brushOf().activate();
		await window.moved.frame();
		await quiet();
		return { drawn, ready: performance.now() - before };
	},
	/** Moves the brush over the hours, from one share of the width to another. */
	brush(from, to) {
		const brush = brushOf();
		const [low, high] = [...brush.scale.range].sort((a, b) => a - b);
		const at = (share) => low + share * (high - low);
		return window.moved.until(hosts(), plots.length - 1, () =>
			brush.publish([at(Math.min(from, to)), at(Math.max(from, to))]),
		);
	},
	/** Where a chart is wrong beside a plain loop over all respondents; empty if nowhere. Kept sums end at whole px. */
	wrong() {
		const brush = brushOf();
		const [from, to] = brush.value;
		const [a, b] = brush.scale.domain.map(Number);
		const px = Math.abs((b - a) / (brush.scale.range[1] - brush.scale.range[0]));
		const values = (name) => plain.columns.find((column) => column.name === name).values;
		const [hours, w] = [values(names.hours), values('w')];
		let [least, most] = [0, 0];
		for (let row = 0; row < plain.rows; row++) {
			if (hours[row] >= from + px && hours[row] <= to - px) least += w[row];
			if (hours[row] >= from - px && hours[row] <= to + px) most += w[row];
		}
		return plots.slice(0, -1).flatMap(({ marks }, i) => {
			const shown = [...marks[0].data.columns.x].reduce((all, value) => all + value, 0);
			const isIn = shown >= least * (1 - 1e-9) && shown <= most * (1 + 1e-9);
			return isIn ? [] : [`Chart ${i} shows ${shown}, not ${least} to ${most}`];
		});
	},
};
