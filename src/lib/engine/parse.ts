import Papa from 'papaparse';
import type { Column, Table } from '../catalog/table';
import { damaged } from './prove';

/** One column of a data file; `null` is an empty numeric field, an empty text field is ''. */
export type Values =
	| { readonly name: string; readonly type: 'string'; readonly values: readonly string[] }
	| {
			readonly name: string;
			readonly type: 'integer' | 'number';
			readonly values: readonly (number | null)[];
	  };

const whole = /^-?(0|[1-9]\d*)$/;
const decimal = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/**
 * The typed columns of a CSV file (UTF-8, comma, header in the label's order).
 * Throws EngineFailure('data-damaged') that names row (1 is the first after the header) and column.
 */
export function parse(table: Table, bytes: Uint8Array): Values[] {
	const { data, errors } = Papa.parse<string[]>(decode(table, bytes), {
		delimiter: ',',
		dynamicTyping: false,
		header: false,
		skipEmptyLines: true,
	});
	const [error] = errors;
	if (error) throw damaged(table, `row ${error.row ?? '?'} cannot be read (${error.message})`);
	const [header = [], ...rows] = data;
	const names = table.columns.map(({ name }) => name);
	if (header.length !== names.length || header.some((name, i) => name !== names[i]))
		throw damaged(table, `its columns are ${header.join()} instead of ${names.join()}`);
	if (rows.length !== table.rows) throw damaged(table, `it has ${rows.length} rows instead of ${table.rows}`);
	rows.forEach((row, i) => {
		if (row.length !== names.length)
			throw damaged(table, `row ${i + 1} has ${row.length} fields instead of ${names.length}`);
	});
	return table.columns.map((column, place) => {
		const texts = rows.map((row) => row[place] ?? '');
		const { name, type } = column;
		if (type !== 'string')
			return { name, type, values: texts.map((text, i) => number(table, column, text, i + 1)) };
		const gap = column.required ? texts.indexOf('') : -1;
		if (gap >= 0) throw damaged(table, `row ${gap + 1}, column ${name} is empty`);
		return { name, type, values: texts };
	});
}

function decode(table: Table, bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (cause) {
		throw damaged(table, 'it is not UTF-8', cause);
	}
}

function number(table: Table, { name, type, required }: Column, text: string, row: number): number | null {
	if (text === '') {
		if (required) throw damaged(table, `row ${row}, column ${name} is empty`);
		return null;
	}
	const value = Number(text);
	const fits =
		type === 'integer'
			? whole.test(text) && value === (value | 0)
			: decimal.test(text) && Number.isFinite(value);
	if (!fits) throw damaged(table, `row ${row}, column ${name}: ${JSON.stringify(text)} is no ${type}`);
	return value;
}
