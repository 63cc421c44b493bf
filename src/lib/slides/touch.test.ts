import { expect, it } from 'vitest';
import { turn } from './touch';

const at = (x: number, y = 300) => ({ x, y });

it.each([
	['a swipe to the left', at(500), at(400), 'forward'],
	['a swipe to the right', at(400), at(500), 'back'],
	['a scroll', at(500), at(440, 600), null],
	['a short move', at(500), at(470), null],
	['a tap at the right edge', at(950), at(952), 'forward'],
	['a tap at the left edge', at(20), at(20), 'back'],
	['a tap in the middle', at(500), at(500), null],
] as const)('%s', (_, from, to, what) => {
	expect(turn(from, to, 1000)).toBe(what);
});
