import { csv, formula } from '../share/csv';
import type { Answer } from './database';
import { whole } from './cells';

/** The name of a result's file: its day is that of the reader's clock in UTC. */
export const fileName = (ending: string, now = new Date()): string =>
	`kmu-social-monitor-sql_${now.toISOString().slice(0, 10)}.${ending}`;

/** A result as CSV for machines; see share/csv. */
export const answerCsv = ({ columns, rows }: Pick<Answer, 'columns' | 'rows'>): string =>
	csv(
		columns.map(({ name }) => name),
		rows,
	);

/** A result as JSON. Rows are lists, because columns may share a name. */
export const answerJson = ({ sql, columns, rows, more }: Omit<Answer, 'seconds'>): string =>
	`${JSON.stringify({ query: sql, complete: !more, columns, rows }, null, '\t')}\n`;

/** A result as a spreadsheet takes it from the clipboard: tabs between cells, NULL as nothing, no formulas. */
export function answerTabs({ columns, rows }: Pick<Answer, 'columns' | 'rows'>): string {
	const one = (text: string) => {
		const flat = text.replace(/[\t\r\n]+/g, ' ');
		return formula.test(flat) && !/^-?[\d.]+(e[+-]?\d+)?$/i.test(flat) ? `'${flat}` : flat;
	};
	return [columns.map(({ name }) => name), ...rows.map((row) => row.map((c) => (c === null ? '' : whole(c))))]
		.map((row) => row.map(one).join('\t'))
		.join('\n');
}
