import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySpread, spread } from './panel.sample';
import { rankIn } from './rank-in';

describe('a number among peers', () => {
	it('reaches from the lower limit below it to the upper limit with it', () => {
		expect(rankIn(spread, 2)).toEqual({ kind: 'interval', low: 0.13, high: 0.69 });
		// Between two steps nobody knows who is alike: the rank is as wide as that of the step.
		expect(rankIn(spread, 1)).toEqual(rankIn(spread, 2));
		expect(rankIn(spread, 0)).toEqual({ kind: 'interval', low: 0, high: 0.29 });
		expect(rankIn(spread, -3)).toEqual({ kind: 'interval', low: 0, high: 0.29 });
		expect(rankIn(spread, 9)).toEqual({ kind: 'interval', low: 0.964, high: 1 });
	});

	it('is counted where chance is not known, and nothing where nothing is told', () => {
		if (spread.kind !== 'known') throw new Error('The sample is known.');
		const counted = {
			...{ ...spread, nobody: null },
			steps: spread.steps.map((step) => ({ ...step, limits: null })),
		};
		expect(rankIn(counted, 2)).toEqual({ kind: 'counts', below: 20, upTo: 60, of: 100 });
		expect(rankIn(counted, 0)).toEqual({ kind: 'counts', below: 0, upTo: 20, of: 100 });
		expect(rankIn(counted, 8)).toEqual({ kind: 'counts', below: 100, upTo: 100, of: 100 });
		expect(rankIn({ kind: 'withheld' }, 2)).toEqual({ kind: 'none', because: 'withheld' });
		expect(rankIn({ kind: 'absent' }, 2)).toEqual({ kind: 'none', because: 'absent' });
	});

	it('never falls when the number grows, and is never of no width', () => {
		fc.assert(
			fc.property(anySpread, fc.double({ min: -2, max: 10, noNaN: true }), fc.nat(5), (any, value, more) => {
				const [a, b] = [rankIn(any, value), rankIn(any, value + more)];
				if (a.kind !== 'interval' || b.kind !== 'interval') throw new Error('Both are intervals.');
				expect(b.low).toBeGreaterThanOrEqual(a.low);
				expect(b.high).toBeGreaterThanOrEqual(a.high);
				expect(a.high).toBeGreaterThan(a.low);
			}),
		);
	});
});
