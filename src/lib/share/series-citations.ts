import type { Source } from '../catalog/source';
import type { Bilingual, Locale } from '../words/locale';
import { bibtex } from './bibtex';
import { citation } from './citation';
import { citationShort } from './citation-short';
import type { SeriesValues } from './series-values';

/** How to cite what was read of a series in one source. */
export interface SeriesCitation {
	readonly source: Source['id'];
	readonly short: Bilingual;
	readonly full: Bilingual;
	readonly bibtex: string;
}

/** One citation for each source of a series, in the order given. */
export function seriesCitations({
	series,
	sources,
	observations,
	address,
}: Omit<SeriesValues, 'codes' | 'dataVersion'>) {
	return sources.map((source): SeriesCitation => {
		const years = observations.filter((row) => row.source === source.id).map(({ year }) => year);
		const full = (locale: Locale) =>
			citation(series, source, { title: series.title[locale], address: address[locale], years }, locale);
		return {
			source: source.id,
			short: { de: citationShort(source, years, 'de'), en: citationShort(source, years, 'en') },
			full: { de: full('de'), en: full('en') },
			bibtex: bibtex(series, source, years),
		};
	});
}
