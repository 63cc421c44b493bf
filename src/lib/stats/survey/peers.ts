import { tQuantile } from '../distributions/t';
import type { Limits } from '../wilson';
import type { MeanOf } from './compare/two-means';
import { meansOf, type PeerMeans } from './peers/means';
import { meanError, meanLimits, placeAmong, shareLower, type Place } from './peers/place';
import { rankAmong, type RankAmong } from './rank-among';

/** A business that several people (customers, staff) answered about: their mean, with the deviation by n - 1. */
export interface Business extends MeanOf {
	readonly id: string;
}

/** One business beside its peers. What may be said of its place are `place` and `lower`, intervals both. */
export interface Beside {
	readonly kind: 'beside';
	/** `se` and `limits` (t) are null with a single answer, or if all answers are the same. */
	readonly own: {
		readonly n: number;
		readonly mean: number;
		readonly se: number | null;
		readonly limits: Limits | null;
	};
	readonly peers: PeerMeans;
	/** Own mean less the peers' mean of means, and less their pooled mean. */
	readonly gap: { readonly ofMeans: number; readonly pooled: number };
	/** The first gap in standard deviations of the peers' means; null where these are all the same. */
	readonly z: number | null;
	/** Where the mean of one further peer would lie. */
	readonly prediction: Limits;
	readonly place: Place;
	/** Share (0-1) of such businesses that lie lower; null without limits of the own mean. */
	readonly lower: Limits | null;
	/** Where the observed means put it: a mean of a few answers has no place of its own, so never shown without `place`. */
	readonly observed: RankAmong;
}

/** Below this number the peers could be told apart, and say nothing. */
const LEAST_PEERS = 10;

/**
 * One of several businesses beside all others; itself is not among its peers. `too-few-peers` with fewer than ten.
 * Source of the prediction: Vardeman 1992, Am. Stat. 46:193. Throws a RangeError for an id that is not there or stands
 * twice, a business without an answer, or a bad confidence.
 */
export function besidePeers(
	businesses: readonly Business[],
	id: string,
	confidence = 0.95,
): Beside | { readonly kind: 'none'; readonly because: 'too-few-peers' } {
	if (!(confidence > 0 && confidence < 1))
		throw new RangeError(`A confidence must lie between 0 and 1, such as 0.95, got ${confidence}.`);
	const [own, twice] = businesses.filter((business) => business.id === id);
	if (own === undefined || twice !== undefined)
		throw new RangeError(`Business "${id}" must be there exactly once.`);
	const empty = businesses.find(({ n }) => !(n >= 1));
	if (empty !== undefined) throw new RangeError(`Business "${empty.id}" has no answer.`);
	const others = businesses.filter((business) => business !== own);
	if (others.length < LEAST_PEERS) return { kind: 'none', because: 'too-few-peers' };
	const { mean, n } = own;
	const peers = meansOf(others);
	const reach = tQuantile((1 + confidence) / 2, peers.count - 1) * peers.sd * Math.sqrt(1 + 1 / peers.count);
	return {
		kind: 'beside',
		own: { n, mean, se: meanError(own), limits: meanLimits(own, confidence) },
		peers,
		gap: { ofMeans: mean - peers.mean, pooled: mean - peers.pooled.mean },
		z: peers.sd > 0 ? (mean - peers.mean) / peers.sd : null,
		prediction: [peers.mean - reach, peers.mean + reach],
		place: placeAmong(own, others, confidence),
		lower: shareLower(own, others, confidence),
		observed: rankAmong(
			mean,
			others.map((peer) => peer.mean),
		),
	};
}
