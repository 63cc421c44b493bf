import { meanOf } from '../../../src/lib/stats/survey/mean';
import { besidePeers, type Business } from '../../../src/lib/stats/survey/peers';
import { welch } from '../../../src/lib/stats/survey/compare/two-means';
import { known } from './estimates';
import { dfOf, pOf, statisticOf } from './fields';
import type { Study } from './study';

/** All businesses of a panel with the mean of their respondents. */
export async function businesses(study: Study, name: string, id: string): Promise<Business[]> {
	const { moments, groups } = await study.values(name, id);
	return study.levels(id).map((business, at) => {
		const { n, estimate, sd } = known(meanOf(moments, known(groups[at])));
		return { id: business, n, mean: estimate, sd };
	});
}

/** One business beside the others by the names of the cases. */
export async function beside(study: Study, spec: Readonly<Record<string, unknown>>) {
	const [name, id] = [String(spec['variable']), String(spec['id'])];
	const all = await businesses(study, name, id);
	const business = String(spec['business']);
	const found = besidePeers(all, business);
	if (found.kind === 'none') throw new Error(found.because);
	const { own, peers, gap, observed, prediction } = found;
	const mine = known(all.find((one) => one.id === business));
	const { test } = welch(mine, await others(study, name, id, business));
	return {
		...{ business, n: own.n, mean: own.mean, se: own.se, ci_t: own.limits },
		...{ peers_k: peers.count, peers_n: peers.answers, peer_mean_of_business_means: peers.mean },
		...{ peer_sd_of_business_means: peers.sd, peer_respondent_pooled_mean: peers.pooled.mean },
		...{ peer_pooled_se_clustered: peers.pooled.se, peer_median_of_business_means: peers.median },
		...{ peer_quartiles_type7: peers.quartiles, percentile_rank_strict: observed.strict },
		...{ percentile_rank_mid: observed.mid, rank_descending: observed.fromTop, z_score: found.z },
		...{
			gap_vs_peer_mean_of_means: gap.ofMeans,
			gap_vs_pooled: gap.pooled,
			prediction_interval_95: prediction,
		},
		naive_welch: { t: statisticOf(test), df: dfOf(test), p_value: pOf(test) },
	};
}

/** Respondents of all other businesses as if they were one sample: what the naive test compares with. */
async function others(study: Study, name: string, id: string, business: string) {
	const { moments, groups } = await study.values(name, id);
	const rest = groups.filter((_, at) => study.levels(id)[at] !== business);
	const places = (of: 'base' | 'value' | 'square') => rest.flatMap((group) => group[of] ?? []);
	const centre = rest[0]?.centre ?? 0;
	const together = { base: places('base'), value: places('value'), square: places('square'), centre };
	const { n, estimate, sd } = known(meanOf(moments, together));
	return { n, mean: estimate, sd };
}
