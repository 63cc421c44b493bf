import type { Dialect } from './dialect';
import { firstRecords, type Rest } from './guess';

/** Lines that a footer has at most. */
const MOST = 10;

/**
 * The last line of the table where notes follow it: a few lines at the very end that are one text each, while records have
 * three fields and more. A cut-off record looks the same; the reader is told in both cases.
 */
export function footerLine(
	{ tail, line }: Rest,
	cutting: Pick<Dialect, 'delimiter' | 'quote' | 'escape'>,
	fields: number,
): number | null {
	if (fields < 3) return null;
	const records = firstRecords(tail, cutting, Infinity, fields);
	let last = records.length - 1;
	let notes = 0;
	for (; last >= 0; last--) {
		const record = records[last];
		if (!record || record.fields.length === fields) break;
		if (record.text.trim() === '') continue;
		if (record.fields.length > 2 || !/\p{L}.* /u.test(record.text)) return null;
		notes++;
	}
	const record = records[last];
	return notes > 0 && notes <= MOST && record ? line() + record.line + record.lines - 2 : null;
}
