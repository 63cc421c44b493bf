import { notesOf } from '../catalog/notes-of';
import { sourceOf } from '../catalog/source-of';
import type { Locale } from '../words/locale';
import { csv, type Field } from './csv';
import { citationsOf, type Cited } from './figure-citations';
import { seriesOf, type FigureValue, type FigureValues } from './figure-values';
import { laidFlat } from './laid-flat';

const columns = [
	...['series', 'item', 'label_de', 'label_en', 'geo', 'year', 'size_class', 'sector', 'age'],
	...['value', 'unit', 'low', 'high', 'interval', 'n', 'flag', 'note', 'note_de', 'note_en', 'universe'],
	...['grade', 'source', 'source_title', 'commissioner', 'citation'],
];

/**
 * The file at /figures/<id>.csv: one row a value, with its source in the same row, so that no number travels alone.
 * `interval` is its kind, with the reasons behind a colon where there are any: "none: n-not-published". Universe, title
 * of the source and citation are in English, as the names of the columns are.
 * Throws when a value's series or source has no label in the figure.
 */
export function figureCsv(figure: FigureValues): string {
	const citations = citationsOf(figure);
	return csv(
		columns,
		figure.values.map((value) => row(figure, citations, value)),
	);
}

function row(
	figure: FigureValues,
	citations: readonly Cited[],
	{ observation, label, estimate }: FigureValue,
): Field[] {
	const series = seriesOf(figure, observation);
	const source = sourceOf(figure, observation.source);
	const cited = citations.find((one) => one.series === series.id && one.source === source.id);
	const notes = (locale: Locale) =>
		notesOf(observation)
			.map((code) => figure.codes.note?.[code]?.[locale] ?? code)
			.join('; ');
	const { item, geo, year, size_class, sector, age, unit, flag, note, grade } = observation;
	const { value, low, high, interval, n, reasons } = laidFlat(estimate);
	return [
		...[series.id, item, label.de, label.en, geo, year, size_class, sector, age],
		...[value, unit, low, high, [interval, reasons.join(' ')].filter(Boolean).join(': '), n, flag],
		...[note, notes('de'), notes('en'), series.universe.en],
		...[grade, source.id, source.title.en, series.commissioner, cited?.text.en ?? null],
	];
}
