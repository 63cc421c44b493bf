import type { Answer } from './codebook';
import type { Counted } from './counted';
import { dayIn, slashOrderOf, type Day, type SlashOrder } from './date';

/** What dates are put together by. */
export type Period = 'day' | 'month' | 'year';

const two = (value: number): string => String(value).padStart(2, '0');

/** The name of the period of a day as ISO 8601 has it: 2024-12-31, 2024-12, 2024. */
const nameOf = ({ year, month, day }: Day, by: Period): string =>
	by === 'year'
		? String(year)
		: by === 'month'
			? `${year}-${two(month)}`
			: `${year}-${two(month)}-${two(day)}`;

/** Dates as ordered answers, a day, month or year each; texts that are no dates are left out. */
export function datedAnswers(texts: readonly string[], by: Period, slashes: SlashOrder): Answer[] {
	const groups = new Map<string, string[]>();
	for (const text of texts) {
		const day = dayIn(text, slashes);
		if (!day) continue;
		const name = nameOf(day, by);
		const group = groups.get(name);
		if (group) group.push(text);
		else groups.set(name, [text]);
	}
	return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([label, values]) => ({ values, label }));
}

/** More different texts are not kept in a codebook. */
const mostDates = 5_000;
/** More steps than this are put together. */
const mostSteps: Readonly<Record<Period, number>> = { day: 14, month: 24, year: 300 };

/** Dates as the answers of an ordered question, by the shortest period that leaves few; null where not all are dates. */
export function datesOf(
	texts: readonly Counted[],
): { readonly answers: Answer[]; readonly sure: boolean } | null {
	if (texts.length === 0 || texts.length > mostDates) return null;
	const all = texts.map(({ text }) => text);
	const order = slashOrderOf(all);
	if (order === null) return null;
	const slashes = order === 'either' ? 'day-first' : order;
	for (const by of ['day', 'month', 'year'] as const) {
		const answers = datedAnswers(all, by, slashes);
		if (answers.length <= mostSteps[by]) return { answers, sure: order !== 'either' };
	}
	return null;
}
