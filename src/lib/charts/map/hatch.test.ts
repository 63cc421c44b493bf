import { describe, expect, it } from 'vitest';
import { hatching } from './hatch';
import { country } from './land';
import { inside, type Ring } from './rings';

const square: Ring = [
	[0, 0],
	[40, 0],
	[40, 40],
	[0, 40],
];
const hole: Ring = [
	[10, 10],
	[30, 10],
	[30, 30],
	[10, 30],
];

const strokes = (d: string) =>
	[...d.matchAll(/M([-.\d]+) ([-.\d]+)l([-.\d]+) ([-.\d]+)/g)].map((found) => found.slice(1).map(Number));

describe('hatching', () => {
	it('fills a ring with rising strokes', () => {
		const found = strokes(hatching([square]));
		expect(found.length).toBeGreaterThan(10);
		for (const [, , dx, dy] of found) {
			expect(dx).toBeGreaterThan(0);
			expect(dy).toBe(-(dx ?? 0));
		}
	});

	it('leaves a hole free', () => {
		for (const [x = 0, y = 0, dx = 0, dy = 0] of strokes(hatching([square, hole])))
			expect(inside([hole], [x + dx / 2, y + dy / 2])).toBe(false);
	});

	it.each(['IT', 'EL', 'HR', 'NO'])('keeps inside %s', (code) => {
		const { rings } = country(code, { left: 0, width: 600 });
		const found = strokes(hatching(rings));
		expect(found.length).toBeGreaterThan(10);
		for (const [x = 0, y = 0, dx = 0, dy = 0] of found)
			for (const share of [0.2, 0.5, 0.8])
				expect(inside(rings, [x + share * dx, y + share * dy]), `${x} ${y}`).toBe(true);
	});

	it('of nothing is nothing', () => {
		expect(hatching([])).toBe('');
	});
});
