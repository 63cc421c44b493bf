import type { Catalog, Codes } from '../src/lib/catalog/catalog';
import { difference, keyOf } from './difference';
import { RefreshFailure } from './failure';
import type { Fetched } from './read-table';
import { rowsOf, type Row } from './rows';
import type { TableSummary } from './summary';
import { sourceId, type TableMap } from './table-map';

/** What may pass, if the one who runs it says so. */
export interface Leniency {
	/** Cells with unknown codes are left out instead of stopping the refresh. */
	readonly leaveUnknown: boolean;
	/** A table may give fewer than half of the rows it gave before. */
	readonly allowGone: boolean;
}

/** Compares a table with what we have of it, and finds all that forbids taking it over. */
export function compare(
	{ map, cube, requests }: Fetched,
	old: readonly Row[],
	{ series }: Pick<Catalog, 'series'>,
	codes: Codes,
	{ leaveUnknown, allowGone }: Leniency,
): { summary: TableSummary; failures: RefreshFailure[] } {
	const reading = rowsOf(map, cube, codes);
	const found = difference(old, reading.rows, sourceId(map));
	const failures: RefreshFailure[] = [];
	const fail = (kind: RefreshFailure['kind'], message: string) =>
		failures.push(new RefreshFailure(map.dataset, kind, message));

	const unlabelled = map.series.filter(({ id }) => series.every((label) => label.id !== id));
	for (const { id } of unlabelled)
		fail('changed', `its rows belong to "${id}", which has no label in datapackage.json. Give it one.`);
	if (reading.unknown.length > 0 && !leaveUnknown) {
		const list = reading.unknown.map(({ dimension, code }) => `${dimension} ${code}`).join('; ');
		fail(
			'changed',
			`codes nobody here knows: ${list}. Name each in refresh/names.ts, or leave it out in refresh/tables.ts.`,
		);
	}
	if (reading.rows.length === 0 && (reading.unknown.length === 0 || leaveUnknown))
		fail('empty', 'the answer is empty: it gives not one value. Run it again later.');
	const before = old.filter((row) => row.source === sourceId(map)).length;
	if (found.gone.length > before / 2 && reading.rows.length > 0 && !allowGone)
		fail(
			'shrunk',
			`${found.gone.length} of the ${before} rows it gave before are gone. If that is right, add --allow-gone.`,
		);
	const summary = {
		...{ dataset: map.dataset, updated: cube.updated, requests, cells: cube.cells.length },
		...{ reading, difference: found, elsewhere: elsewhere(map, old, reading.rows) },
	};
	return { summary, failures };
}

function elsewhere(map: TableMap, old: readonly Row[], fresh: readonly Row[]): number {
	const given = new Set(fresh.map(keyOf));
	return old.filter(
		(row) =>
			map.series.some(({ id }) => id === row.series) &&
			!row.source.startsWith(sourceId({ dataset: '' })) &&
			!given.has(keyOf(row)),
	).length;
}

/** Rows that two tables give, or one table twice: then a map does not tell apart what Eurostat does. */
export function repeated(summaries: readonly TableSummary[]): RefreshFailure[] {
	const first = new Map<string, string>();
	const failures = new Map<string, RefreshFailure>();
	for (const { dataset, reading } of summaries)
		for (const row of reading.rows) {
			const before = first.get(keyOf(row));
			if (before === undefined) first.set(keyOf(row), dataset);
			else if (!failures.has(dataset))
				failures.set(
					dataset,
					new RefreshFailure(
						dataset,
						'changed',
						`${keyOf(row)} was already given by ${before}. Mend refresh/tables.ts.`,
					),
				);
		}
	return [...failures.values()];
}
