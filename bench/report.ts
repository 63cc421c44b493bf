import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';

/** The middle one; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
	if (low === undefined || high === undefined) throw new Error('The median of no values was asked for.');
	return (low + high) / 2;
}

export interface Drawn {
	readonly page: string;
	readonly condition: string;
	readonly site: readonly number[];
	readonly plain: readonly number[];
}

export interface Filtered {
	readonly condition: string;
	readonly cold: readonly number[];
	readonly warm: readonly number[];
}

export interface Report {
	readonly date: string;
	readonly commit: string;
	readonly machine: string;
	readonly versions: Readonly<Record<string, string>>;
	readonly drawn: readonly Drawn[];
	readonly filtered: readonly Filtered[];
}

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** What was measured on what: enough to run it again. */
export function circumstances(browser: string): Pick<Report, 'date' | 'commit' | 'machine' | 'versions'> {
	const version = (name: string): string =>
		(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
	const names = ['@sveltejs/kit', 'svelte', '@observablehq/plot', '@duckdb/duckdb-wasm', 'playwright'];
	const isChanged = git('status', '--porcelain', '--', 'src', 'static', 'hosting', 'bench/*.ts') !== '';
	return {
		date: new Date().toISOString(),
		commit: git('rev-parse', '--short', 'HEAD') + (isChanged ? ' and changes' : ''),
		machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}`,
		versions: {
			node: process.version,
			browser,
			...Object.fromEntries(names.map((name) => [name, version(name)])),
		},
	};
}

const ms = (values: readonly number[]): string => Math.round(median(values)).toLocaleString('en');
const range = (values: readonly number[]): string =>
	`${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))}`;

/** The results for people. */
export function markdown({ date, commit, machine, versions, drawn, filtered }: Report): string {
	const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
	const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
		[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
	return `# From navigation to the first drawn figure, ${date.slice(0, 10)}

Commit ${commit}. ${machine}. ${Object.entries(versions)
		.map(([name, version]) => `${name} ${version}`)
		.join(', ')}.

Medians in ms (least–most). Cold cache; site and plain page in turn; the line is a TCP proxy in front of the server. A drawing
counts when the visible SVG holds every asked value and that frame was painted. The plain page is the same SVG and nothing else.

## First drawing

${table(
	['page', 'line and processor', 'site', 'plain page', 'ratio'],
	drawn.map(({ page, condition, site, plain }) => [
		page,
		condition,
		`${ms(site)} (${range(site)})`,
		`${ms(plain)} (${range(plain)})`,
		(median(site) / median(plain)).toFixed(2),
	]),
)}

## From a click on a country to the drawing without it

Cold: the click fetches the engine (nothing in the cache). Warm: the engine is running.

${table(
	['line and processor', 'cold', 'warm'],
	filtered.map(({ condition, cold, warm }) => [
		condition,
		`${ms(cold)} (${range(cold)})`,
		`${ms(warm)} (${range(warm)})`,
	]),
)}
`;
}
