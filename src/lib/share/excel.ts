import Papa from 'papaparse';
import type { Codes } from '../catalog/catalog';
import { notesOf } from '../catalog/notes-of';
import type { Observation } from '../catalog/observation';
import type { Series } from '../catalog/series';
import type { Source } from '../catalog/source';
import { seriesOf } from '../catalog/series-of';
import { sourceOf } from '../catalog/source-of';
import { flags } from '../words/flags';
import { formula, type Field } from './csv';

const headings = [
	...['Datenreihe', 'Angabe', 'Gebiet', 'Jahr', 'Größe', 'Branche', 'Alter', 'Wert', 'Einheit', 'Befragte'],
	...['Hinweise', 'Grundgesamtheit', 'Auftraggeber', 'Güte', 'Herausgeber', 'Quelle', 'Fundstelle'],
	...['Adresse', 'Lizenz'],
];

/** A number as German Excel reads it: decimal comma, no grouping. */
const german = (value: Field): string | null =>
	typeof value === 'number' ? String(value).replace('.', ',') : value;

/** What a sheet is made from: rows with the labels, sources and names they need. */
export interface Sheet {
	readonly series: readonly Pick<Series, 'id' | 'title' | 'universe' | 'commissioner'>[];
	readonly sources: readonly Source[];
	readonly codes: Codes;
	readonly observations: readonly Observation[];
}

/**
 * The files that end in .excel.csv: they open with a double click in German Excel and LibreOffice. Semicolon, decimal
 * comma, byte order mark, names instead of codes. Texts that would run as a formula get a leading apostrophe; numbers stay numbers.
 * Throws when a row names a source or a series that is not among those given.
 */
export function excel({ series, sources, codes, observations }: Sheet): string {
	const name = (list: keyof typeof codes, code: string) => codes[list]?.[code]?.de ?? code;
	const harmless = (field: Field): string | null =>
		typeof field === 'string' && formula.test(field) ? `'${field}` : german(field);
	const rows = observations.map((row): Field[] => {
		const source = sourceOf({ sources }, row.source);
		const label = seriesOf({ series }, row.series);
		const remarks = [
			...[...row.flag].map((letter) => flags[letter]?.de ?? letter),
			...notesOf(row).map((code) => name('note', code)),
		];
		return [
			...[
				label.title.de,
				name('item', row.item),
				name('geo', row.geo),
				row.year,
				name('size_class', row.size_class),
			],
			...[name('sector', row.sector), name('age', row.age), row.value, name('unit', row.unit), row.n],
			...[remarks.join('; '), label.universe.de, label.commissioner, row.grade, source.publisher],
			...[source.title.de, source.via?.de ?? null, source.address, source.licence.name.de],
		];
	});
	const text = Papa.unparse([headings, ...rows.map((row) => row.map(harmless))], { delimiter: ';' });
	return `\ufeff${text}\r\n`;
}
