import { differences } from './difference';
import { bare, type Text } from './seen';
import type { Told } from './told';

/** Lines: each with its name and its last value, or why it has none; no first value that is not a line's own. */
export function wrongOverTime(texts: readonly Text[], rows: readonly Told[]): string[] {
	const of = (mark: string) => texts.filter((one) => one.mark === mark).map(({ text }) => bare(text));
	const latest = Math.max(...rows.map(({ year }) => year));
	const lines = [...new Set(rows.map(({ code }) => code))].map((code) =>
		rows.filter((row) => row.code === code).toSorted((a, b) => a.year - b.year),
	);
	const ends = lines.map((line) => {
		const end = line.findLast(({ value }) => value !== null);
		const label = line[0]?.label ?? '';
		if (!end) return `${label}:${line.at(-1)?.text}`;
		return `${end.text}${end.year === latest ? '' : `(${end.year})`}${label}`;
	});
	const starts = lines.map((line) => line.find(({ value }) => value !== null)?.text);
	return [
		...differences(of('label'), ends),
		...of('first-value')
			.filter((text) => !starts.includes(text))
			.map((text) => `${text} is no first value`),
	];
}
