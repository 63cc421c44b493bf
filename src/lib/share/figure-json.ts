import type { Codes } from '../catalog/catalog';
import type { Dimension, Series } from '../catalog/series';
import type { Source } from '../catalog/source';
import { sourceOf } from '../catalog/source-of';
import type { Observation } from '../catalog/observation';
import type { Bilingual, Locale } from '../words/locale';
import { citationsOf, type Cited } from './figure-citations';
import { seriesOf, type FigureValue, type FigureValues } from './figure-values';
import { laidFlat, type LaidFlat } from './laid-flat';

/** The document at /figures/<id>.json. It has no language of its own: every text is there in both. */
export interface FigureDocument {
	readonly id: string;
	readonly title: Bilingual;
	readonly sentence: Bilingual;
	readonly address: Bilingual;
	/** Confidence of every interval. */
	readonly confidence: 0.95;
	readonly values: readonly DocumentValue[];
	/** The label of every series, as in the data package. */
	readonly series: readonly Series[];
	/** Every source a value was read in, as in the data package. */
	readonly sources: readonly Source[];
	/** What the codes in `values` and `series` mean. */
	readonly codes: Codes;
	/** How to cite the values of each series from each source. */
	readonly citations: readonly Cited[];
	/** All citations, one a line. */
	readonly citation: Bilingual;
	/** Version or checksum of the data package the values were read from. */
	readonly generatedFrom: string;
}

/** One value in the document. Numbers are not rounded. */
export interface DocumentValue extends Pick<
	Observation,
	'series' | Dimension | 'unit' | 'flag' | 'grade' | 'source' | 'note'
> {
	readonly label: Bilingual;
	readonly value: number | null;
	/** Number of interviews behind the value; null where it is not published. */
	readonly n: number | null;
	readonly sourceTitle: Bilingual;
	readonly estimate: {
		readonly kind: LaidFlat['kind'];
		readonly interval: Pick<LaidFlat, 'low' | 'high'> & { readonly kind: LaidFlat['interval'] };
		readonly reasons: LaidFlat['reasons'];
	};
}

/** A figure as a JSON document. Throws when a value's series or source has no label in the figure. */
export function figureJson(figure: FigureValues): FigureDocument {
	const { id, title, sentence, address, series, sources, codes, dataVersion } = figure;
	const citations = citationsOf(figure);
	const lines = (locale: Locale) => citations.map(({ text }) => text[locale]).join('\n');
	return {
		...{ id, title, sentence, address },
		confidence: 0.95,
		values: figure.values.map((value) => documentValue(figure, value)),
		...{ series, sources, codes, citations },
		citation: { de: lines('de'), en: lines('en') },
		generatedFrom: dataVersion,
	};
}

function documentValue(figure: FigureValues, { observation, label, estimate }: FigureValue): DocumentValue {
	const { item, geo, year, size_class, sector, age, unit, flag, grade, source, note } = observation;
	const { kind, value, interval, low, high, n, reasons } = laidFlat(estimate);
	return {
		series: seriesOf(figure, observation).id,
		...{ item, geo, year, size_class, sector, age },
		label,
		...{ value, unit, n, flag, grade, source, note },
		sourceTitle: sourceOf(figure, source).title,
		estimate: { kind, interval: { kind: interval, low, high }, reasons },
	};
}
