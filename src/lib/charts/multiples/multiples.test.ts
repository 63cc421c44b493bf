import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../stats/estimate';
import type { PanelPoint, Role } from '../chart';
import { multiples, multiplesTargets } from './multiples';
import { absent, drawn, frame, known, textsOf } from '../placed.sample';
import { readLines, readMarks, readNumber } from '../read';

const line = (
	panel: string,
	label: string,
	values: Readonly<Record<number, Estimate>>,
	role: Role = 'context',
): PanelPoint[] =>
	Object.entries(values).map(([year, estimate]) => ({
		panel,
		panelLabel: panel,
		line: label,
		label,
		role,
		year: Number(year),
		estimate,
	}));
const joined = (svg: Element) =>
	readMarks(svg, 'line')
		.map((path) => [...(path.getAttribute('d') ?? '').matchAll(/[ML]([\d.]+),([\d.]+)/g)].length)
		.filter((count) => count > 1);

describe('multiples', () => {
	it('have the same years and the same values at the same places in each panel', () => {
		const data = [
			...line('A', 'x', { 2014: known(10), 2016: known(50), 2018: known(50) }),
			...line('B', 'x', { 2016: known(50) }),
		];
		const at = new Map(multiplesTargets(data, frame).map((target) => [target.key, target]));
		const [left, right] = [at.get('A x 2016'), at.get('B x 2016')];
		expect(left?.y).toBe(right?.y);
		expect((left?.x ?? 0) - (at.get('A x 2014')?.x ?? 0)).toBeCloseTo(
			(at.get('A x 2018')?.x ?? 0) - (left?.x ?? 0),
		);
	});

	it('flow in as many columns as fit', () => {
		const data = ['A', 'B', 'C', 'D', 'E', 'F'].flatMap((panel) =>
			line(panel, 'x', { 2014: known(10), 2016: known(50) }),
		);
		const columns = (width: number) =>
			new Set(
				multiplesTargets(data, { ...frame, width }).flatMap(({ key, x }) =>
					key.endsWith('2014') ? [x] : [],
				),
			).size;
		expect([320, 640, 1120].map(columns)).toEqual([1, 2, 3]);
	});

	it('leave gaps open, and cut and mark a line at a break', () => {
		const gap = { 2014: known(10), 2015: known(11), 2016: absent, 2017: known(13), 2018: known(14) };
		expect(joined(drawn(multiples, line('A', 'x', gap)))).toEqual([2, 2]);
		const broken = { 2014: known(10), 2015: known(11), 2016: known(30, 'b'), 2017: known(31) };
		const svg = drawn(multiples, line('A', 'x', broken));
		expect(joined(svg)).toEqual([2, 2]);
		expect(textsOf(svg, 'break-name')).toEqual(['Bruch']);
	});

	it('do not join the lines of two panels', () => {
		const values = { 2014: known(10), 2016: known(50) };
		expect(joined(drawn(multiples, [...line('A', 'x', values), ...line('B', 'x', values)]))).toEqual([2, 2]);
	});

	it('write the first and the last value of the focus, or of the only line', () => {
		const values = (first: number) => ({ 2014: known(first), 2016: known(first + 50) });
		const only = drawn(multiples, line('A', 'x', values(10)));
		expect(textsOf(only, 'value')).toEqual(['10\u00a0%', '60\u00a0%']);
		const two = drawn(multiples, [...line('A', 'x', values(10)), ...line('A', 'y', values(20), 'focus')]);
		expect(textsOf(two, 'value')).toEqual(['20\u00a0%', '70\u00a0%']);
		const none = drawn(multiples, [...line('A', 'x', values(10)), ...line('A', 'y', values(20))]);
		expect(textsOf(none, 'value')).toEqual([]);
	});

	it('tell lines apart by their dots, and name each, where none is set off', () => {
		const values = { 2014: known(10), 2016: known(50) };
		const three = ['x', 'y', 'z'].flatMap((label) => line('A', label, values));
		const svg = drawn(multiples, three);
		expect(textsOf(svg, 'key-name')).toEqual(['x', 'y', 'z']);
		const fills = [...svg.querySelectorAll('g.dot')].map((group) => group.getAttribute('fill'));
		expect(new Set(fills).size).toBe(3);
		expect(readMarks(svg, 'dot')).toHaveLength(6);
		const marked = drawn(multiples, [...three, ...line('A', 'w', values, 'focus')]);
		expect(textsOf(marked, 'key-name')).toEqual(['w', 'x, y, z']);
		const many = 'abcdefg'.split('').flatMap((label) => line('A', label, values));
		expect(textsOf(drawn(multiples, many), 'key-name').join(' ')).toBe('a, b, c, d, e, f, g');
	});

	it('keep a value inside its panel, wherever its point is', () => {
		for (const width of [288, 640]) {
			const data = [
				...line('A', 'x', { 2014: known(100), 2023: absent }),
				...line('B', 'x', { 2014: absent, 2023: known(0) }),
			];
			const svg = drawn(multiples, data, { width });
			const values = readLines(svg).filter(({ mark }) => mark === 'value');
			const targets = multiplesTargets(data, { ...frame, width });
			expect(values).toHaveLength(2);
			for (const value of values) {
				const own = value.text.startsWith('100') ? 'A' : 'B';
				const xs = targets.flatMap(({ key, x }) => (key.startsWith(own) ? [x] : []));
				expect(value.right).toBeLessThanOrEqual(Math.max(...xs, width - 5) + 5.2);
				expect(value.left).toBeGreaterThanOrEqual(Math.min(...xs) - 5.2);
			}
		}
	});

	it('name their lines in a legend, but not those that are the panels’ own', () => {
		const values = { 2014: known(10), 2016: known(50) };
		const svg = drawn(multiples, [
			...line('A', 'A', values, 'focus'),
			...line('A', 'EU-27', values, 'reference'),
			...line('B', 'B', values, 'focus'),
			...line('B', 'EU-27', values, 'reference'),
		]);
		expect(textsOf(svg, 'key-name')).toEqual(['EU-27']);
		expect(readMarks(svg, 'key')).toHaveLength(1);
		expect(textsOf(svg, 'title')).toEqual(['A', 'B']);
	});

	it('set off a panel in bold if some have a focus and others not', () => {
		const values = { 2014: known(10), 2016: known(50) };
		const svg = drawn(multiples, [...line('A', 'A', values, 'focus'), ...line('B', 'B', values)]);
		expect(svg.querySelector('g[font-weight="700"].title')?.textContent).toBe('A');
	});

	it('say why a line has no value at all', () => {
		const svg = drawn(multiples, [
			...line('A', 'x', { 2014: absent }),
			...line('B', 'x', { 2014: known(1) }),
		]);
		expect(textsOf(svg, 'reason')).toEqual(['nicht veröffentlicht']);
	});

	it('have their tips on their points, and for a missing year in its gap', () => {
		const data = line('A', 'x', { 2014: known(10), 2015: absent, 2016: known(30) });
		const targets = multiplesTargets(data, frame);
		const [first, last] = readMarks(drawn(multiples, data), 'dot') as [Element, Element];
		expect(targets[0]?.x).toBeCloseTo(readNumber(first, 'cx'), 0);
		expect(targets[1]?.x).toBeCloseTo((readNumber(first, 'cx') + readNumber(last, 'cx')) / 2, 0);
		expect(targets[1]?.y).toBeCloseTo((readNumber(first, 'cy') + readNumber(last, 'cy')) / 2, 0);
	});

	it('refuse a year given twice in a panel, by name', () => {
		const twice = [...line('A', 'x', { 2014: known(1) }), ...line('A', 'x', { 2014: known(2) })];
		expect(() => drawn(multiples, twice)).toThrow(/"A x 2014" twice/);
	});
});
