import { bare, type Text } from './seen';
import type { Told } from './told';

/**
 * A map: a name stands with its own value; a value alone is one that was asked for, and none is written more often than
 * that. Where values differ, at least one is written.
 */
export function wrongInMap(texts: readonly Text[], rows: readonly Told[]): string[] {
	const left = rows.map(({ text }) => text);
	const wrong: string[] = [];
	const written = texts.filter(({ mark }) => mark === 'name' || mark === 'value');
	for (const { text } of written) {
		const own = rows.find((row) => row.label + row.text === bare(text));
		const at = left.indexOf(own?.text ?? bare(text));
		if (at < 0) wrong.push(`${text} was not asked for, or is written too often`);
		else left.splice(at, 1);
	}
	const lines = bare(texts.flatMap(({ mark, text }) => (mark === 'line' ? [text] : [])).join(''));
	const isListed = ({ label, text }: Told) => [':', ''].some((sign) => lines.includes(label + sign + text));
	const onTheMap = rows.filter((row) => !isListed(row));
	const values = onTheMap.flatMap(({ value }) => (value === null ? [] : [value]));
	if (new Set(values).size > 1 && written.length === 0) wrong.push('No value is written.');
	return wrong;
}
