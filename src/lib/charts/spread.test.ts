import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread, type Wish } from './spread';

const wishes = fc.array(
	fc.record({ want: fc.integer({ min: -50, max: 550 }), size: fc.integer({ min: 10, max: 40 }) }),
	{
		maxLength: 12,
	},
);

it('leaves apart what is apart', () => {
	expect(
		spread(
			[
				{ want: 80, size: 10 },
				{ want: 20, size: 10 },
			],
			0,
			100,
		),
	).toEqual([80, 20]);
});

it('pushes two that want the same place apart by the same way', () => {
	expect(
		spread(
			[
				{ want: 50, size: 10 },
				{ want: 50, size: 10 },
			],
			0,
			100,
		),
	).toEqual([45, 55]);
});

it('overlaps none, keeps their order and stays within the edges', () => {
	fc.assert(
		fc.property(wishes, (all) => {
			const edges = spread(all, 0, 500);
			const placed = all
				.map((wish, i) => ({ ...wish, edge: edges[i] as number }))
				.sort((a, b) => a.edge - b.edge);
			const total = all.reduce((sum, { size }) => sum + size, 0);
			for (const [i, one] of placed.entries()) {
				const next = placed[i + 1];
				if (next) {
					expect(one.edge + one.size).toBeLessThanOrEqual(next.edge + 1e-6);
					expect(one.want).toBeLessThanOrEqual(next.want);
				}
				expect(one.edge).toBeGreaterThanOrEqual(-1e-6);
				if (total <= 500) expect(one.edge + one.size).toBeLessThanOrEqual(500 + 1e-6);
			}
		}),
	);
});

it('moves as little as it can: no other sharing of the way is shorter', () => {
	const cost = (all: readonly Wish[], edges: readonly number[]) =>
		all.reduce((sum, { want }, i) => sum + ((edges[i] ?? 0) - want) ** 2, 0);
	const all = [
		{ want: 10, size: 20 },
		{ want: 15, size: 20 },
		{ want: 60, size: 20 },
	];
	const best = cost(all, spread(all, 0, 200));
	for (let shift = -10; shift <= 10; shift++) {
		expect(cost(all, [shift, shift + 20, Math.max(60, shift + 40)])).toBeGreaterThanOrEqual(best - 1e-9);
	}
});
