import { notesOf } from '../catalog/notes-of';
import { observationColumns } from '../catalog/observation-columns';
import { sourceOf } from '../catalog/source-of';
import { csv } from './csv';
import type { SeriesValues } from './series-values';

const named = ['item', 'geo', 'size_class', 'sector', 'age'] as const;

/**
 * The file at /data/<series>.csv, for programs: the columns of the table as they are, then the names of the codes in
 * both languages, whose shares they are, who paid, the source and its licence. What stands in one language only is
 * English, as the names of the columns are. RFC 4180, decimal point, codes untouched.
 * Throws when a row names a source that is not among those given.
 */
export function seriesCsv({ series, observations, sources, codes }: SeriesValues): string {
	const columns = [
		...observationColumns,
		...named.flatMap((dimension) => [`${dimension}_de`, `${dimension}_en`]),
		...['note_de', 'note_en', 'universe', 'commissioner'],
		...['publisher', 'source_title', 'source_via', 'source_address', 'licence'],
	];
	return csv(
		columns,
		observations.map((row) => {
			const source = sourceOf({ sources }, row.source);
			return [
				...observationColumns.map((column) => row[column]),
				...named.flatMap((dimension) => {
					const name = codes[dimension]?.[row[dimension]];
					return [name?.de ?? row[dimension], name?.en ?? row[dimension]];
				}),
				...(['de', 'en'] as const).map((locale) =>
					notesOf(row)
						.map((code) => codes.note?.[code]?.[locale] ?? code)
						.join('; '),
				),
				...[series.universe.en, series.commissioner, source.publisher, source.title.en],
				...[source.via?.en ?? null, source.address, source.licence.name.en],
			];
		}),
	);
}
