import { capAndRescale, spreadExcess, type Trimmed } from '../../stats/survey/trim';
import type { CannotFit, Margin, Weights } from '../../stats/survey/weights';
import { designColumns, type HeldColumn, type HeldSurvey } from '../held';
import { fitByCell } from './by-cell';
import type { Fitting, KnownMargin, Trimming, WeightScheme } from './scheme';

/** A survey with other weights; or why it cannot have them. */
export type Weighed =
	| {
			readonly ok: true;
			readonly held: HeldSurvey;
			/** Rounds of raking; 0 where nothing was fitted. */
			readonly rounds: number;
			/** Respondents whose weight was cut. */
			readonly trimmed: number;
	  }
	| { readonly ok: false; readonly because: CannotWeigh };

export type CannotWeigh =
	| CannotFit
	/** `at` is the place of the margin in the scheme. */
	| { readonly kind: 'no-such-question'; readonly at: number }
	| { readonly kind: 'targets-do-not-match'; readonly at: number }
	/** Respondents without an answer cannot be fitted: none is left out in silence. */
	| {
			readonly kind: 'answer-missing';
			readonly at: number;
			readonly records: readonly number[];
			readonly count: number;
	  }
	| { readonly kind: 'bounds' }
	/** The weights to begin with cannot be used, or are all 0. */
	| { readonly kind: 'no-weights' };

/** At most so many respondents are named. */
const named = 100;

/**
 * Applies a scheme of weights. The survey is not changed; its new column of weights sums as the old one did, so that only shares
 * among respondents move. Trimming comes after fitting, and margins then fit no longer exactly: the page says so.
 */
export function weigh(held: HeldSurvey, scheme: WeightScheme): Weighed {
	const old = held.columns.find(({ name }) => name === designColumns.weight);
	const kept = old?.kind === 'number' ? old.values : equal(held.rows);
	switch (scheme.kind) {
		case 'column':
			return { ok: true, held, rounds: 0, trimmed: 0 };
		case 'none':
			return { ok: true, held: withWeights(held, equal(held.rows)), rounds: 0, trimmed: 0 };
		case 'fitted':
			return fitted(held, scheme.from === 'equal' ? equal(held.rows) : kept, scheme);
		default:
			return scheme satisfies never;
	}
}

const equal = (rows: number): Float64Array => new Float64Array(rows).fill(1);
const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0);

function fitted(held: HeldSurvey, start: Weights, { margins, trimming }: Fitting): Weighed {
	const total = start.reduce((all, weight) => all + weight, 0);
	const known: Margin[] = [];
	for (const [at, margin] of margins.entries()) {
		const found = marginOf(held, margin, total, at);
		if ('kind' in found) return { ok: false, because: found };
		known.push(found);
	}
	const found = fitByCell(start, known);
	if (found.kind === 'refused') return { ok: false, because: found.because };
	const cut = trimming && trim(found.weights, trimming);
	if (cut?.kind === 'refused') return { ok: false, because: { kind: 'bounds' } };
	return {
		ok: true,
		held: withWeights(held, cut?.weights ?? found.weights),
		rounds: found.rounds,
		trimmed: cut?.trimmed ?? 0,
	};
}

function marginOf(
	{ columns }: HeldSurvey,
	{ question, targets }: KnownMargin,
	total: number,
	at: number,
): Margin | CannotWeigh {
	const column = columns.find(({ name }) => name === question);
	if (column?.kind !== 'code') return { kind: 'no-such-question', at };
	const size = sum(targets);
	if (column.size !== targets.length || !(size > 0)) return { kind: 'targets-do-not-match', at };
	const records: number[] = [];
	column.values.forEach((code, row) => code < 0 && records.push(row));
	if (records.length > 0)
		return { kind: 'answer-missing', at, records: records.slice(0, named), count: records.length };
	return { codes: column.values, totals: targets.map((target) => (target * total) / size) };
}

function trim(weights: Weights, { rule, lower, upper }: Trimming): Trimmed {
	const mean = weights.reduce((all, weight) => all + weight, 0) / Math.max(1, weights.length);
	const bounds = {
		...(lower === null ? {} : { lower: lower * mean }),
		...(upper === null ? {} : { upper: upper * mean }),
	};
	return rule === 'spread' ? spreadExcess(weights, bounds, { strict: true }) : capAndRescale(weights, bounds);
}

function withWeights(held: HeldSurvey, values: Float64Array): HeldSurvey {
	const { weight } = designColumns;
	const column: HeldColumn = { name: weight, kind: 'number', values };
	return { rows: held.rows, columns: [...held.columns.filter(({ name }) => name !== weight), column] };
}
