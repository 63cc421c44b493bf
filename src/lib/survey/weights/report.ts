import { sumsOf } from '../../stats/survey/weights';
import { weightSpread, type WeightSpread } from '../../stats/survey/weight-spread';
import { designColumns, type HeldColumn, type HeldSurvey } from '../held';
import type { Fitting, KnownMargin } from './scheme';
import { weigh, type CannotWeigh } from './weigh';

/** One answer of a question with known totals; shares from 0 to 1. */
export interface MarginShare {
	/** Respondents who gave it, unweighted. */
	readonly n: number;
	/** With the weights before. */
	readonly before: number;
	/** In the population. */
	readonly target: number;
	/** With the new weights: the target, unless weights were cut. */
	readonly reached: number;
}

/** What became of fitting weights. */
export interface WeightReport {
	/** Rounds of raking; 1 for one margin. */
	readonly rounds: number;
	/** Respondents whose weight was cut. */
	readonly trimmed: number;
	readonly rows: number;
	readonly spread: WeightSpread;
	readonly before: WeightSpread;
	/** For each margin of the scheme, its answers. */
	readonly margins: readonly (readonly MarginShare[])[];
}

export type Judged =
	| { readonly ok: true; readonly report: WeightReport }
	| { readonly ok: false; readonly because: CannotWeigh };

/** Fits weights and says what that does to the respondents, without keeping them. */
export function judgeWeights(held: HeldSurvey, scheme: Fitting): Judged {
	const found = weigh(held, scheme);
	if (!found.ok) return found;
	const start = weigh(held, { kind: scheme.from === 'equal' ? 'none' : 'column' });
	const weights = weightsOf(found.held);
	const before = weightsOf(start.ok ? start.held : held);
	const [spread, spreadBefore] = [weightSpread(weights), weightSpread(before)];
	if (!spread || !spreadBefore) return { ok: false, because: { kind: 'no-weights' } };
	const margins = scheme.margins.map((margin) => sharesOf(held, margin, before, weights));
	const { rounds, trimmed } = found;
	return { ok: true, report: { rounds, trimmed, rows: held.rows, spread, before: spreadBefore, margins } };
}

const named = ({ columns }: HeldSurvey, name: string): HeldColumn | undefined =>
	columns.find((column) => column.name === name);

function weightsOf(held: HeldSurvey): Float64Array {
	const column = named(held, designColumns.weight);
	return column?.kind === 'number' ? column.values : new Float64Array(held.rows).fill(1);
}

function sharesOf(
	held: HeldSurvey,
	{ question, targets }: KnownMargin,
	before: Float64Array,
	after: Float64Array,
): readonly MarginShare[] {
	const column = named(held, question);
	if (column?.kind !== 'code') return [];
	const margin = { codes: column.values, totals: targets };
	const [ones, old, reached] = [new Float64Array(held.rows).fill(1), before, after].map((weights) => {
		const sums = sumsOf(weights, margin);
		return { sums, all: sums.reduce((sum, one) => sum + one, 0) };
	});
	const whole = targets.reduce((sum, target) => sum + target, 0);
	const share = (of: typeof old, at: number) => (of?.sums[at] ?? 0) / (of?.all || 1);
	return targets.map((target, at) => ({
		n: ones?.sums[at] ?? 0,
		before: share(old, at),
		target: target / whole,
		reached: share(reached, at),
	}));
}
