import { csv, type Field } from './csv';
import { citationOf, seriesOf, type FigureValue, type FigureValues } from './figure-values';
import { laidFlat } from './laid-flat';

const columns = [
	...['series', 'item', 'label_de', 'label_en', 'geo', 'year', 'size_class', 'sector', 'age'],
	...['value', 'unit', 'low', 'high', 'interval', 'n', 'flag', 'source', 'commissioner', 'citation'],
];

/**
 * The file at /figures/<id>.csv: one row a value, with its source in the same row, so that no number travels alone.
 * `interval` is its kind, with the reasons behind a colon where there are any: "none: n-not-published".
 * The citation is in English, as the names of the columns are. Throws when a value's series has no label in the figure.
 */
export function figureCsv(figure: FigureValues): string {
	return csv(
		columns,
		figure.values.map((value) => row(figure, value)),
	);
}

function row(figure: FigureValues, { observation, label, estimate }: FigureValue): Field[] {
	const series = seriesOf(figure, observation);
	const { item, geo, year, size_class, sector, age, unit, flag } = observation;
	const { value, low, high, interval, n, reasons } = laidFlat(estimate);
	return [
		...[series.id, item, label.de, label.en, geo, year, size_class, sector, age],
		...[value, unit, low, high, [interval, reasons.join(' ')].filter(Boolean).join(': '), n, flag],
		...[series.source.title.en, series.commissioner, citationOf(figure, series, 'en')],
	];
}
