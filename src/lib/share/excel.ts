import Papa from 'papaparse';
import { notesOf } from '../catalog/notes-of';
import { sourceOf } from '../catalog/source-of';
import { flags } from '../words/flags';
import { formula, type Field } from './csv';
import type { SeriesValues } from './series-values';

const headings = [
	...['Datenreihe', 'Angabe', 'Gebiet', 'Jahr', 'Größe', 'Branche', 'Alter', 'Wert', 'Einheit', 'Befragte'],
	...['Hinweise', 'Güte', 'Herausgeber', 'Quelle', 'Lizenz'],
];

/** A number as German Excel reads it: decimal comma, no grouping. */
const german = (value: Field): string | null =>
	typeof value === 'number' ? String(value).replace('.', ',') : value;

/**
 * The file at /data/<series>.excel.csv: opens with a double click in German Excel and LibreOffice. Semicolon, decimal comma, byte
 * order mark, names instead of codes. Texts that would run as a formula get a leading apostrophe; numbers stay numbers.
 */
export function seriesExcel({ series, observations, sources, codes }: SeriesValues): string {
	const name = (list: keyof typeof codes, code: string) => codes[list]?.[code]?.de ?? code;
	const harmless = (field: Field): string | null =>
		typeof field === 'string' && formula.test(field) ? `'${field}` : german(field);
	const rows = observations.map((row): Field[] => {
		const source = sourceOf({ sources }, row.source);
		const remarks = [
			...[...row.flag].map((letter) => flags[letter]?.de ?? letter),
			...notesOf(row).map((code) => name('note', code)),
		];
		return [
			...[
				series.title.de,
				name('item', row.item),
				name('geo', row.geo),
				row.year,
				name('size_class', row.size_class),
			],
			...[name('sector', row.sector), name('age', row.age), row.value, name('unit', row.unit), row.n],
			...[remarks.join('; '), row.grade, source.publisher, source.title.de, source.licence.name.de],
		];
	});
	const text = Papa.unparse([headings, ...rows.map((row) => row.map(harmless))], { delimiter: ';' });
	return `\ufeff${text}\r\n`;
}
