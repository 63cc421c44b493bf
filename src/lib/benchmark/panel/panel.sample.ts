import fc from 'fast-check';
import type { Estimate } from '../../stats/estimate';
import type { Panel, PanelGroup, PanelStep, Spread } from './panel';

/** Groups of peers for tests. */

export const known = (value: number, low: number, high: number, base = 100): Estimate => ({
	...{ kind: 'known', value, base, flag: '' },
	interval: { kind: 'interval', low, high },
});

export const spread: Spread = {
	...{ kind: 'known', n: 100, nobody: [0, 0.036] },
	steps: [
		{ upTo: 0, share: 0.2, limits: [0.13, 0.29], count: 20 },
		{ upTo: 2, share: 0.6, limits: [0.5, 0.69], count: 60 },
		{ upTo: 5, share: 1, limits: [0.964, 1], count: 100 },
	],
};

const group = (given: Partial<PanelGroup>): PanelGroup => ({
	...{ size: null, n: 300, shares: [known(60, 54, 66), known(40, 30, 51)], spreads: [spread] },
	...given,
});

/** Shares of social media and Facebook, and the number of networks, of all and of firms of 10 to 49. */
export const panel: Panel = {
	...{ title: 'Umfrage', universe: 'Betriebe im Bezirk', publisher: 'Kammer', year: 2026 },
	...{ sampling: 'probability', invented: false, weighted: false },
	items: [
		{ code: 'E_SM1_ANY', asked: 'all', question: 'Nutzen Sie soziale Medien?' },
		{ code: 'FACEBOOK', asked: 'users', question: 'Wo?' },
	],
	numbers: [{ code: 'NETWORKS', asked: 'users', question: 'Wo?', unit: '' }],
	groups: [
		group({}),
		group({ size: '10-49', n: 100 }),
		group({
			...{ size: 'GE250', n: null, spreads: [{ kind: 'withheld' }] },
			shares: [1, 2].map(() => ({ kind: 'withheld', reason: 'small-base', base: null })),
		}),
	],
};

const stepsFor = (counts: readonly number[]): PanelStep[] => {
	const n = counts.reduce((sum, count) => sum + count, 0);
	let count = 0;
	return counts.map((own, upTo) => {
		count += own;
		const share = count / n;
		return { upTo, share, limits: [share * 0.9, share + (1 - share) * 0.1], count };
	});
};

/** Distributions as a file may hold them. */
export const anySpread: fc.Arbitrary<Extract<Spread, { kind: 'known' }>> = fc
	.array(fc.integer({ min: 10, max: 500 }), { minLength: 1, maxLength: 8 })
	.map((counts) => ({
		...{ kind: 'known', n: counts.reduce((sum, count) => sum + count, 0), nobody: [0, 0.01] },
		steps: stepsFor(counts),
	}));
