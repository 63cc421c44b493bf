import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../stats/estimate';
import type { Frame } from '../chart';
import { absent, drawn, frame, known } from '../placed.sample';
import { readLines, readMarks, readNumber } from '../read';
import { histogram, histogramPlaces, histogramTargets } from './histogram';
import type { Bin, HistogramMark, Rule } from './marks';
import { spanOf } from './span';

const bin = (
	from: number | null,
	to: number | null,
	share: Estimate | number,
	more: Partial<Bin> = {},
): Bin => ({
	...{ kind: 'bin', key: `${from}..${to}`, label: `${from} bis ${to}`, from, to, role: 'context' },
	estimate: typeof share === 'number' ? known(share) : share,
	...more,
});
const rule = (label: string, value: number, role: Rule['role'] = 'reference'): Rule => ({
	...{ kind: 'rule', key: label, label, role, estimate: known(value) },
});
const four = [bin(0, 10, 10), bin(10, 20, 40), bin(20, 30, 30), bin(30, 40, 20)];
const draw = (data: readonly HistogramMark[], changed: Partial<Frame> = {}) =>
	drawn(histogram, data, { domain: [0, 50], ...changed });
const textsOf = (svg: Element, name: string) =>
	readLines(svg).flatMap(({ mark, text }) => (mark === name ? [text] : []));

describe('bars of a distribution', () => {
	const rects = readMarks(draw(four), 'bar');

	it('are as high as their shares and stand side by side', () => {
		const heights = rects.map((one) => readNumber(one, 'height'));
		expect(heights.map((one) => Math.round((one / (heights[0] ?? 1)) * 10))).toEqual([10, 40, 30, 20]);
		const lefts = rects.map((one) => readNumber(one, 'x'));
		const steps = lefts.slice(1).map((left, i) => left - (lefts[i] ?? 0));
		for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 0);
	});

	it('carry their shares, or leave them to an axis where there is no room', () => {
		expect(textsOf(draw(four), 'value')).toEqual(['10\u00a0%', '40\u00a0%', '30\u00a0%', '20\u00a0%']);
		expect(textsOf(draw(four), 'share')).toEqual([]);
		const many = Array.from({ length: 40 }, (_, i) => bin(i, i + 1, 2.5));
		expect(textsOf(draw(many, { width: 320 }), 'value')).toEqual([]);
		expect(textsOf(draw(many, { width: 320 }), 'share')).toEqual(['0\u00a0%', '20\u00a0%', '40\u00a0%']);
	});

	it('say open ends, years as years, and what is counted', () => {
		const open = [bin(null, 1990, 50), bin(1990, 2000, 30), bin(2000, null, 20)];
		const svg = draw(open, { axis: 'Gründungsjahr' });
		expect(textsOf(svg, 'tick')).toEqual(['unter\u00a01990', 'ab\u00a02000']);
		expect(textsOf(svg, 'axis-name')).toEqual(['Gründungsjahr']);
		expect(textsOf(draw([bin(0, 1_500, 50), bin(1_500, 3_000, 50)]), 'tick')).toEqual([
			'0',
			'1.500',
			'3.000',
		]);
	});

	it('a share of zero is a stroke, a missing one is crossed out and told', () => {
		const svg = draw([bin(0, 10, 0), bin(10, 20, absent), bin(20, 30, 100)], { domain: [0, 100] });
		expect(readMarks(svg, 'zero')).toHaveLength(1);
		expect(svg.querySelector('.missing')).not.toBeNull();
		expect(textsOf(svg, 'reason')).toEqual(['10 bis 20: nicht veröffentlicht']);
		expect(textsOf(draw([bin(0, 10, absent)]), 'reason')).toEqual(['nicht veröffentlicht']);
	});

	it('the same of everybody is a tick as wide as the bar at its own height', () => {
		const whole = { label: 'alle', estimate: known(20) };
		const svg = draw([bin(0, 10, 40, { whole }), bin(10, 20, 60, { whole })], { domain: [0, 100] });
		const ticks = readMarks(svg, 'whole');
		const [bar] = readMarks(svg, 'bar') as [Element];
		expect(ticks).toHaveLength(2);
		const base = readNumber(bar, 'y') + readNumber(bar, 'height');
		const rise = base - readNumber(ticks[0] as Element, 'y1');
		expect(rise / readNumber(bar, 'height')).toBeCloseTo(0.5, 1);
		expect(textsOf(svg, 'key-name')).toEqual(['alle']);
	});

	it('a selected stretch is a band from one number to the other, whichever comes first', () => {
		const { x } = histogramPlaces(four, { ...frame, domain: [0, 50] });
		for (const band of [
			[10, 25],
			[25, 10],
		] as const) {
			const [one] = readMarks(draw(four, { band }), 'band') as [Element];
			expect(readNumber(one, 'x')).toBeCloseTo(x(10), 0);
			expect(readNumber(one, 'width')).toBeCloseTo(x(25) - x(10), 0);
		}
	});

	it.each([
		['bins apart', [bin(0, 10, 1), bin(20, 30, 1)]],
		['bins backwards', [bin(10, 20, 1), bin(0, 10, 1)]],
		['bins of two widths', [bin(0, 10, 1), bin(10, 30, 1)]],
		['an open bin between', [bin(0, 10, 1), bin(10, null, 1), bin(20, 30, 1)]],
		['no number', [bin(0, Number.NaN, 1)]],
		['no width', [bin(5, 5, 1)]],
		['a key twice', [bin(0, 10, 1), bin(0, 10, 1)]],
		['a share beyond the axis', [bin(0, 10, 60)]],
		['a share of everybody beyond it', [bin(0, 10, 5, { whole: { label: 'alle', estimate: known(60) } })]],
		['a marked number that is none', [bin(0, 10, 5), rule('Mittel', Number.NaN)]],
	])('refuse %s', (_, data) => expect(() => draw(data)).toThrow(RangeError));

	it('refuse an axis that does not start at zero', () =>
		expect(() => draw(four, { domain: [5, 50] })).toThrow(/zero/));
});

