/**
 * `npx tsx --expose-gc bench/reading.ts [MB] [times] [reader]`: how fast survey files are read, in MB/s, beside PapaParse, uDSV and
 * DuckDB's own reader. The file is generated (seeded): respondents with decimal commas and some quoted text, three of a million lines
 * damaged. Each reader runs in a process of its own, because memory never shrinks. What came is written to bench/results.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import Papa from 'papaparse';
import { inferSchema, initParser } from 'udsv';
import { openDatabase } from '../src/lib/engine/node';
import { previewOf, readTable } from '../src/lib/survey/reading/read';
import { random } from './explorer/random';
import { circumstances, median } from './report';

const sectors = ['Handel', 'Bau', 'Industrie', 'Dienste', 'Gastgewerbe', 'Verkehr', 'Beratung, Planung'];
const channels = ['Facebook', 'Instagram', 'LinkedIn', 'Xing', 'YouTube', 'TikTok'];
const texts = [
	'Keine Zeit',
	'Kosten; dazu der Aufwand',
	'Der Chef sagt: ""nein""',
	'Datenschutz',
	'Zu wenig Übung',
];

/** A survey of about so many MB: eight columns as German Excel writes them. */
function survey(megabytes: number): { readonly bytes: Uint8Array; readonly rows: number } {
	const draw = random(1);
	const of = (list: readonly string[]) => list[Math.floor(draw() * list.length)] ?? '';
	const bytes = new Uint8Array(megabytes * 1e6 + 200);
	const encoder = new TextEncoder();
	let at = encoder.encodeInto('nr;branche;zahl;nutzt;stunden;kanal;gewicht;text\n', bytes).written;
	let rows = 0;
	while (at < megabytes * 1e6) {
		rows++;
		const hours = draw() < 0.2 ? '' : String(Math.floor(draw() * 40) / 2).replace('.', ',');
		const weight = (0.2 + Math.floor(draw() * 300) / 100).toFixed(2).replace('.', ',');
		const text = draw() < 0.05 ? `"${of(texts)}"` : '';
		const line = `${rows};${of(sectors)};${Math.floor(draw() * 250)};${draw() < 0.5 ? 'ja' : 'nein'};${hours};${of(channels)};${weight};${text}`;
		const damaged = rows % 333_333 === 0 ? line.replace(';', '') : line;
		at += encoder.encodeInto(`${damaged}\n`, bytes.subarray(at)).written;
	}
	return { bytes: bytes.slice(0, at), rows };
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function ours(bytes: Uint8Array, careful: boolean): Promise<string> {
	const previewed = previewOf(bytes, 'survey.csv');
	if (!previewed.ok) throw new Error(previewed.reason);
	const { dialect } = previewed.preview;
	const reading = await readTable(bytes, 'survey.csv', dialect, undefined, undefined, { careful });
	if ('unreadable' in reading) throw new Error(reading.unreadable);
	return `${reading.survey.rows} rows, damaged lines ${reading.damages.map(({ line }) => line).join(', ')}`;
}

/** One reading of the file; what it says is shown beside its speed. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => string | Promise<string>>> = {
	'ours, damage named': (bytes) => ours(bytes, false),
	'ours, PapaParse only': (bytes) => ours(bytes, true),
	'PapaParse alone': (bytes) => {
		const { data, errors } = Papa.parse<string[]>(text(bytes), { header: false, skipEmptyLines: 'greedy' });
		return `${data.length} rows of strings, ${errors.length} errors`;
	},
	uDSV: (bytes) => {
		const file = text(bytes);
		const rows = initParser(inferSchema(file.slice(0, 100_000), { col: ';' })).stringArrs(file);
		return `${rows.length} rows of strings`;
	},
	'DuckDB read_csv': async (bytes) => {
		const database = await openDatabase();
		const files = database as unknown as { registerFileBuffer(name: string, bytes: Uint8Array): void };
		const copy = bytes.slice();
		const begin = performance.now();
		const cpu = process.cpuUsage();
		files.registerFileBuffer('survey.csv', copy);
		const connection = await database.connect();
		const reading =
			"read_csv('survey.csv', delim = ';', quote = '\"', header = true, decimal_separator = ',', ignore_errors = true)";
		await connection.query(`CREATE TABLE survey AS FROM ${reading}`);
		const counted = await connection.query('FROM survey SELECT count(*)::INTEGER AS n');
		[started, begun] = [begin, cpu];
		const rows = String(counted.getChildAt(0)?.get(0));
		database.reset();
		return `${rows} rows, damaged ones left out`;
	},
};

/** Where the clock starts, if later than the call: starting a database is not reading. */
let started = 0;
let begun = process.cpuUsage();

async function measure(name: string, megabytes: number, times: number): Promise<void> {
	const read = readers[name];
	if (!read) throw new Error(`There is no reader ${name}.`);
	const { bytes } = survey(megabytes);
	const before = process.memoryUsage().rss;
	const speeds: number[] = [];
	const computed: number[] = [];
	let said = '';
	for (let time = 0; time < times; time++) {
		globalThis.gc?.();
		started = performance.now();
		begun = process.cpuUsage();
		said = await read(bytes);
		computed.push(bytes.length / process.cpuUsage(begun).user);
		speeds.push(bytes.length / 1e6 / ((performance.now() - started) / 1000));
	}
	const peak = process.resourceUsage().maxRSS * 1024 - before;
	console.log(
		`| ${name} | ${median(speeds).toFixed(1)} (${Math.min(...speeds).toFixed(1)}–${Math.max(...speeds).toFixed(1)}) | ${median(computed).toFixed(1)} | ${Math.round(peak / 1e6)} | ${said} |`,
	);
}

const [megabytes = '50', times = '5', only] = process.argv.slice(2);
if (only !== undefined) await measure(only, Number(megabytes), Number(times));
else {
	const { date, commit, machine, versions } = circumstances('');
	const load = loadavg()[0] ?? 0;
	const rows = Object.keys(readers).map((name) => {
		const self = [...process.execArgv, process.argv[1] ?? '', megabytes, times, name];
		return execFileSync(process.execPath, self, { encoding: 'utf8' });
	});
	const written = `# Reading a survey of ${megabytes} MB, ${date.slice(0, 10)}

Commit ${commit}. ${machine}; load ${load.toFixed(2)} before. Node ${versions['node']}, ${times} times each.

| reader | MB/s (least–most) | MB per s of processor | memory above the file, MB | what came |
| --- | --- | --- | --- | --- |
${rows.join('')}`;
	await mkdir('bench/results', { recursive: true });
	const name = `bench/results/${date.slice(0, 10)}-reading.md`;
	await writeFile(name, written);
	console.log(`${written}\nWritten to ${name}`);
}
