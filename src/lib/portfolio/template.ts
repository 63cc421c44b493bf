import { columns } from '../benchmark/portfolio/columns';
import { csv } from '../share/csv';
import { headings } from '../words/benchmark/portfolio-columns';
import { examples } from '../words/benchmark/portfolio-example';
import type { Locale } from '../words/locale';
import { germanSheet } from './german-sheet';

/**
 * The template: a heading for every column, and two invented rows whose names say that they are. It opens with a double click in
 * Excel of the reader's language: German Excel expects semicolons, English commas.
 */
export function template(locale: Locale): string {
	const head = columns.map((column) => headings[column][locale]);
	const rows = examples[locale].map((row) => columns.map((column) => row[column] ?? ''));
	return locale === 'de' ? germanSheet(head, rows) : csv(head, rows);
}
