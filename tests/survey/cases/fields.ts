import { dfAdjustedN } from '../../../src/lib/stats/survey/korn-graubard';
import { limitsOf } from '../../../src/lib/stats/survey/limits';
import type { Measured } from '../../../src/lib/stats/survey/measured';
import type { Tested } from '../../../src/lib/stats/survey/tested';

export const statisticOf = (tested: Tested | null): number | null =>
	tested?.kind === 'test' ? tested.statistic : null;
export const pOf = (tested: Tested | null): number | null => (tested?.kind === 'test' ? tested.p : null);
export const dfOf = (tested: Tested | null): unknown => (tested?.kind === 'test' ? tested.df : null);

/** A test by the names of the cases. */
export const testFields = (tested: Tested | null) => ({
	...{ statistic: statisticOf(tested), df: dfOf(tested), p_value: pOf(tested) },
});

const shared = (measured: Measured) => ({
	...{ n: measured.n, sum_w: measured.sumW, estimate: measured.estimate, se: measured.se },
	...{ degf: measured.df, kish_neff: measured.kishNeff, kish_deff: measured.kishDeff },
	...{ deff_replace: measured.deff, deff_true: measured.deffTrue },
});

/** A share by the names of the cases. */
export function shareFields(share: Measured, confidence = 0.95): Record<string, unknown> {
	const { estimate: p, n, kishNeff } = share;
	const adjusted = dfAdjustedN(share, confidence);
	return {
		...shared(share),
		...{ n_yes: share.yes, sum_wy: share.sumW * p, sum_w2: share.sumW2, neff_design: share.neff },
		neff_nchs_df: adjusted === null ? n : Math.min(n, adjusted),
		se_kish: Math.sqrt((p * (1 - p)) / kishNeff),
		ci_z_wald: limitsOf(share, 'wald-z', confidence),
		ci_mean_t: limitsOf(share, 'mean-t', confidence),
		ci_xlogit: limitsOf(share, 'logit', confidence),
		ci_logit: limitsOf(share, 'logit', confidence),
		ci_asin: limitsOf(share, 'arcsine', confidence),
		ci_beta_R: limitsOf(share, 'korn-graubard-uncapped', confidence),
		ci_beta_nchs: limitsOf(share, 'korn-graubard', confidence),
		ci_wilson_neff: limitsOf(share, 'wilson-effective', confidence),
		ci_wilson_kish: limitsOf(share, 'wilson-kish', confidence),
	};
}

/** A mean and the total of the same values by the names of the cases. */
export function meanFields(mean: Measured, total: Measured): Record<string, unknown> {
	return {
		...shared(mean),
		...{ ci_z: limitsOf(mean, 'wald-z'), ci_t: limitsOf(mean, 'mean-t'), sd: mean.sd },
		total: { estimate: total.estimate, se: total.se, ci_z: limitsOf(total, 'wald-z') },
	};
}

/** A share of an unweighted sample by the names of the cases; all null where nobody is in the base. */
export function simpleFields(
	share: Measured | null,
	x: number,
	n: number,
	conf = 0.95,
): Record<string, unknown> {
	if (share === null) {
		const names = [
			'wilson',
			'clopper_pearson',
			'wald',
			'wald_clipped',
			'agresti_coull',
			'jeffreys',
			'wilson_cc',
		];
		return {
			x,
			n,
			conf,
			estimate: null,
			se_wald: null,
			...Object.fromEntries(names.map((name) => [name, null])),
		};
	}
	const se = Math.sqrt((share.estimate * (1 - share.estimate)) / share.n);
	const wald = limitsOf({ ...share, se }, 'wald-z', conf) ?? [NaN, NaN];
	// Of n respondents who weigh the same, all but n - 1 of whom are free, Korn and Graubard's interval is Clopper's and Pearson's.
	const exact = { ...share, neff: share.n, df: share.n - 1 };
	return {
		...{ x: share.yes, n: share.n, conf, estimate: share.estimate, se_wald: se, wald },
		wald_clipped: [Math.max(0, wald[0]), Math.min(1, wald[1])],
		wilson: limitsOf(share, 'wilson', conf),
		clopper_pearson: limitsOf(exact, 'korn-graubard', conf),
		agresti_coull: limitsOf(share, 'agresti-coull', conf),
		jeffreys: limitsOf(share, 'jeffreys', conf),
		wilson_cc: limitsOf(share, 'wilson-continuity', conf),
	};
}
