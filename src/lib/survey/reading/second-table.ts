import type { Columns } from './columns';

const isNumber = (text: string) => /^[-+]?[\d.,'  ]*\d%?$/.test(text);

/**
 * Whether a record behind a blank line is the header of another table: all its fields are filled, all differ, none is a number,
 * and in at least one of its columns what stood above were numbers.
 */
export function beginsAnotherTable(fields: readonly string[], columns: Columns): boolean {
	if (fields.some((field) => field === '' || isNumber(field)) || new Set(fields).size < fields.length)
		return false;
	return fields.some((_, column) => {
		const above = columns.some(column, 50);
		return above.length > 0 && above.filter(isNumber).length >= above.length * 0.8;
	});
}
