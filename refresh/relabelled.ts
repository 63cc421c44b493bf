import { codeColumns, codesIn } from '../src/lib/catalog/checks/codes';
import type { Codes } from '../src/lib/catalog/catalog';
import type { Source } from '../src/lib/catalog/source';
import type { Label } from './package-folder';
import type { Row } from './rows';

/**
 * A copy of the label that fits the rows after a refresh: the sources read anew, with names for codes that are new, and other
 * fields for the series in `labels`. Sources and codes that only the old rows used are taken out.
 */
export function relabelled(
	label: Label,
	before: readonly Row[],
	after: readonly Row[],
	sources: readonly Source[],
	names: Codes,
	labels: ReadonlyMap<string, object> = new Map(),
): Label {
	const was = used(before);
	const is = used(after);
	const idle = (column: string, code: string) =>
		was.get(column)?.has(code) === true && is.get(column)?.has(code) !== true;

	const fresh = new Map<string, { id: string }>(sources.map((source) => [source.id, source]));
	const provenance = [
		...label.provenance.map((source) => fresh.get(source.id) ?? source),
		...sources.filter(({ id }) => label.provenance.every((source) => source.id !== id)),
	].filter(({ id }) => !idle('source', id) && (!fresh.has(id) || is.get('source')?.has(id)));

	const codes = { ...label.codes };
	for (const column of codeColumns) {
		const listed = label.codes[column] ?? {};
		const missing = [...(is.get(column) ?? [])].filter((code) => !Object.hasOwn(listed, code));
		const kept = Object.entries(listed).filter(([code]) => column === 'flag' || !idle(column, code));
		const added = Object.entries(names[column] ?? {}).filter(([code]) => missing.includes(code));
		codes[column] = Object.fromEntries([...kept, ...added]);
	}
	const series = label.series.map((one) => ({ ...one, ...labels.get(one.id) }));
	return { ...label, series, provenance, codes };
}

/** The codes in use, by column; `source` among them. */
function used(rows: readonly Row[]): Map<string, ReadonlySet<string>> {
	const cells = (column: keyof Row) => new Set(rows.map((row) => row[column]));
	return new Map([
		...codeColumns.map(
			(column) => [column, new Set([...cells(column)].flatMap((cell) => codesIn(column, cell)))] as const,
		),
		['source', cells('source')] as const,
	]);
}
