import { describe, expect, it } from 'vitest';
import type { Estimate } from '../stats/estimate';
import { bars, barsTargets } from './rows/bars';
import type { Mark, Point } from './chart';
import { dots, dotsTargets } from './rows/dots';
import { lines, linesTargets } from './lines/lines';
import { absent, drawn, frame, known } from './placed.sample';
import { readLines, readMarks, readNumber } from './read';

const mark = (key: string, estimate: Estimate): Mark => ({ key, label: key, estimate, role: 'context' });
const rows = [mark('A', known(25)), mark('B', absent), mark('C', known(80))];

describe('tips of bars and dots', () => {
	it('point to the ends of the bars and to the dots', () => {
		const ends = readMarks(drawn(bars, rows), 'bar').map(
			(bar) => readNumber(bar, 'x') + readNumber(bar, 'width'),
		);
		const [a, , c] = barsTargets(rows, frame);
		expect(a?.x).toBeCloseTo(ends[0] ?? 0, 0);
		expect(c?.x).toBeCloseTo(ends[1] ?? 0, 0);
		const centres = readMarks(drawn(dots, rows), 'dot').map((dot) => readNumber(dot, 'cx'));
		expect(dotsTargets(rows, frame).filter(({ key }) => key !== 'B')[1]?.x).toBeCloseTo(centres[1] ?? 0, 0);
	});

	it.each([
		['bars', bars, barsTargets],
		['dots', dots, dotsTargets],
	] as const)('share out the height of %s from edge to edge, a missing value too', (_, chart, targetsOf) => {
		const targets = targetsOf(rows, frame);
		const boxes = targets.map(({ box }) => box ?? [0, 0, 0, 0]);
		expect(boxes[0]?.[3]).toBe(boxes[1]?.[1]);
		expect(boxes[1]?.[3]).toBe(boxes[2]?.[1]);
		expect(boxes.every(([left, , right]) => left === 0 && right === 640)).toBe(true);
		const reason = readLines(drawn(chart, rows)).find((line) => line.mark === 'reason');
		expect(targets[1]?.x).toBeCloseTo(reason?.left ?? 0, 0);
	});
});

describe('tips of lines', () => {
	const point = (line: string, year: number, estimate: Estimate): Point => ({
		line,
		label: line,
		role: 'context',
		year,
		estimate,
	});
	const data = [
		point('A', 2014, known(10)),
		point('A', 2015, absent),
		point('A', 2016, known(30)),
		point('B', 2014, absent),
		point('B', 2016, absent),
	];
	const targets = linesTargets(data, frame);
	const svg = drawn(lines, data);

	it('point to the points, and into the gaps', () => {
		const [first, last] = readMarks(svg, 'dot') as [Element, Element];
		expect(targets.map(({ key }) => key)).toEqual(['A 2014', 'A 2015', 'A 2016', 'B 2014', 'B 2016']);
		expect(targets[0]?.y).toBeCloseTo(readNumber(first, 'cy'), 0);
		expect(targets[2]?.x).toBeCloseTo(readNumber(last, 'cx'), 0);
		expect(targets[1]?.y).toBeCloseTo((readNumber(first, 'cy') + readNumber(last, 'cy')) / 2, 0);
	});

	it('point to the reason of a line without any value', () => {
		const reason = readLines(svg).find(({ text }) => text.startsWith('B:'));
		expect(targets[3]?.x).toBeCloseTo(reason?.left ?? 0, 0);
		expect(Math.abs((targets[3]?.y ?? 0) - (reason?.baseline ?? 0))).toBeLessThan(10);
	});
});
