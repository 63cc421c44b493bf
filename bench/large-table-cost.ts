/**
 * `npx tsx bench/large-table-cost.ts [rows] [seed]`: what a table of that size costs: the data check, the engine of the build
 * (the same DuckDB-Wasm as in the browser) from start to filter, and the bytes a reader would have to fetch.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { faults } from '../src/lib/catalog/check';
import { readPackage } from '../src/lib/catalog/package';
import { openEngine } from '../src/lib/engine/node';
import { observations } from '../src/lib/queries/observations';
import { readFolder } from '../tests/data/folder';
import { writeLargePackage } from './large-table';
import { circumstances, median } from './report';

const [count = '500000', seed = '1'] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'large-table-'));

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
	const start = performance.now();
	const result = await work();
	console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(2)} s`);
	return result;
}

try {
	const { date, commit, machine } = circumstances('');
	console.log(
		`${count} generated rows, seed ${seed}; ${date}, ${commit}, Node ${process.version}, ${machine}`,
	);
	await timed('generate and write', () => writeLargePackage(folder, Number(count), Number(seed)));

	const { label, files } = await readFolder(folder);
	const json: unknown = JSON.parse(label);
	const found = await timed('data check', () => faults(json, files));
	console.log(`data check: ${found.length} faults`);

	const catalog = readPackage(json);
	const table = catalog.tables.find(({ name }) => name === 'sme-adoption');
	if (!table) throw new Error('The package has no table of the enterprises.');
	const bytes = await readFile(join(folder, table.path));
	const mb = (length: number) => `${(length / 1e6).toFixed(2)} MB`;
	const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
	const zipped = [gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes, quality)].map(({ length }) =>
		mb(length),
	);
	console.log(
		`${table.path}: ${table.rows} rows, ${mb(bytes.length)}; gzip ${zipped[0]}, brotli ${zipped[1]}`,
	);
	console.log(`datapackage.json: ${mb(label.length)}; gzip ${mb(gzipSync(label, { level: 9 }).length)}`);

	const engine = await timed('engine: start', () => openEngine({ dataDir: folder }));
	await timed('engine: prove, parse and store the table', () => engine.load(table));
	const filters = {
		'one country, one year, all sizes and sectors': { geo: ['DE'], year: ['2023'] },
		'all countries, one year, one size, all sectors together': {
			...{ year: ['2023'], size_class: ['GE10'], sector: ['TOTAL'] },
		},
		'one country, all years, one size, all sectors together': {
			...{ geo: ['FR'], size_class: ['10-49'], sector: ['TOTAL'] },
		},
		'everything of the series': {},
	};
	for (const [what, where] of Object.entries(filters)) {
		const times: number[] = [];
		let rows = 0;
		for (let round = 0; round < 9; round++) {
			const view = { series: 'eurostat-sm-any', where, by: 'geo', against: null } as const;
			const start = performance.now();
			rows = (await engine.run(observations(view, table.name))).length;
			times.push(performance.now() - start);
		}
		console.log(`filter: ${what}: ${rows} rows, median ${median(times).toFixed(0)} ms of ${times.length}`);
	}
	await engine.close();
	console.log(`memory at the end: ${mb(process.memoryUsage().rss)}`);
} finally {
	await rm(folder, { recursive: true });
}
