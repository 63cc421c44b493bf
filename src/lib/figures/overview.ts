import type { Observation } from '../catalog/observation';
import type { Dimension } from '../catalog/series';
import type { Form } from './named';

/** What the page of a series draws first: which values, by what, in which form. */
export interface Overview {
	readonly form: Form;
	readonly by: Dimension;
	readonly observations: readonly Observation[];
	/** Upper end of the value axis; the lower one is zero. */
	readonly top: number;
	/** Codes that are held fixed, so that the reader is told: the total, all sizes, one country. */
	readonly fixed: Readonly<Partial<Record<Dimension, string>>>;
}

const splits = ['geo', 'item', 'size_class', 'sector', 'age'] as const;
type Split = (typeof splits)[number];

/** Codes that stand for "all", the first that there is. */
const whole: Readonly<Record<Split, readonly string[]>> = {
	geo: ['DE', 'EU27_2020', 'EU28'],
	item: [],
	size_class: ['GE10', 'TOTAL', ''],
	sector: ['TOTAL', ''],
	age: ['TOTAL', '16-74', ''],
};

const mostLines = 6;
const mostBars = 40;

const codesOf = (rows: readonly Observation[], split: Split): string[] => [
	...new Set(rows.map((row) => row[split])),
];

/** The code a split is held at: the whole, else the one with most values. */
function held(rows: readonly Observation[], split: Split): string {
	const codes = codesOf(rows, split);
	const count = (code: string) => rows.filter((row) => row[split] === code).length;
	const [most = ''] = codes.sort((a, b) => count(b) - count(a));
	return whole[split].find((code) => codes.includes(code)) ?? most;
}

/** Rows with all splits but `by` held, and what they are held at. */
function cut(rows: readonly Observation[], by: Split): { rows: Observation[]; fixed: Overview['fixed'] } {
	const fixed: Partial<Record<Dimension, string>> = {};
	let left = [...rows];
	for (const split of splits) {
		if (split === by || codesOf(left, split).length === 1) continue;
		const code = held(left, split);
		fixed[split] = code;
		left = left.filter((row) => row[split] === code);
	}
	return { rows: left, fixed };
}

const yearsOf = (rows: readonly Observation[]): number[] =>
	[...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);

/** A round end of the axis above the highest value: shares end at 25, 50 or 100. */
function topOf(rows: readonly Observation[]): number {
	const highest = Math.max(0, ...rows.map((row) => row.value ?? 0));
	if (rows[0]?.unit === 'percent') return [25, 50, 100].find((top) => highest <= top) ?? 100;
	const step = 10 ** Math.floor(Math.log10(Math.max(highest, 1)));
	return Math.ceil(highest / step) * step;
}

/**
 * Chooses what to draw of a series: lines where three or more years are there for a few codes, else bars of the year
 * with most values. Null where there is no value at all. Never more than 40 bars or 6 lines.
 */
export function overview(all: readonly Observation[]): Overview | null {
	const rows = all.filter((row) => row.value !== null);
	if (rows.length === 0) return null;
	const cuts = splits.map((by) => ({ by, ...cut(rows, by) }));
	const lines = cuts
		.map(({ by, rows, fixed }) => {
			const named = whole[by].filter((code) => codesOf(rows, by).includes(code));
			const codes = codesOf(rows, by).length <= mostLines ? codesOf(rows, by) : named;
			return { by, fixed, rows: rows.filter((row) => codes.includes(row[by])), codes };
		})
		.filter(({ rows, codes }) => codes.length > 0 && yearsOf(rows).length >= 3)
		.sort((a, b) => b.codes.length - a.codes.length)[0];
	if (lines)
		return {
			form: 'lines',
			by: lines.by,
			observations: lines.rows,
			top: topOf(lines.rows),
			fixed: lines.fixed,
		};

	const bars = cuts
		.map(({ by, rows, fixed }) => {
			const count = (year: number) => rows.filter((row) => row.year === year).length;
			const [year = 0] = yearsOf(rows).sort((a, b) => count(b) - count(a) || b - a);
			return { by, fixed, rows: rows.filter((row) => row.year === year) };
		})
		.sort((a, b) => b.rows.length - a.rows.length)[0];
	if (!bars) return null;
	const observations = [...bars.rows].sort((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, mostBars);
	const top = rows[0]?.unit === 'percent' ? 100 : topOf(observations);
	return { form: 'bars', by: bars.by, observations, top, fixed: bars.fixed };
}
