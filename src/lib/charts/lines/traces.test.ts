import { describe, expect, it } from 'vitest';
import type { Point } from '../chart';
import { traces } from './traces';

const point = (year: number, own: Partial<Point> = {}, flag = ''): Point => ({
	line: 'a',
	label: 'A',
	role: 'focus',
	year,
	estimate: {
		kind: 'known',
		value: 10,
		interval: { kind: 'none', because: 'n-not-published' },
		base: null,
		flag,
	},
	...own,
});

describe('a line is cut', () => {
	it('at a break, whether a flag or a note of the value says so', () => {
		for (const after of [point(2021, {}, 'b'), point(2021, {}, 'bu'), point(2021, { breakBefore: true })]) {
			const [trace] = traces([point(2019), after, point(2023)]);
			expect(trace?.runs.map((run) => run.map(({ year }) => year))).toEqual([[2019], [2021, 2023]]);
			expect(trace?.breaks).toHaveLength(1);
		}
	});
	it('nowhere else, and not before its first point', () => {
		expect(traces([point(2019, {}, 'e'), point(2021)])[0]?.runs).toHaveLength(1);
		expect(traces([point(2019, { breakBefore: true }), point(2021)])[0]?.breaks).toHaveLength(0);
	});
});
