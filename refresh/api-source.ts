import type { Source } from '../src/lib/catalog/source';
import { sourceId, type TableMap } from './table-map';

/** The entry of the label's provenance that all rows read from a table of the API name. */
export function apiSource({ dataset, title }: Pick<TableMap, 'dataset' | 'title'>, today: string): Source {
	return {
		id: sourceId({ dataset }),
		publisher: 'Eurostat',
		title: { de: `${dataset}, ${title.de}`, en: `${dataset}, ${title.en}` },
		via: null,
		address: `https://ec.europa.eu/eurostat/databrowser/view/${dataset}/default/table`,
		retrieved: today,
		licence: {
			name: { de: 'CC BY 4.0', en: 'CC BY 4.0' },
			address: 'https://creativecommons.org/licenses/by/4.0/',
		},
	};
}
