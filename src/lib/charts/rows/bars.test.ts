import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Estimate, Flag, Interval } from '../../stats/estimate';
import { number, percent } from '../../words/number';
import { bars } from './bars';
import { tokens, type Chart, type Frame, type Mark, type Role } from '../chart';
import { dots } from './dots';
import { draw } from '../draw';
import { readLines, readMarks, readNumber } from '../read';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const frame: Frame = { width: 640, locale: 'de', palette: tokens, domain: [0, 100], document };
const none: Interval = { kind: 'none', because: 'n-not-published' };
const known = (
	value: number,
	interval: Interval = none,
	flag: Flag = '',
	base: number | null = null,
): Estimate => ({
	kind: 'known',
	value,
	interval,
	base,
	flag,
});
const mark = (label: string, estimate: Estimate, role: Role = 'context'): Mark => ({
	key: label,
	label,
	estimate,
	role,
});
const interval = (low: number, high: number): Interval => ({ kind: 'interval', low, high });
const atBest = (low: number, high: number): Interval => ({
	kind: 'at-best',
	low,
	high,
	because: ['sampling-not-stated'],
});
const drawn = (chart: Chart<Mark>, data: readonly Mark[], changed: Partial<Frame> = {}) =>
	draw(chart(data, { ...frame, ...changed }));
const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(0.21);

describe('bars', () => {
	const svg = drawn(bars, [mark('A', known(25)), mark('B', known(50)), mark('C', known(100), 'focus')]);
	const rects = readMarks(svg, 'bar');
	const [a = 0, b = 0, c = 0] = rects.map((rect) => readNumber(rect, 'width'));

	it('are as long as their values say', () => {
		close(2 * a, b);
		close(4 * a, c);
		expect(new Set(rects.map((rect) => rect.getAttribute('x'))).size).toBe(1);
	});

	it('are as long alone as in company: the domain is the frame’s', () => {
		const alone = readMarks(drawn(bars, [mark('A', known(25))]), 'bar');
		close(readNumber(alone[0] as Element, 'width'), a);
	});

	it('stand in the order given', () => {
		const labels = readLines(
			drawn(
				bars,
				['Z', 'A', 'M'].map((label) => mark(label, known(1))),
			),
		).filter((line) => line.mark === 'label');
		expect(labels.map(({ text }) => text)).toEqual(['Z', 'A', 'M']);
	});

	it('show the focus in bold as well as in colour', () => {
		const bold = svg.querySelector('g[font-weight="700"].label');
		expect(bold?.textContent).toBe('C');
		expect(rects.at(-1)?.parentElement?.getAttribute('fill')).toBe(tokens.signal);
	});

	it('draw a zero as a tick at zero and a missing value not at all', () => {
		const odd = drawn(bars, [
			mark('Null', known(0)),
			mark('Fehlt', { kind: 'absent', reason: 'not-published' }),
			mark('Geheim', { kind: 'withheld', reason: 'confidential', base: null }),
		]);
		const drawings = readMarks(odd, 'bar');
		expect(drawings).toHaveLength(1);
		expect(drawings[0]?.tagName.toLowerCase()).toBe('line');
		expect(readNumber(drawings[0] as Element, 'x1')).toBe(readNumber(drawings[0] as Element, 'x2'));
		const said = readLines(odd).map(({ text }) => text);
		expect(said).toEqual(expect.arrayContaining(['0\u00a0%', 'nicht veröffentlicht', 'vertraulich']));
	});

	it('refuse a domain that does not start at zero', () => {
		expect(() => drawn(bars, [], { domain: [10, 90] })).toThrow(/starts at 10/);
	});

	it('hatch the reference and draw a rule through all rows at its value', () => {
		const compared = drawn(bars, [
			mark('A', known(90)),
			mark('EU-27', known(61), 'reference'),
			mark('B', known(3)),
		]);
		const open = readMarks(compared, 'bar').find(
			(bar) => bar.parentElement?.getAttribute('fill') === 'none',
		) as Element;
		const [rule] = readMarks(compared, 'reference') as [Element];
		close(readNumber(rule, 'x1'), readNumber(open, 'x') + readNumber(open, 'width'));
		const ends = readMarks(compared, 'bar').map((bar) => readNumber(bar, 'y') + readNumber(bar, 'height'));
		expect(readNumber(rule, 'y2')).toBeGreaterThanOrEqual(Math.max(...ends));
		expect(readNumber(rule, 'y1')).toBeLessThan(
			Math.min(...readMarks(compared, 'bar').map((bar) => readNumber(bar, 'y'))),
		);
		expect(readLines(compared).some(({ mark, text }) => mark === 'reference-name' && text === 'EU-27')).toBe(
			true,
		);
		expect(compared.querySelector('.hatch')?.getAttribute('d')).toMatch(/^M/);
	});

	it('move a value beyond a reference’s rule that would run through it', () => {
		const compared = drawn(bars, [mark('A', known(58)), mark('EU-27', known(60), 'reference')]);
		const [rule] = readMarks(compared, 'reference') as [Element];
		const value = readLines(compared).find(({ text }) => text.startsWith('58'));
		expect(value?.left).toBeGreaterThan(readNumber(rule, 'x1') + 2);
	});

	it('leave out a reference’s rule where a label above its bar reaches so far', () => {
		const long = 'Kundschaft in die Entwicklung einbeziehen';
		const rules = (label: string, width: number) =>
			readMarks(
				drawn(bars, [mark(label, known(40)), mark('EU-27', known(30), 'reference')], { width }),
				'reference',
			).map((rule) => [readNumber(rule, 'y1'), readNumber(rule, 'y2')] as const);
		expect(rules(long, 640)).toHaveLength(1);
		const narrow = rules(long, 320);
		expect(narrow).toHaveLength(2);
		expect(narrow[1]?.[0]).toBeGreaterThan((narrow[0]?.[1] ?? Infinity) + 10);
	});

	it('set the label above its bar when it is long and the frame is narrow', () => {
		const label = 'Kundschaft in die Entwicklung von Waren oder Dienstleistungen einbeziehen';
		const narrow = drawn(bars, [mark(label, known(40))], { width: 320 });
		const [bar] = readMarks(narrow, 'bar') as [Element];
		const lines = readLines(narrow).filter((line) => line.mark === 'label');
		expect(lines.length).toBeGreaterThan(1);
		expect(Math.max(...lines.map(({ baseline }) => baseline))).toBeLessThan(readNumber(bar, 'y'));
		expect(readNumber(bar, 'x')).toBe(0);
	});
});

