import { expect, test, vi } from 'vitest';
import { incompleteBeta } from './beta';
import { betaQuantile } from './beta-quantile';
import { chiSquareQuantile } from './chi-square';
import { incompleteGamma } from './gamma';
import { normalQuantile } from './normal';
import { tQuantile } from './t';

// A quantile is right wherever its search starts; a good start shows in how often the tails are asked for.
vi.mock('./gamma', async (original) => {
	const real = await original<typeof import('./gamma')>();
	return { ...real, incompleteGamma: vi.fn(real.incompleteGamma) };
});
vi.mock('./beta', async (original) => {
	const real = await original<typeof import('./beta')>();
	return { ...real, incompleteBeta: vi.fn(real.incompleteBeta) };
});

const ps = [1e-9, 1e-4, 0.01, 0.025, 0.2, 0.4, 0.4999, 0.6, 0.8, 0.975, 0.999];
const shapes = [0.5, 1, 1.5, 2, 2.5, 3, 5, 14, 100, 2230];
/** Machines may round a logarithm otherwise, and need a step more. */
const spare = 2;

/** How often a tail is asked for, over all probabilities. */
function asked(tails: (...args: never[]) => unknown, quantile: (p: number) => number): number {
	vi.mocked(tails).mockClear();
	for (const p of ps) quantile(p);
	return vi.mocked(tails).mock.calls.length;
}
const expectFew = (steps: readonly number[], few: readonly number[]): void => {
	expect(steps).toHaveLength(few.length);
	for (const [at, count] of steps.entries()) expect(count).toBeLessThanOrEqual((few[at] ?? 0) + spare);
};

test('quantiles take few steps from where their search starts', () => {
	expectFew([asked(incompleteGamma, normalQuantile)], [39]);
	expectFew(
		shapes.map((df) => asked(incompleteGamma, (p) => chiSquareQuantile(p, df))),
		[71, 73, 72, 73, 79, 78, 79, 77, 73, 63],
	);
	expectFew(
		shapes.map((df) => asked(incompleteBeta, (p) => tQuantile(p, df))),
		[66, 78, 84, 88, 88, 98, 86, 72, 60, 46],
	);
	expectFew(
		shapes.map((a) => asked(incompleteBeta, (p) => betaQuantile(p, a, 7))),
		[40, 48, 51, 55, 60, 60, 63, 65, 71, 76],
	);
});
