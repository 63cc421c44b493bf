import { describe, expect, test } from 'vitest';
import { expectNot, expectWithin, tail } from '../../../../tests/survey/within';
import { welch } from './compare/two-means';
import cases from './peers.cases.json';
import { besidePeers, type Beside, type Business } from './peers';

const businesses = (cases.businesses as [string, number, number, number | null][]).map(
	([id, n, mean, sd]): Business => ({ id, n, mean, sd }),
);
const beside = (id: string, among = businesses): Beside => {
	const found = besidePeers(among, id);
	if (found.kind === 'none') throw new Error(found.because);
	return found;
};

describe('R: one business beside the others', () => {
	test('the cases are all there', () => expect([businesses.length, cases.cases.length]).toEqual([133, 4]));

	test.each(cases.cases)('$business', (truth) => {
		const found = beside(truth.business);
		const { own, peers, gap, observed, prediction } = found;
		const numbers: [number | null | undefined, number | undefined][] = [
			[own.mean, truth.mean],
			[own.se, truth.se],
			[own.limits?.[0], truth.ci_t[0]],
			[own.limits?.[1], truth.ci_t[1]],
			[peers.mean, truth.peer_mean_of_business_means],
			[peers.sd, truth.peer_sd_of_business_means],
			[peers.pooled.mean, truth.peer_respondent_pooled_mean],
			[peers.pooled.se, truth.peer_pooled_se_clustered],
			[peers.median, truth.peer_median_of_business_means],
			[peers.quartiles[0], truth.peer_quartiles_type7[0]],
			[peers.quartiles[1], truth.peer_quartiles_type7[1]],
			[found.z, truth.z_score],
			[gap.ofMeans, truth.gap_vs_peer_mean_of_means],
			[gap.pooled, truth.gap_vs_pooled],
			[prediction[0], truth.prediction_interval_95[0]],
			[prediction[1], truth.prediction_interval_95[1]],
			[observed.strict, truth.percentile_rank_strict],
			[observed.mid, truth.percentile_rank_mid],
		];
		for (const [one, expected] of numbers) expectWithin(one, expected ?? NaN);
		expect([own.n, peers.count, peers.answers, observed.fromTop]).toEqual([
			truth.n,
			truth.peers_k,
			truth.peers_n,
			truth.rank_descending,
		]);
	});

	test.each(cases.cases)(
		'$business: the naive test, which is not shown',
		({ business, pooled, naive_welch }) => {
			const own = businesses.find(({ id }) => id === business) as Business;
			const { test } = welch(own, pooled);
			if (test.kind === 'none') throw new Error(test.because);
			expectWithin(test.statistic, naive_welch.t);
			expectWithin(Number(test.df), naive_welch.df);
			expectWithin(test.p, naive_welch.p_value, tail);
		},
	);

	test('the business is not among its own peers', () => {
		const { peers } = beside('class_180');
		expect(peers.count).not.toBe(cases.trap.peers_k);
		expectNot(peers.mean - 30, cases.trap.peer_mean_of_business_means - 30);
	});
});

describe('a place is an interval', () => {
	test.each(cases.cases)(
		'$business: it holds the observed place, and is wider',
		({ business, rank_descending }) => {
			const { place, lower, observed } = beside(business);
			expect(place.of).toBe(133);
			expect(place.best).toBeLessThanOrEqual(rank_descending);
			expect(place.worst).toBeGreaterThanOrEqual(rank_descending);
			expect(place.worst - place.best).toBeGreaterThan(10);
			expect(lower?.[0]).toBeLessThan(observed.mid ?? NaN);
			expect(lower?.[1]).toBeGreaterThan(observed.mid ?? NaN);
		},
	);

	const level = (id: string, mean: number, n = 25, sd: number | null = 1): Business => ({ id, n, mean, sd });
	const crowd = Array.from({ length: 12 }, (_, at) => level(`p${at}`, 10 + at));

	test('far from all others it is as sharp as can be', () => {
		expect(beside('top', [...crowd, level('top', 100)]).place).toEqual({ best: 1, worst: 1, of: 13 });
		expect(beside('last', [...crowd, level('last', -100)]).place).toEqual({ best: 13, worst: 13, of: 13 });
		const sharp = crowd.map((peer) => ({ ...peer, sd: 0.1 }));
		expect(beside('between', [...sharp, level('between', 15.5, 25, 0.1)]).place).toEqual({
			best: 7,
			worst: 7,
			of: 13,
		});
	});

	test('neighbours that may as well lie on the other side make it an interval', () => {
		// 15 and 16 are 0.5 away with a standard error of 0.28: not enough for twelve comparisons.
		expect(beside('between', [...crowd, level('between', 15.5)]).place).toEqual({
			best: 6,
			worst: 8,
			of: 13,
		});
	});

	test('a single answer is certain of nothing', () => {
		const found = beside('one', [...crowd, level('one', 100, 1, null)]);
		expect(found.place).toEqual({ best: 1, worst: 13, of: 13 });
		expect(found.lower).toBeNull();
		expect(found.own).toEqual({ n: 1, mean: 100, se: null, limits: null });
		const peers = crowd.map((peer) => ({ ...peer, n: 1, sd: null }));
		expect(beside('me', [...peers, level('me', 100)]).place).toEqual({ best: 1, worst: 13, of: 13 });
	});

	test('equal answers do not make a mean exact', () => {
		const found = beside('same', [...crowd, level('same', 15, 3, 0)]);
		expect([found.own.se, found.own.limits, found.lower]).toEqual([null, null, null]);
	});

	test('a higher confidence widens it', () => {
		const among = [...crowd.map((peer) => ({ ...peer, sd: 4 })), level('me', 15.5)];
		const [at95, at999] = [besidePeers(among, 'me', 0.95), besidePeers(among, 'me', 0.999)] as [
			Beside,
			Beside,
		];
		expect(at999.place.worst - at999.place.best).toBeGreaterThan(at95.place.worst - at95.place.best);
		expect(at999.lower?.[0]).toBeLessThan(at95.lower?.[0] ?? NaN);
		expect(at999.own.limits?.[0]).toBeLessThan(at95.own.limits?.[0] ?? NaN);
		expect(at999.prediction[1]).toBeGreaterThan(at95.prediction[1]);
	});

	test('peers that are all the same have no z', () => {
		const peers = crowd.map((peer) => ({ ...peer, mean: 10 }));
		expect(beside('me', [...peers, level('me', 11)]).z).toBeNull();
	});

	test('fewer than ten peers are no peers; nonsense is refused', () => {
		const nine = crowd.slice(0, 9);
		expect(besidePeers([...nine, level('me', 3)], 'me')).toEqual({ kind: 'none', because: 'too-few-peers' });
		expect(besidePeers([...crowd.slice(0, 10), level('me', 3)], 'me').kind).toBe('beside');
		expect(() => besidePeers(crowd, 'nobody')).toThrow(/"nobody"/);
		expect(() => besidePeers([...crowd, level('p0', 3)], 'p0')).toThrow(/once/);
		expect(() => besidePeers([...crowd, level('empty', 3, 0)], 'p0')).toThrow(/"empty"/);
		expect(() => besidePeers(crowd, 'p0', 95)).toThrow(/0\.95/);
	});
});