describe('marked numbers', () => {
	it('stand at their place, with name and value', () => {
		const svg = draw([...four, rule('Mittelwert', 22.5), rule('Ihr Betrieb', 5, 'focus')]);
		const { x } = histogramPlaces(four, { ...frame, domain: [0, 50] });
		const places = readMarks(svg, 'rule').map((one) => readNumber(one, 'x1'));
		expect(places[0]).toBeCloseTo(x(22.5), 0);
		expect(places[1]).toBeCloseTo(x(5), 0);
		expect(textsOf(svg, 'rule-name').sort()).toEqual(['Ihr Betrieb: 5', 'Mittelwert: 22,5']);
	});

	it('beyond the scale they stand in the open bin, or at the edge with an arrow', () => {
		const open = [...four, bin(40, null, 0)];
		const { edges, x } = spanOf(open, 0, 640);
		const [left = 0, right = 0] = edges.at(-1) ?? [];
		expect(x(1e6)).toBe((left + right) / 2);
		expect(textsOf(draw([...open, rule('Ihr Betrieb', 1e6)]), 'rule-name')).toEqual([
			'Ihr Betrieb: 1.000.000',
		]);
		expect(textsOf(draw([...four, rule('Ihr Betrieb', 1e6)]), 'rule-name')).toEqual([
			'Ihr Betrieb: 1.000.000 →',
		]);
		expect(textsOf(draw([...four, rule('Ihr Betrieb', -3)]), 'rule-name')).toEqual(['← Ihr Betrieb: −3']);
	});

	it('have places for tips of their own', () => {
		const keys = histogramTargets([...four, rule('Mittel', 3)], { ...frame, domain: [0, 50] });
		expect(keys.map(({ key }) => key)).toEqual([...four.map(({ key }) => key), 'Mittel']);
		expect(keys.at(-1)?.y).toBeLessThan(keys[0]?.box?.[1] ?? 0);
	});
});

describe('the axis of numbers', () => {
	it('goes from a place to its number and back, whatever is open', () => {
		fc.assert(
			fc.property(
				fc.record({
					...{ from: fc.integer({ min: -1_000, max: 1_000 }), width: fc.constantFrom(0.5, 1, 10, 2_500) },
					...{ count: fc.integer({ min: 1, max: 40 }), low: fc.boolean(), high: fc.boolean() },
					...{ room: fc.integer({ min: 200, max: 1_300 }), at: fc.double({ min: 0, max: 1, noNaN: true }) },
				}),
				({ from, width, count, low, high, room, at }) => {
					const bins = Array.from({ length: count }, (_, i) =>
						bin(from + i * width, from + (i + 1) * width, 1),
					);
					const all = [
						...(low ? [bin(null, from, 1)] : []),
						...bins,
						...(high ? [bin(from + count * width, null, 1)] : []),
					];
					const span = spanOf(all, 10, room);
					const number = from + at * count * width * 0.999;
					expect(span.value(span.x(number))).toBeCloseTo(number, 6);
					expect(span.left).toBe(10);
					expect(span.right).toBeLessThanOrEqual(room + 1e-9);
					for (const [i, [left, right]] of span.edges.entries()) {
						expect(right).toBeGreaterThan(left);
						expect(left).toBeGreaterThanOrEqual((span.edges[i - 1]?.[1] ?? 0) - 1e-9);
					}
				},
			),
		);
	});
});

it.each([320, 800, 1280])('nothing at all, one bin and hostile names are drawn at %i px', (width) => {
	expect(readMarks(draw([], { width }), 'bar')).toEqual([]);
	expect(readMarks(draw([bin(null, null, 40)], { width }), 'bar')).toHaveLength(1);
	const svg = draw([...four, rule('<script>alert(1)</script> =1+1', 12)], {
		width,
		axis: '<b>"__proto__"</b>',
	});
	expect(svg.querySelector('script, b')).toBeNull();
});

it('a share stands aside of a rule that would run through it', () => {
	const svg = draw([...four, rule('Mittel', 15)]);
	const value = readLines(svg).find(({ text }) => text === '40\u00a0%');
	const x = readNumber(readMarks(svg, 'rule')[0] as Element, 'x1');
	expect((value?.left ?? 0) > x || (value?.right ?? 0) < x).toBe(true);
});
