import type { Difference } from './difference';
import type { Counted, Reading, Row } from './rows';

/** What was read of one table, and what it changes. */
export interface TableSummary {
	readonly dataset: string;
	readonly updated: string | null;
	readonly requests: number;
	readonly cells: number;
	readonly reading: Reading;
	readonly difference: Difference;
	/** Rows of the same series that were read elsewhere and are not in the table; they stay as they are. */
	readonly elsewhere: number;
}

/** So many lines at most for each kind of change; the rest is counted. */
const SHOWN = 30;

/** A summary for the terminal, one change a line. */
export function summaryLines(summary: TableSummary): string[] {
	const { dataset, updated, requests, cells, reading, difference, elsewhere } = summary;
	const { added, changed, gone, same } = difference;
	const asked = requests === 1 ? '1 request' : `${requests} requests`;
	return [
		`${dataset}${updated === null ? '' : ` (as of ${updated.slice(0, 10)})`}: ${cells} cells in ${asked}, ${reading.rows.length} rows`,
		`  new ${added.length}, changed ${changed.length}, gone ${gone.length}, as before ${same.length}`,
		...list('new', newByYear(added)),
		...list(
			'changed',
			changed.map(({ old, fresh }) => `${named(fresh)}: ${stated(old)} -> ${stated(fresh)}`),
		),
		...list(
			'gone',
			gone.map((row) => `${named(row)}: ${stated(row)}`),
		),
		...(elsewhere > 0
			? [`  ${elsewhere} rows read elsewhere are not in this table and stay as they are`]
			: []),
		...(reading.unavailable > 0 ? [`  ${reading.unavailable} cells are marked as not available`] : []),
		...countedLines('left out on purpose', reading.left),
		...countedLines('refused, because nobody here knows the code', reading.unknown),
	];
}

/** `geo XK (Kosovo): 12 cells`, one line a code, the most frequent first. */
export function countedLines(title: string, counted: readonly Counted[]): string[] {
	if (counted.length === 0) return [];
	const lines = [...counted]
		.sort((a, b) => b.cells - a.cells)
		.map(({ dimension, code, label, cells }) => {
			const meaning = label === code ? '' : ` (${label})`;
			return `    ${dimension} ${code}${meaning}: ${cells} ${cells === 1 ? 'cell' : 'cells'}`;
		});
	return [`  ${title}:`, ...lines];
}

function newByYear(rows: readonly Row[]): string[] {
	const counts = new Map<string, number>();
	for (const { series, item, year } of rows) {
		const group = `${series} ${item} ${year}`;
		counts.set(group, (counts.get(group) ?? 0) + 1);
	}
	return [...counts]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([group, count]) => `${group}: ${count} ${count === 1 ? 'row' : 'rows'}`);
}

function list(kind: string, lines: readonly string[]): string[] {
	const rest = lines.length - SHOWN;
	return [
		...lines.slice(0, SHOWN).map((line) => `    ${kind}: ${line}`),
		...(rest > 0 ? [`    ${kind}: and ${rest} more`] : []),
	];
}

const named = ({ series, item, geo, year, size_class, sector, age }: Row): string =>
	[series, item, geo, year, size_class, sector, age].filter((code) => code !== '').join(' ');

const stated = ({ value, flag }: Row): string => [value === '' ? 'no value' : value, flag].join(' ').trim();
