import type { Dimension, Series } from '../catalog/series';
import type { Observation } from '../catalog/observation';
import type { Bilingual } from '../words/locale';
import { citationOf, seriesOf, type FigureValue, type FigureValues } from './figure-values';
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
	/** The label of every series, as in the data package, with how to cite it. */
	readonly series: readonly (Series & { readonly citation: Bilingual })[];
	/** Citations of all series, one a line. */
	readonly citation: Bilingual;
	/** Version or checksum of the data package the values were read from. */
	readonly generatedFrom: string;
}

/** One value in the document. Numbers are not rounded. */
export interface DocumentValue extends Pick<Observation, 'series' | Dimension | 'unit' | 'flag'> {
	readonly label: Bilingual;
	readonly value: number | null;
	/** Number of interviews behind the value; null where it is not published. */
	readonly n: number | null;
	readonly estimate: {
		readonly kind: LaidFlat['kind'];
		readonly interval: Pick<LaidFlat, 'low' | 'high'> & { readonly kind: LaidFlat['interval'] };
		readonly reasons: LaidFlat['reasons'];
	};
}

/** A figure as a JSON document. Throws when a value's series has no label in the figure. */
export function figureJson(figure: FigureValues): FigureDocument {
	const { id, title, sentence, address, dataVersion } = figure;
	const series = figure.series.map((one) => ({
		...one,
		citation: { de: citationOf(figure, one, 'de'), en: citationOf(figure, one, 'en') },
	}));
	const lines = (locale: 'de' | 'en') => series.map((one) => one.citation[locale]).join('\n');
	return {
		id,
		title,
		sentence,
		address,
		confidence: 0.95,
		values: figure.values.map((value) => documentValue(figure, value)),
		series,
		citation: { de: lines('de'), en: lines('en') },
		generatedFrom: dataVersion,
	};
}

function documentValue(figure: FigureValues, { observation, label, estimate }: FigureValue): DocumentValue {
	const { item, geo, year, size_class, sector, age, unit, flag } = observation;
	const { kind, value, interval, low, high, n, reasons } = laidFlat(estimate);
	return {
		series: seriesOf(figure, observation).id,
		...{ item, geo, year, size_class, sector, age },
		label,
		...{ value, unit, n, flag },
		estimate: { kind, interval: { kind: interval, low, high }, reasons },
	};
}
