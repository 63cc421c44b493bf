import { describe, expect, it } from 'vitest';
import { multiplesOfBars, multiplesOfBarsTargets } from './bars';
import type { Placed } from '../chart';
import { absent, drawn, frame, known, row, textsOf } from '../placed.sample';
import { readLines, readMarks, readNumber } from '../read';

/** The rectangles of all bars as left edge and width. */
const bars = (svg: Element) =>
	readMarks(svg, 'bar').flatMap((path) =>
		[...(path.getAttribute('d') ?? '').matchAll(/M([\d.]+),[\d.]+h([\d.]+)/g)].map(([, left, width]) => ({
			left: Number(left),
			width: Number(width),
		})),
	);

describe('multiples of bars', () => {
	it('are as long as their values say, on the same scale in each panel', () => {
		const svg = drawn(multiplesOfBars, row('A', [known(20), known(40), known(100)]));
		const [a, b, c] = bars(svg).map(({ width }) => width);
		expect((a ?? 0) * 2).toBeCloseTo(b ?? 0, 0);
		expect((a ?? 0) * 5).toBeCloseTo(c ?? 0, 0);
	});

	it('have their labels once where panels stand side by side, and in each panel where they do not', () => {
		const data = [...row('Handel', [known(20), known(40)]), ...row('Bau', [known(10), known(30)])];
		expect(textsOf(drawn(multiplesOfBars, data), 'label')).toEqual(['Handel', 'Bau']);
		const narrow = drawn(multiplesOfBars, data, { width: 288 });
		const titles = readLines(narrow).filter(({ mark }) => mark === 'title');
		const isStacked = new Set(titles.map(({ baseline }) => baseline)).size === 2;
		expect(textsOf(narrow, 'label')).toHaveLength(isStacked ? 4 : 2);
	});

	it('keep the same rows at the same height in panels side by side', () => {
		const data = [...row('A', [known(20), absent]), ...row('B', [known(10), known(30)])];
		const at = new Map(multiplesOfBarsTargets(data, frame).map((target) => [target.key, target]));
		expect(at.get('A a')?.y).toBe(at.get('A b')?.y);
		expect(at.get('B a')?.box?.[1]).toBe(at.get('A a')?.box?.[3]);
	});

	it('draw a rule at the reference of each panel, and hatch it', () => {
		const svg = drawn(multiplesOfBars, [
			...row('A', [known(20), known(80)]),
			...row('EU-27', [known(50), known(60)], 'reference'),
		]);
		const rules = readMarks(svg, 'reference');
		const targets = multiplesOfBarsTargets(
			[...row('A', [known(20), known(80)]), ...row('EU-27', [known(50), known(60)], 'reference')],
			frame,
		).filter(({ key }) => key.startsWith('EU'));
		expect(rules).toHaveLength(2);
		rules.forEach((rule, i) => expect(readNumber(rule, 'x1')).toBeCloseTo(targets[i]?.x ?? 0, 0));
		expect(svg.querySelector('.hatch')?.getAttribute('d')).toMatch(/^M/);
	});

	it('draw no rules through a panel that holds references alone', () => {
		const [everyone, ...others] = [
			...row('ja', [known(60), known(20)]),
			...row('nein', [known(40), known(80)]),
		].map((mark): Placed => ({ ...mark, role: mark.group === 'a' ? 'reference' : 'focus' }));
		const svg = drawn(multiplesOfBars, [everyone as Placed, ...others]);
		expect(readMarks(svg, 'reference')).toEqual([]);
		expect(svg.querySelector('.hatch')?.getAttribute('d')?.match(/M/g)?.length).toBeGreaterThan(1);
	});

	it('draw a zero as a tick and say why a value is missing', () => {
		const svg = drawn(multiplesOfBars, row('A', [known(0), absent]));
		expect(bars(svg)).toEqual([]);
		expect(svg.querySelectorAll('.zero line')).toHaveLength(1);
		expect(textsOf(svg, 'reason')).toEqual(['nicht veröffentlicht']);
	});

	it('have whiskers on the scale of their panel', () => {
		const interval = { kind: 'interval', low: 20, high: 40 } as const;
		const data = row('A', [known(30), known(30, '', interval)]);
		const [whisker] = readMarks(drawn(multiplesOfBars, data), 'whisker') as [Element];
		const at = multiplesOfBarsTargets(data, frame)[1]?.x ?? 0;
		expect((readNumber(whisker, 'x1') + readNumber(whisker, 'x2')) / 2).toBeCloseTo(at, 0);
	});

	it('refuse a domain that does not start at zero', () => {
		expect(() => drawn(multiplesOfBars, [], { domain: [10, 90] })).toThrow(/starts at 10/);
	});
});
