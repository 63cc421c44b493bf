import { createReadStream, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ServerResponse } from 'node:http';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';

const wasm = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
const html = '<!doctype html><title>Not here</title>'.padEnd(2_000);

/** Wrong answers of a server, by name, for the wasm or for a data file that should be `csv`. */
const answers = (csv: string): Record<string, (response: ServerResponse, isData: boolean) => void> => ({
	missing: (response) => response.writeHead(404).end('not found'),
	html: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html),
	silent: () => {},
	cut: (response, isData) => {
		if (isData) response.writeHead(200, { 'content-type': 'text/csv' }).end(csv.slice(0, -5));
		else createReadStream(wasm, { end: 1_000_000 }).pipe(response);
	},
	flipped: (response) => response.writeHead(200).end(csv.replace('57.5', '57.4')),
	broken: (response, isData) => {
		response.writeHead(200, { 'content-length': isData ? Buffer.byteLength(csv) : statSync(wasm).size });
		response.write('\0asm\x01\0\0\0');
		setTimeout(() => response.destroy(), 200);
	},
	'stops-half-way': (response, isData) => {
		response.writeHead(200, { 'content-length': isData ? Buffer.byteLength(csv) : statSync(wasm).size });
		if (isData) response.write(csv.slice(0, 100));
		else createReadStream(wasm, { end: 5_000_000 }).pipe(response, { end: false });
	},
	whole: (response) => response.writeHead(200, { 'content-type': 'text/csv' }).end(csv),
});

const tiny: Promise<{ csv: string }> = tsImport('./tiny.ts', import.meta.url);

/** A page that opens the engine, asks it, and posts what came of it. */
const page = `<!doctype html><script type="module">
	import { openEngine } from '/src/lib/engine/browser.ts';
	import { csv, labelled } from '/tests/engine/tiny.ts';
	const ask = async () => {
		const { table } = await labelled(csv);
		const engine = await openEngine({ dataRoot: '/faults/data/whole/' });
		await engine.load(table);
		const [row] = await engine.run({
			sql: 'SELECT count(*)::INTEGER AS n FROM "tiny-table"',
			params: [],
			tables: [table.name],
			row: (raw) => raw,
		});
		await engine.close();
		return row.n === table.rows ? 'answered' : 'wrong';
	};
	ask().catch((failure) => failure.kind ?? String(failure)).then((end) => parent.postMessage(end, '*'));
</script>`;

/** Serves /faults/wasm/<fault>, /faults/script/<fault>, /faults/data/<fault>/<file> and /faults/policy/<policy>. */
export function faults(): Plugin {
	return {
		name: 'faults',
		configureServer({ middlewares }) {
			middlewares.use('/faults/', async (request, response, next) => {
				const [kind, name = ''] = (request.url ?? '').split('?')[0]?.split('/').filter(Boolean) ?? [];
				if (kind === 'policy') {
					response.setHeader('content-security-policy', decodeURIComponent(name));
					response.setHeader('content-type', 'text/html');
					response.end(page);
					return;
				}
				const { csv } = await tiny;
				const answer = answers(csv)[name];
				if (answer) answer(response, kind === 'data');
				else next();
			});
		},
	};
}
