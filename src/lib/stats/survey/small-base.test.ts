import { expect, test } from 'vitest';
import { baseSize } from './small-base';

test('9 are withheld, 10 to 29 marked, nobody is empty', () => {
	expect([0, 1, 9, 10, 29, 30, 1e6].map(baseSize)).toEqual([
		...(['empty', 'withheld', 'withheld', 'marked'] as const),
		...(['marked', 'enough', 'enough'] as const),
	]);
});

test('what is no number is refused', () => {
	for (const n of [-1, NaN, Infinity]) expect(() => baseSize(n)).toThrow(RangeError);
});
