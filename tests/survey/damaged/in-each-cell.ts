import type { DamagedFile } from './damaged-file';
import { header, table } from './sample-table';
import { changed, fileOf, soundPieces } from './sound';
import { field, manners, type Manner } from './writing';

/** The header and all respondents as they are written, cell by cell. */
const written = (manner: Manner): readonly (readonly string[])[] =>
	[header, ...table].map((cells) => cells.map((cell) => field(cell, manner)));

/** One file for each cell, and each form of the file: the record of the cell is written by `damage`. */
function inEachCell(
	kind: string,
	damage: (fields: readonly string[], column: number, manner: Manner) => string | null,
): readonly DamagedFile[] {
	return manners.flatMap((manner) =>
		written(manner).flatMap((fields, row) =>
			fields.flatMap((_, column) => {
				const text = damage(fields, column, manner);
				if (text === null) return [];
				const pieces = changed(
					soundPieces(manner),
					row,
					row ? { text, damaged: true } : { text, named: true },
				);
				return [fileOf(row ? kind : `${kind}, in the header`, `row ${row} column ${column}`, manner, pieces)];
			}),
		),
	);
}

const replace = (fields: readonly string[], column: number, text: string, { delimiter }: Manner): string =>
	fields.map((field, i) => (i === column ? text : field)).join(delimiter);

const middle = (text: string): number => Math.max(1, Math.ceil(text.length / 2));

/** A letter put into a cell at a place that is not inside a doubled quote. */
function withInside(text: string, letter: string): string {
	const at = text.slice(middle(text) - 1, middle(text) + 1).includes('"') ? 1 : middle(text);
	return text.slice(0, at) + letter + text.slice(at);
}

export const cellDamages = (): readonly DamagedFile[] => [
	...inEachCell('missing delimiter', (fields, column, { delimiter }) =>
		column === fields.length - 1
			? null
			: [
					...fields.slice(0, column),
					`${fields[column]}${fields[column + 1]}`,
					...fields.slice(column + 2),
				].join(delimiter),
	),
	...inEachCell('extra delimiter', (fields, column, { delimiter }) =>
		[...fields.slice(0, column), '', ...fields.slice(column)].join(delimiter),
	),
	...inEachCell('stray quote, front', (fields, column, manner) =>
		replace(fields, column, `"${fields[column]}`, manner),
	),
	...inEachCell('stray quote, inside', (fields, column, manner) =>
		(fields[column] ?? '').length < 2
			? null
			: replace(fields, column, withInside(fields[column] ?? '', '"'), manner),
	),
	...inEachCell('stray quote, end', (fields, column, manner) =>
		fields[column] ? replace(fields, column, `${fields[column]}"`, manner) : null,
	),
	...inEachCell('NUL byte', (fields, column, manner) =>
		fields[column] ? replace(fields, column, withInside(fields[column], '\0'), manner) : null,
	),
];
