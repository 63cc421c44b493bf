import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Estimate, Flag } from '../../stats/estimate';
import { tokens, type Frame, type Point, type Role } from '../chart';
import { draw } from '../draw';
import { lines } from './lines';
import { readLines, readMarks, readNumber } from '../read';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const frame: Frame = { width: 640, locale: 'de', palette: tokens, domain: [0, 100], document };
const known = (value: number, flag: Flag = ''): Estimate => ({
	kind: 'known',
	value,
	interval: { kind: 'none', because: 'n-not-published' },
	base: null,
	flag,
});
const absent: Estimate = { kind: 'absent', reason: 'not-published' };
const line = (label: string, values: Readonly<Record<number, Estimate>>, role: Role = 'context'): Point[] =>
	Object.entries(values).map(([year, estimate]) => ({
		line: label,
		label,
		role,
		year: Number(year),
		estimate,
	}));
const drawn = (data: readonly Point[], changed: Partial<Frame> = {}) =>
	draw(lines(data, { ...frame, ...changed }));
/** The paths of the lines that join more than one point, as lists of coordinates. */
const joined = (svg: Element) =>
	readMarks(svg, 'line')
		.map((path) =>
			[...(path.getAttribute('d') ?? '').matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => [
				Number(x),
				Number(y),
			]),
		)
		.filter((points) => points.length > 1);

