import type { Mapping } from '../benchmark/portfolio/columns';
import { portfolio as words } from '../words/benchmark/portfolio';
import type { Locale } from '../words/locale';
import { germanSheet } from './german-sheet';
import type { Faulty } from './portfolio.svelte';
import type { FileTable } from './read-file';
import { sayFaults, tellFault } from './told-fault';

/** The faulty rows as they stand in the file, with their line and what is wrong before them. Nothing of them is left out. */
export function faultyRows(
	{ headings, lines }: FileTable,
	mapping: Mapping,
	faulty: readonly Faulty[],
	locale: Locale,
): string {
	const byLine = new Map(lines.map(({ number, fields }) => [number, fields]));
	const width = Math.max(headings.length, ...faulty.map(({ line }) => byLine.get(line)?.length ?? 0));
	const rows = faulty.map(({ line, faults }) => {
		const fields = byLine.get(line) ?? [];
		const why = sayFaults(faults.map((fault) => tellFault(fault, { headings, mapping }, locale)));
		return [line, why, ...Array.from({ length: width }, (_, i) => fields[i] ?? '')];
	});
	const named = Array.from({ length: width }, (_, i) => headings[i] ?? '');
	return germanSheet([words.line[locale], words.reason[locale], ...named], rows);
}
