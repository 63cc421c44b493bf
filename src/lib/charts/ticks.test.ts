import { expect, it } from 'vitest';
import { ticks } from './ticks';

it.each([
	[[0, 100], 2, [0, 50, 100]],
	[[0, 100], 4, [0, 25, 50, 75, 100]],
	[[0, 100], 5, [0, 20, 40, 60, 80, 100]],
	[[0, 20], 2, [0, 10, 20]],
	[[40, 80], 2, [40, 60, 80]],
	[[0, 0.3], 3, [0, 0.1, 0.2, 0.3]],
	[[-5, 5], 2, [-5, 0, 5]],
	[[2, 14], 2, [5, 10]],
] as const)('of %j, about %i steps: %j', (domain, count, expected) => {
	expect(ticks(domain, count)).toEqual(expected);
});
