import type { Limits } from '../../wilson';
import type { MeanOf } from '../compare/two-means';
import { unweightedQuantile } from '../unweighted-quantile';

/** How the means of the peers of a business lie. */
export interface PeerMeans {
	/** Number of peers, and of the answers about them. */
	readonly count: number;
	readonly answers: number;
	/** Each peer counts once. */
	readonly mean: number;
	readonly sd: number;
	readonly median: number;
	/** Type 7, as R and Excel have them. */
	readonly quartiles: Limits;
	/** Each answer counts once; businesses are the PSUs, so answers about one of them are not taken as independent. */
	readonly pooled: { readonly mean: number; readonly se: number };
}

/** The means of two peers or more. They are a domain of a sample of businesses that holds one more: the one compared. */
export function meansOf(others: readonly MeanOf[]): PeerMeans {
	const count = others.length;
	const means = others.map(({ mean }) => mean).sort((a, b) => a - b);
	const mean = means.reduce((sum, value) => sum + value, 0) / count;
	const squares = means.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const answers = others.reduce((sum, { n }) => sum + n, 0);
	const pooled = others.reduce((sum, peer) => sum + peer.n * peer.mean, 0) / answers;
	const spread = others.reduce((sum, peer) => sum + (peer.n * (peer.mean - pooled)) ** 2, 0);
	const ecdf = { values: means, cumulated: means.map((_, at) => at + 1) };
	const quantile = (p: number) => unweightedQuantile(ecdf, p) ?? mean;
	return {
		count,
		answers,
		mean,
		sd: Math.sqrt(squares / (count - 1)),
		median: quantile(0.5),
		quartiles: [quantile(0.25), quantile(0.75)],
		pooled: { mean: pooled, se: Math.sqrt((((count + 1) / count) * spread) / answers ** 2) },
	};
}
