import { observationColumns } from '../catalog/observation-columns';
import { sourceOf } from '../catalog/source-of';
import { csv } from './csv';
import type { SeriesValues } from './series-values';

const named = ['item', 'geo', 'size_class', 'sector', 'age'] as const;

/**
 * The file at /data/<series>.csv, for programs: the columns of the table as they are, then the names of the codes in
 * both languages, the source and its licence. RFC 4180, decimal point, codes untouched.
 * Throws when a row names a source that is not among those given.
 */
export function seriesCsv({ observations, sources, codes }: SeriesValues): string {
	const columns = [
		...observationColumns,
		...named.flatMap((dimension) => [`${dimension}_de`, `${dimension}_en`]),
		...['publisher', 'source_title', 'source_address', 'licence'],
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
				...[source.publisher, source.title.en, source.address, source.licence.name.en],
			];
		}),
	);
}
