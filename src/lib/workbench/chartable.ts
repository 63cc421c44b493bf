import type { Frame, Mark, Point } from '../charts/chart';
import type { Scalar } from '../queries/query';
import type { Estimate } from '../stats/estimate';
import type { Locale } from '../words/locale';
import { number, percent } from '../words/number';
import { chart as words, type refusals } from '../words/workbench-chart';
import type { Kind } from './cells';
import type { Answer } from './database';

/** Places of the columns that are drawn. */
export interface Choice {
	/** Names, or years: then lines are drawn. */
	readonly x: number;
	readonly y: number;
	/** One line for each of its values; null for a single line. Only with years. */
	readonly line: number | null;
}

export type Refusal = keyof typeof refusals;

interface Drawable extends Pick<Required<Frame>, 'domain' | 'format'> {
	/** Rows that are not drawn, because name, year or value is NULL. */
	readonly leftOut: number;
}

/** A result as it can be drawn, or why it cannot. */
export type Chartable =
	| (Drawable & { readonly form: 'bars'; readonly marks: readonly Mark[] })
	| (Drawable & { readonly form: 'lines'; readonly points: readonly Point[] })
	| { readonly form: 'none'; readonly why: Refusal };

export const mostBars = 40;
export const mostLines = 12;

type Drawn = Pick<Answer, 'columns' | 'rows'>;

/** The columns that a drawing begins with: years before names, `value` before other numbers; null where there are not two. */
export function firstChoice({ columns, rows }: Drawn, kinds: readonly Kind[]): Choice | null {
	const places = columns.map((_, i) => i);
	const many = (i: number) => new Set(rows.map((row) => row[i])).size;
	const numbers = places.filter((i) => kinds[i] === 'number');
	const texts = places.filter((i) => kinds[i] === 'text');
	const y =
		numbers.find((i) => columns[i]?.name === 'value') ?? numbers.find((i) => many(i) > 1) ?? numbers[0];
	const x = places.find((i) => kinds[i] === 'year' && many(i) > 1) ?? texts[0];
	if (x === undefined || y === undefined) return null;
	if (kinds[x] !== 'year') return { x, y, line: null };
	// One that tells rows of the same year apart.
	const told = (i: number) => new Set(rows.map((row) => JSON.stringify([row[x], row[i]])));
	const several = texts.filter((i) => many(i) > 1);
	const line = several.find((i) => told(i).size === rows.length) ?? several[0];
	return { x, y, line: many(x) === rows.length ? null : (line ?? null) };
}

/** What is drawn of a result. Nothing is ever drawn wrong: a result that bars or lines from zero cannot show is refused. */
export function chartable(answer: Drawn, kinds: readonly Kind[], choice: Choice, locale: Locale): Chartable {
	const values = answer.rows.map((row) => row[choice.y] ?? null);
	const known = values.filter((value) => value !== null);
	if (known.length === 0) return none('no-values');
	if (known.some((value) => typeof value !== 'number')) return none('not-a-number');
	const highest = known.reduce<number>((most, value) => Math.max(most, Number(value)), 0);
	if (known.some((value) => Number(value) < 0)) return none('negative');
	const isShare = highest <= 100 && holdsPercent(answer, choice.y);
	const top = isShare ? 100 : roundTop(highest);
	const digits = Math.min(12, Math.max(1, 2 - Math.floor(Math.log10(top))));
	const drawable = {
		domain: [0, top] as const,
		format: isShare ? percent : (value: number, to: Locale) => number(value, to, digits),
	};
	return kinds[choice.x] === 'year'
		? linesOf(answer, choice, drawable, locale)
		: barsOf(answer, choice, drawable, locale);
}

const none = (why: Refusal): Chartable => ({ form: 'none', why });

/** Whether a column is called `value`, and all its rows say that their unit is percent. */
function holdsPercent({ columns, rows }: Drawn, y: number): boolean {
	const unit = columns.findIndex(({ name }) => name === 'unit');
	return columns[y]?.name === 'value' && unit !== -1 && rows.every((row) => row[unit] === 'percent');
}

/** The next round number at or above a value; 1 for zero, so that an axis has a length. */
export function roundTop(highest: number): number {
	if (highest === 0) return 1;
	const power = 10 ** Math.floor(Math.log10(highest));
	const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((one) => one * power >= highest) ?? 10;
	// Without the dust of a product: 0.30000000000000004 is 0.3.
	return Number((step * power).toPrecision(12));
}

/** Free SQL knows no interviews: nothing may be said about the uncertainty. */
const known = (value: number): Estimate => ({
	kind: 'known',
	value,
	interval: { kind: 'none', because: 'n-not-published' },
	base: null,
	flag: '',
});

const nameOf = (cell: Scalar, locale: Locale): string =>
	String(cell).trim() === '' ? words.emptyName[locale] : String(cell);

type Scale = Pick<Drawable, 'domain' | 'format'>;

function barsOf({ rows }: Drawn, { x, y }: Choice, scale: Scale, locale: Locale): Chartable {
	const marks = rows.flatMap((row): Mark[] => {
		const [name, value] = [row[x] ?? null, row[y] ?? null];
		if (name === null || typeof value !== 'number') return [];
		return [{ key: String(name), label: nameOf(name, locale), estimate: known(value), role: 'context' }];
	});
	if (marks.length === 0) return none('no-values');
	if (marks.length > mostBars) return none('too-many-rows');
	if (new Set(marks.map(({ key }) => key)).size < marks.length) return none('names-twice');
	return { form: 'bars', marks, ...scale, leftOut: rows.length - marks.length };
}

function linesOf({ columns, rows }: Drawn, { x, y, line }: Choice, scale: Scale, locale: Locale): Chartable {
	const usable = rows.filter((row) => row[x] !== null && (line === null || row[line] !== null));
	const codes = new Set(usable.map((row) => (line === null ? '' : String(row[line]))));
	const valued = usable.filter((row) => row[y] !== null);
	if (valued.length === 0) return none('no-values');
	if (codes.size > mostLines) return none('too-many-lines');
	if (new Set(valued.map((row) => row[x])).size < 2) return none('one-year');
	const points = usable.map((row): Point => {
		const [value, code] = [row[y] ?? null, line === null ? '' : String(row[line])];
		return {
			line: code,
			label: line === null ? (columns[y]?.name ?? '') : nameOf(code, locale),
			year: Number(row[x]),
			role: codes.size === 1 ? 'focus' : 'context',
			// A NULL between two values is a gap in the line.
			estimate: typeof value === 'number' ? known(value) : { kind: 'absent', reason: 'not-published' },
		};
	});
	const shown = points.filter(({ line: code }) =>
		valued.some((row) => line === null || String(row[line]) === code),
	);
	const places = new Set(shown.map(({ line: code, year }) => JSON.stringify([code, year])));
	if (places.size < shown.length) return none('years-twice');
	return { form: 'lines', points: shown, ...scale, leftOut: rows.length - valued.length };
}
