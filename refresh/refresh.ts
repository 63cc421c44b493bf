import { join } from 'node:path';
import { coded, type Codes } from '../src/lib/catalog/catalog';
import { faults, written } from '../src/lib/catalog/check';
import { readFolder } from '../tests/data/folder';
import type { Line } from './answer';
import { compare, repeated, type Leniency } from './compare';
import { RefreshFailure } from './failure';
import { outcome, type Terms } from './outcome';
import { readPackageFolder } from './package-folder';
import { readTable, type Fetched } from './read-table';
import { stage } from './stage';
import { summaryLines, type TableSummary } from './summary';

/** How a refresh is run. */
export interface Run extends Terms, Leniency {
	/** The folder of the data package. */
	readonly folder: string;
	readonly line: Line;
	/** Everything is done but the last step: nothing is written. */
	readonly dryRun: boolean;
	/** Takes each line of the report. */
	say(line: string): void;
}

/** How a refresh ended. */
export interface Ended {
	/** Whether the folder is now the new one. */
	readonly written: boolean;
	/** What forbade it, each with the name of the table or the file. */
	readonly failures: readonly string[];
	/** Series with other rows or values than before. */
	readonly touched: readonly string[];
}

/**
 * Fetches the tables, says what is new, changed and gone, and puts the result in the folder's place if nothing failed and
 * the data check passes on it as a whole. Else the folder stays as it was, byte for byte.
 */
export async function refresh(run: Run): Promise<Ended> {
	const { folder, maps, line, today, say } = run;
	const failures: RefreshFailure[] = [];
	const fetched: Fetched[] = [];
	for (const map of maps) {
		say(`${map.dataset}: asking ...`);
		try {
			fetched.push(await readTable(map, line, Number(today.slice(0, 4))));
		} catch (failure) {
			if (!(failure instanceof RefreshFailure)) throw failure;
			failures.push(failure);
		}
	}

	const old = await readPackageFolder(folder);
	const codes = together(old.catalog.codes, run.names);
	const rows = [...old.rows.values()].flat();
	const compared = fetched.map((table) => compare(table, rows, old.catalog, codes, run));
	const summaries = compared.map(({ summary }) => summary);
	for (const summary of summaries) summaryLines(summary).forEach(say);
	failures.push(...compared.flatMap((table) => table.failures), ...repeated(summaries));
	const touched = touchedBy(summaries);
	if (failures.length > 0)
		return { written: false, failures: failures.map(({ message }) => message), touched };

	const files = await outcome(old, summaries, run, codes, join(folder, 'datapackage.json'));
	const staged = await stage(folder, files);
	try {
		const { label, files } = await readFolder(staged.folder);
		const found = await faults(JSON.parse(label), files);
		if (found.length > 0) return { written: false, failures: found.map(written), touched };
		if (!run.dryRun) await staged.swap();
		return { written: !run.dryRun, failures: [], touched };
	} finally {
		await staged.clear();
	}
}

function touchedBy(summaries: readonly TableSummary[]): string[] {
	const rows = summaries.flatMap(({ difference: { added, changed, gone } }) => [
		...[...added, ...gone, ...changed.map(({ fresh }) => fresh)],
	]);
	return [...new Set(rows.map(({ series }) => series))];
}

/** The names of the label, followed by further ones. */
function together(label: Codes, names: Codes): Codes {
	return Object.fromEntries(coded.map((list) => [list, { ...label[list], ...names[list], ...label[list] }]));
}
