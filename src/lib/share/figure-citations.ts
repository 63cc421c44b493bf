import { sourceOf } from '../catalog/source-of';
import type { Bilingual, Locale } from '../words/locale';
import { citation } from './citation';
import { seriesOf, type FigureValues } from './figure-values';

/** How to cite the values of one series that were read in one source. */
export interface Cited {
	readonly series: string;
	readonly source: string;
	readonly text: Bilingual;
}

/** One citation for every pair of series and source in a figure, in the order of its values. */
export function citationsOf(figure: FigureValues): Cited[] {
	const pairs = new Map<string, FigureValues['values'][number]['observation'][]>();
	for (const { observation } of figure.values) {
		const pair = `${observation.series} ${observation.source}`;
		pairs.set(pair, [...(pairs.get(pair) ?? []), observation]);
	}
	return [...pairs.values()].flatMap((observations) => {
		const [first] = observations;
		if (!first) return [];
		const series = seriesOf(figure, first);
		const source = sourceOf(figure, first.source);
		const years = observations.map(({ year }) => year);
		const text = (locale: Locale) =>
			citation(
				series,
				source,
				{ title: figure.title[locale], address: figure.address[locale], years },
				locale,
			);
		return [{ series: series.id, source: source.id, text: { de: text('de'), en: text('en') } }];
	});
}
