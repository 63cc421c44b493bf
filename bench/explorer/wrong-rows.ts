import type { Exploration } from '../../src/lib/view/exploration';
import { differences } from './difference';
import { bare, type Text } from './seen';
import type { Told } from './told';

const byPlace = (texts: readonly Text[], ...marks: readonly string[]): Text[] =>
	texts.filter(({ mark }) => marks.includes(mark)).toSorted((a, b) => a.y - b.y);

/** Bars and dots: each label with the value or reason in its row, in the asked order, with what is set off and referred to. */
export function wrongInRows(
	texts: readonly Text[],
	rows: readonly Told[],
	{ sort, mark, against }: Pick<Exploration, 'sort' | 'mark' | 'against'>,
): string[] {
	const labels = byPlace(texts, 'label');
	const values = byPlace(texts, 'value', 'reason');
	const pairs = labels.map(({ text }, i) => `${bare(text)}|${bare(values[i]?.text ?? '')}`);
	const wrong = differences(
		pairs,
		rows.map(({ label, text }) => `${label}|${text}`),
	);
	if (wrong.length > 0 || labels.length !== values.length) return [...wrong, `${values.length} values`];
	const nameOf = (code: string | null) => rows.filter((row) => row.code === code).map(({ label }) => label);
	const known = rows
		.filter(({ code, value }) => code === against && value !== null)
		.map(({ label }) => label);
	return [
		...(sort === 'value' && !falls(pairs, rows) ? ['The values are not in their order.'] : []),
		...differences(
			labels.filter(({ bold }) => bold).map(({ text }) => bare(text)),
			nameOf(mark),
		),
		...differences(
			byPlace(texts, 'reference-name').map(({ text }) => bare(text)),
			known,
		),
	];
}

function falls(pairs: readonly string[], rows: readonly Told[]): boolean {
	const values = new Map(rows.map(({ label, text, value }) => [`${label}|${text}`, value ?? -Infinity]));
	return pairs.every(
		(pair, i) => i === 0 || (values.get(pairs[i - 1] ?? '') ?? 0) >= (values.get(pair) ?? 0),
	);
}
