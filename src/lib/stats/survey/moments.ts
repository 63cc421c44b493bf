import type { Design } from './design';
import { sumOverStrata } from './stratum-variance';

/**
 * What a stratum knows of K variables, each a sum of weights over some rows: w·1 over the rows of a cell, or w·x. The second
 * moments are those of the totals of PSUs, Σ t_k t_l:
 * - `disjoint`: rows are PSUs and no row is in two cells, so only Σ w² of each cell is not zero;
 * - `joint`: rows are PSUs and share variables (options of a multiple choice, a weight and a value): K × K, row by row;
 * - `clusters`: the totals of each PSU themselves.
 */
export interface StratumMoments {
	readonly stratum: number;
	/** Rows of each variable with a weight other than 0. */
	readonly counts: readonly number[];
	/** Σ w, or Σ w·x, of each variable. */
	readonly totals: readonly number[];
	/** Σ w² of each variable's rows, for Kish's design effect. */
	readonly squares: readonly number[];
	readonly second:
		| { readonly kind: 'disjoint'; readonly squares: readonly number[] }
		| { readonly kind: 'joint'; readonly products: readonly number[] }
		| {
				readonly kind: 'clusters';
				readonly psus: readonly { readonly counts: readonly number[]; readonly totals: readonly number[] }[];
		  };
}

/** K variables over a sample: all that an estimate and its standard error need, however many respondents there are. */
export interface Moments {
	readonly design: Design;
	readonly size: number;
	readonly strata: readonly StratumMoments[];
}

/** Total of each variable over all strata. */
export function totalsOf({ size, strata }: Moments): number[] {
	return Array.from({ length: size }, (_, k) =>
		strata.reduce((sum, { totals }) => sum + (totals[k] ?? 0), 0),
	);
}

/**
 * Var(Σ g_k T_k) by Taylor linearisation with ultimate clusters, where g is the gradient of an estimate at the totals T:
 *
 *     Σ_h (1 - n_h/N_h) · n_h/(n_h - 1) · [Σ_j z_hj² - (Σ_j z_hj)²/n_h],   z_hj = Σ_k g_k t_hjk
 *
 * A stratum with one PSU (lonely) adds (1 - f_h)·z_h² unless the design has another rule. PSUs without a row in the domain
 * have z = 0 and count in n_h. In the square of the unit of the estimate; never negative.
 * Source: Binder 1983, Int. Stat. Rev. 51:279; Särndal, Swensson & Wretman 1992, ch. 5; R `survey::svyrecvar`.
 * Throws a RangeError for a stratum that the design does not know.
 */
export function variance({ design, strata }: Moments, gradient: readonly number[]): number {
	return sumOverStrata(
		design,
		strata.map((moments) => ({
			stratum: moments.stratum,
			sum: dot(gradient, moments.totals),
			squares: spread(moments, gradient),
		})),
	);
}

/** Σ_j z_hj². */
function spread({ second }: StratumMoments, gradient: readonly number[]): number {
	switch (second.kind) {
		case 'disjoint':
			return gradient.reduce((sum, g, k) => sum + g * g * (second.squares[k] ?? 0), 0);
		case 'joint': {
			const size = gradient.length;
			// Most variables of a table have no part in one estimate.
			const places = gradient.flatMap((g, k) => (g === 0 ? [] : [k]));
			return places.reduce(
				(sum, k) =>
					sum +
					(gradient[k] ?? 0) *
						places.reduce((row, l) => row + (gradient[l] ?? 0) * (second.products[k * size + l] ?? 0), 0),
				0,
			);
		}
		case 'clusters':
			return second.psus.reduce((sum, { totals }) => sum + dot(gradient, totals) ** 2, 0);
		default:
			return second satisfies never;
	}
}

const dot = (a: readonly number[], b: readonly number[]): number =>
	a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);