describe('lines', () => {
	it('join the waves of a survey, whatever the years between', () => {
		const svg = drawn(line('A', { 2013: known(10), 2015: known(20), 2019: known(40) }));
		expect(joined(svg).map((path) => path.length)).toEqual([3]);
		const [[a, b, c] = []] = joined(svg) as number[][][];
		expect(((b?.[0] ?? 0) - (a?.[0] ?? 0)) * 2).toBeCloseTo((c?.[0] ?? 0) - (b?.[0] ?? 0), 0);
		const years = readLines(svg).filter(({ mark }) => mark === 'year');
		expect(years.map(({ text }) => text)).toEqual(['2013', '2015', '2019']);
	});

	it('leave a hole where a value is missing', () => {
		const svg = drawn(
			line('A', { 2013: known(10), 2014: known(11), 2015: absent, 2016: known(13), 2017: known(14) }),
		);
		expect(joined(svg).map((path) => path.length)).toEqual([2, 2]);
		expect(readMarks(svg, 'dot')).toHaveLength(4);
		expect(readMarks(svg, 'year-tick')).toHaveLength(5);
	});

	it('are cut and marked at a break', () => {
		const broken = line('A', { 2013: known(10), 2014: known(11), 2015: known(30, 'b'), 2016: known(31) });
		const svg = drawn([...broken, ...line('B', { 2014: known(70), 2015: known(71) })]);
		expect(joined(svg).map((path) => path.length)).toEqual([2, 2, 2]);
		const [mark] = readMarks(svg, 'break') as [Element];
		const [before, after] = joined(svg) as [number[][], number[][]];
		expect(readNumber(mark, 'x1')).toBeGreaterThan(before[1]?.[0] ?? Infinity);
		expect(readNumber(mark, 'x1')).toBeLessThan(after[0]?.[0] ?? 0);
		expect(readLines(svg).find((text) => text.mark === 'break-name')?.text).toBe('b');
	});

	it('share one mark where all break', () => {
		const values = { 2014: known(11), 2015: known(30, 'b'), 2016: known(31) };
		const svg = drawn([...line('A', values), ...line('B', values)]);
		expect(readMarks(svg, 'break')).toHaveLength(1);
		expect(readLines(svg).find((text) => text.mark === 'break-name')?.text).toBe('Bruch');
		const english = drawn(line('A', values), { locale: 'en' });
		expect(readLines(english).find((text) => text.mark === 'break-name')?.text).toBe('break');
	});

	it('have no break where the first value carries the flag', () => {
		const svg = drawn(line('A', { 2014: known(11, 'b'), 2015: known(30) }));
		expect(readMarks(svg, 'break')).toEqual([]);
		expect(joined(svg)).toHaveLength(1);
	});

	it('are a dot when there is one point', () => {
		const svg = drawn(line('A', { 2023: known(59.4) }));
		expect(joined(svg)).toEqual([]);
		expect(readMarks(svg, 'dot')).toHaveLength(1);
		expect(readLines(svg).find(({ mark }) => mark === 'label')?.text).toBe('59,4\u00a0% A');
	});

	it('say the first and the last value, and the year of one that ends early', () => {
		const svg = drawn([
			...line('A', { 2013: known(10.5), 2017: known(20.5) }),
			...line('B', { 2013: known(60), 2015: known(70) }),
			...line('C', { 2015: known(80), 2017: known(90, 'p') }),
		]);
		const texts = (mark: string) =>
			readLines(svg)
				.filter((text) => text.mark === mark)
				.map(({ text }) => text);
		expect(texts('first-value')).toEqual(['10,5\u00a0%', '60\u00a0%', '80\u00a0%']);
		expect(texts('label')).toEqual(['20,5\u00a0% A', '70\u00a0% (2015) B', '90\u00a0%p C']);
	});

	it('leave out a first value that would lie on a line, unless it is that of the focus', () => {
		const crowd = [
			...line('A', { 2013: known(50), 2015: known(54), 2017: known(58) }),
			...line('B', { 2013: known(47), 2015: known(50), 2017: known(54) }),
		];
		const firsts = (role: Role) =>
			readLines(drawn([...crowd, ...line('C', { 2015: known(52), 2017: known(56) }, role)]))
				.filter(({ mark }) => mark === 'first-value')
				.map(({ text }) => text);
		expect(firsts('context')).toEqual(['50\u00a0%', '47\u00a0%']);
		expect(firsts('focus')).toContain('52\u00a0%');
	});

	it('write few of many first values, and none on another', () => {
		const many = Array.from({ length: 12 }, (_, i) => line(`L${i}`, { 2013: known(i), 2014: known(i + 1) }));
		const firsts = readLines(drawn(many.flat())).filter(({ mark }) => mark === 'first-value');
		expect(firsts.length).toBeGreaterThan(1);
		expect(firsts.length).toBeLessThan(6);
		const sorted = firsts.map(({ baseline }) => baseline).toSorted((a, b) => a - b);
		sorted.slice(1).forEach((y, i) => expect(y - (sorted[i] ?? 0)).toBeGreaterThan(13));
	});

	it('keep the values of the axis beside those of the lines where there is room', () => {
		const ticks = (width: number) =>
			readLines(drawn(line('A', { 2013: known(25), 2014: known(26) }), { width })).filter(
				({ mark }) => mark === 'tick',
			);
		expect(ticks(640).map(({ text }) => text)).toContain('25\u00a0%');
		expect(ticks(320).map(({ text }) => text)).toEqual(['0\u00a0%', '50\u00a0%', '100\u00a0%']);
	});

	it('share one mark for breaks that lie on each other', () => {
		const broken = (from: number) => ({ 2014: known(from), 2015: known(from + 1, 'b') });
		const data = [10, 11, 12, 90].flatMap((from) => line(`L${from}`, broken(from)));
		const svg = drawn([...data, ...line('whole', { 2014: known(50), 2015: known(51) })]);
		expect(readLines(svg).filter(({ mark }) => mark === 'break-name')).toHaveLength(2);
	});

	it('say why a line has no value at all', () => {
		const svg = drawn([...line('A', { 2013: absent }), ...line('B', { 2013: known(1), 2014: known(2) })]);
		expect(readLines(svg).find(({ text }) => text.startsWith('A'))?.text).toBe('A: nicht veröffentlicht');
	});

	it('stand on the given domain', () => {
		const y = (svg: Element) => joined(svg)[0]?.map(([, y]) => y);
		const values = { 2013: known(0), 2014: known(0) };
		const [zero] = y(drawn(line('A', values))) ?? [];
		const [base] = readMarks(drawn(line('A', values)), 'base');
		expect(zero).toBe(readNumber(base as Element, 'y1'));
	});

	it('draw the focus above the context and bold its name', () => {
		const svg = drawn([
			...line('A', { 2013: known(10), 2014: known(90) }, 'focus'),
			...line('B', { 2013: known(90), 2014: known(10) }),
		]);
		const order = [...svg.querySelectorAll('g.line')].map((group) => group.getAttribute('class'));
		expect(order).toEqual(['line context', 'line focus']);
		expect(svg.querySelector('g[font-weight="700"].label')?.textContent).toContain('A');
	});

	it('refuse a year given twice, by name', () => {
		const twice = [...line('A', { 2013: known(1) }), ...line('A', { 2013: known(2) })];
		expect(() => drawn(twice)).toThrow(/"A 2013" twice/);
	});
});