describe.each([
	['bars', bars, 'bar'],
	['dots', dots, 'dot'],
] as const)('%s', (_, chart, markName) => {
	const place = (svg: SVGSVGElement, value: number) => {
		const at = (label: string) => readMarks(svg, markName).at(label === 'low' ? 0 : 1) as Element;
		const end = (element: Element) =>
			element.hasAttribute('cx')
				? readNumber(element, 'cx')
				: readNumber(element, 'x') + readNumber(element, 'width');
		const [low, high] = [end(at('low')), end(at('high'))];
		return low + ((value - 20) / 60) * (high - low);
	};

	it('have whiskers from the low to the high end, with ticks there', () => {
		const svg = drawn(chart, [mark('A', known(20, interval(12, 31))), mark('B', known(80))]);
		const [whisker] = readMarks(svg, 'whisker') as [Element];
		close(readNumber(whisker, 'x1'), place(svg, 12));
		close(readNumber(whisker, 'x2'), place(svg, 31));
		const ticks = readMarks(svg, 'whisker-end');
		expect(ticks.map((tick) => tick.getAttribute('x1'))).toEqual([
			whisker.getAttribute('x1'),
			whisker.getAttribute('x2'),
		]);
		expect(whisker.parentElement?.hasAttribute('stroke-dasharray')).toBe(false);
	});

	it('have dashed whiskers where the interval holds at best, and none where there is none', () => {
		const svg = drawn(chart, [mark('A', known(20, atBest(15, 25))), mark('B', known(80))]);
		expect(readMarks(svg, 'whisker')).toEqual([]);
		const dashed = readMarks(svg, 'whisker-at-best');
		expect(dashed).toHaveLength(1);
		expect(dashed[0]?.parentElement?.getAttribute('stroke-dasharray')).toBe('2,2');
	});

	it('set the value beyond the whisker’s end', () => {
		const svg = drawn(chart, [mark('A', known(20, interval(12, 71))), mark('B', known(80))]);
		const value = readLines(svg).find((line) => line.mark === 'value' && line.text.startsWith('20'));
		expect(value?.left).toBeGreaterThan(place(svg, 71) + 4);
	});

	it('raise the flag behind the value', () => {
		const svg = drawn(chart, [mark('A', known(61, none, 'b'))]);
		const value = svg.querySelector('.value text');
		expect(value?.textContent).toBe('61\u00a0%b');
		const flag = value?.querySelector('tspan');
		expect(flag?.textContent).toBe('b');
		expect(Number(flag?.getAttribute('dy'))).toBeLessThan(0);
	});

	it('show no decimals below 100 interviews', () => {
		const svg = drawn(chart, [mark('A', known(33.3, none, '', 99)), mark('B', known(33.4, none, '', 100))]);
		const values = readLines(svg).filter((line) => line.mark === 'value');
		expect(values.map(({ text }) => text)).toEqual(['33\u00a0%', '33,4\u00a0%']);
	});

	it('write numbers in the frame’s format and language', () => {
		const english = drawn(chart, [mark('A', known(35.2))], { locale: 'en' });
		expect(english.textContent).toContain('35.2%');
		const count = drawn(chart, [mark('A', known(1234.5))], { domain: [0, 2000], format: number });
		expect(count.textContent).toContain('1.234,5');
		expect(count.textContent).not.toContain('%');
		expect(percent(35.2, 'en')).toBe('35.2%');
	});

	it('refuse a key given twice, by name', () => {
		expect(() => drawn(chart, [mark('Malta', known(1)), mark('Malta', known(2))])).toThrow(/"Malta" twice/);
	});

	it.each([Number.NaN, Number.POSITIVE_INFINITY, 101, -1])('refuse a value of %s, by name', (value) => {
		expect(() => drawn(chart, [mark('Malta', known(value))])).toThrow(/"Malta" has/);
	});

	it('refuse an interval beyond the axis', () => {
		expect(() => drawn(chart, [mark('Malta', known(99, interval(97, 103)))])).toThrow(/103/);
	});
});
