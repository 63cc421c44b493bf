import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../stats/estimate';
import { literalColours } from '../literal';
import { palettes } from '../palettes';
import { absent, drawn, frame, known } from '../placed.sample';
import type { Placed, Role } from '../chart';
import { readLines, readMarks, readNumber } from '../read';
import { likert, likertTargets } from './likert';
import { layOutLikert } from './layout';
import { scaleFor } from './reach';
import { shadesOf } from './shades';
import { sidesOf, sumGroups } from './sides';
import { crosstab } from '../crosstab';

const scale = (
	row: string,
	shares: readonly (Estimate | number | null)[],
	role: Role = 'context',
): Placed[] =>
	shares.flatMap((share, i): Placed[] => {
		if (share === null) return [];
		const group = `a${i}`;
		const estimate = typeof share === 'number' ? known(share, '', undefined, 200) : share;
		return [{ key: `${row} ${group}`, row, label: row, group, groupLabel: `Antwort ${i}`, estimate, role }];
	});
const sum = (row: string, side: 'low' | 'high', estimate: Estimate): Placed => ({
	...{ key: `${row} ${sumGroups[side]}`, row, label: row, group: sumGroups[side], groupLabel: side },
	...{ estimate, role: 'context' },
});
const whole = (data: readonly Placed[], changed = {}) => layOutLikert(data, { ...frame, ...changed });
const lengths = (data: readonly Placed[]) =>
	whole(data).rows.flatMap(({ segments }) =>
		segments.map(({ mark, left, right }) => [mark.group, right - left] as const),
	);
const textsOf = (svg: Element, ...marks: string[]) =>
	readLines(svg).flatMap(({ mark, text }) => (marks.includes(mark) ? [text] : []));

describe('sides of a scale', () => {
	const sides = (count: number) => {
		const { low, high, aside } = sidesOf(crosstab(scale('A', Array<number>(count).fill(1))));
		return [low, aside, high].map((groups) => groups.map(({ group }) => group).join(' '));
	};

	it.each([
		[1, ['', '', 'a0']],
		[2, ['a0', '', 'a1']],
		[3, ['a0', 'a1', 'a2']],
		[4, ['a0 a1', '', 'a2 a3']],
		[5, ['a0 a1', 'a2', 'a3 a4']],
		[11, ['a0 a1 a2 a3 a4', 'a5', 'a6 a7 a8 a9 a10']],
	])('of %i answers', (count, expected) => expect(sides(count)).toEqual(expected));

	it('leave what is no answer on the scale outside, and find its middle without it', () => {
		const data = scale('A', [1, 2, 3, 4]).map((mark, i) =>
			i === 3 ? { ...mark, role: 'reference' as const } : mark,
		);
		const { low, high, aside, hasMiddle } = sidesOf(crosstab(data));
		expect([low, aside, high].map((groups) => groups.map(({ group }) => group))).toEqual([
			['a0'],
			['a1', 'a3'],
			['a2'],
		]);
		expect(hasMiddle).toBe(true);
	});

	it('a figure of references alone is a scale all the same', () => {
		const { low, high } = sidesOf(crosstab(scale('A', [40, 60], 'reference')));
		expect([low.length, high.length]).toEqual([1, 1]);
	});
});

describe('bars of a scale', () => {
	const data = [...scale('A', [10, 20, 30, 25, 15]), ...scale('B', [0, 5, 50, 45, 0])];

	it('are as long as their shares, on one scale on both sides and aside', () => {
		const { scale: px } = whole(data).zeros;
		for (const [i, [, length]] of lengths(data).entries()) {
			const shares = [20, 10, 25, 15, 30, 5, 0, 45, 0, 50];
			expect(length).toBeCloseTo((shares[i] ?? NaN) * px, 6);
		}
	});

	it('part at one line: the nearest answers begin there, the others follow outwards', () => {
		const { rows, zeros } = whole(data);
		for (const { segments } of rows) {
			const of = (group: string) => segments.find(({ mark }) => mark.group === group);
			expect(of('a1')?.right).toBeCloseTo(zeros.zero, 9);
			expect(of('a3')?.left).toBeCloseTo(zeros.zero, 9);
			expect(of('a0')?.right).toBeCloseTo(of('a1')?.left ?? 0, 9);
			expect(of('a4')?.left).toBeCloseTo(of('a3')?.right ?? 0, 9);
			expect(of('a2')?.left).toBeCloseTo(zeros.aside[0] ?? 0, 9);
		}
	});

	it('write whole percent inside and both sums at the ends, no minus anywhere', () => {
		const svg = drawn(likert, scale('A', [10.4, 20.3, 30, 24.6, 14.7]));
		expect(textsOf(svg, 'sum')).toEqual(expect.arrayContaining(['31\u00a0%', '39\u00a0%']));
		expect(textsOf(svg, 'value')).toEqual(['30\u00a0%']);
		expect(textsOf(svg, 'inside').sort()).toEqual(['10', '15', '20', '25']);
		expect(svg.textContent).not.toMatch(/[−-]\d/);
		expect(textsOf(svg, 'tick')).toEqual(['20\u00a0%', '0\u00a0%', '20\u00a0%']);
	});

	it('say the n of each row, and once what is the same for all', () => {
		const once = readLines(drawn(likert, data)).filter(({ mark }) => mark === 'n');
		expect(once.map(({ text }) => text)).toEqual(['n\u00a0=\u00a0200']);
		const other = scale('C', [known(40, '', undefined, 33), known(60, '', undefined, 33)]);
		const each = textsOf(drawn(likert, [...scale('A', [50, 50]), ...other]), 'n');
		expect(each).toEqual(['n\u00a0=\u00a0200', 'n\u00a0=\u00a033']);
	});

	it('have the intervals of given sums below their ends', () => {
		const interval = { kind: 'interval', low: 26, high: 34 } as const;
		const svg = drawn(likert, [
			...scale('A', [10, 20, 30, 25, 15]),
			sum('A', 'low', known(30, '', interval)),
		]);
		const { zeros, rows } = whole(scale('A', [10, 20, 30, 25, 15]));
		const [line] = readMarks(svg, 'whisker') as [Element];
		const length = readNumber(line, 'x2') - readNumber(line, 'x1');
		expect(length / (8 * zeros.scale)).toBeGreaterThan(0.8);
		expect(length / (8 * zeros.scale)).toBeLessThan(1.1);
		expect(readNumber(line, 'y1')).toBeGreaterThan(rows[0]?.bottom ?? 0);
	});

	it('a row without one of its answers is not drawn at all, and says which is missing', () => {
		const svg = drawn(likert, [
			...data,
			...scale('C', [40, absent, 20, 20, 10]),
			...scale('D', [40, null, 60]),
		]);
		expect(textsOf(svg, 'reason')).toEqual([
			'Antwort 1: nicht veröffentlicht',
			'Antwort 1, Antwort 3, Antwort 4: nicht erhoben',
		]);
		const rows = whole([...data, ...scale('C', [40, absent, 20, 20, 10])]).rows;
		expect(rows.map(({ segments }) => segments.length)).toEqual([5, 5, 0]);
		const keys = likertTargets(scale('C', [40, absent, 20]), frame).map(({ key }) => key);
		expect(keys).toEqual(['C a0', 'C a1', 'C a2']);
	});

	it('parts of a figure have one scale', () => {
		const [a, b] = [data.slice(0, 5), data.slice(5)];
		const alone = whole(b).zeros.scale;
		const parts = [a, b].map((part) => whole(part, { among: data }).zeros.scale);
		expect(parts[0]).toBeCloseTo(parts[1] ?? 0, 9);
		expect(parts[1]).not.toBeCloseTo(alone, 3);
	});

	it('refuse what they would get wrong', () => {
		const twelve = scale('A', Array<number>(12).fill(8));
		expect(() => drawn(likert, twelve)).toThrow(/11 answers/);
		expect(() => drawn(likert, data, { domain: [10, 100] })).toThrow(/start/);
		expect(() => drawn(likert, [...data, ...data])).toThrow(/twice/);
		expect(() => drawn(likert, [...data, sum('A', 'low', known(60))])).toThrow(/sums up/);
	});

	it.each([320, 640, 1280])('take hostile and long names as text at %i px', (width) => {
		const text = '<script>alert(1)</script> =1+1 __proto__ ' + 'Donaudampfschifffahrtsgesellschaft'.repeat(3);
		const svg = drawn(likert, scale(text, [40, 60]), { width });
		expect(svg.querySelector('script')).toBeNull();
		for (const { left, right } of readLines(svg)) {
			expect(left).toBeGreaterThanOrEqual(-0.1);
			expect(right).toBeLessThanOrEqual(width + 0.1);
		}
	});
});

it('the scale of bars is the largest that fits', () => {
	const bars = [[{ value: 40, text: 30, whisker: 45 }], [{ value: 60, text: 30, whisker: 60 }]];
	expect(scaleFor(bars, 260)).toBeCloseTo(2, 6);
	expect(scaleFor([[{ value: 0, text: 30, whisker: 0 }]], 10)).toBe(1);
	expect(scaleFor(bars, 0)).toBeGreaterThan(0);
});

/** Contrast of two hex colours by WCAG 2.2. */
function contrast(a: string, b: string): number {
	const light = (hex: string) =>
		[0.2126, 0.7152, 0.0722].reduce((total, weight, i) => {
			const part = Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
			return total + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
		}, 0);
	const [dark = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y);
	return (bright + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(palettes))('shades in %s', (_, palette) => {
	it.each([2, 3, 4, 5, 7, 8, 10, 11])('of %i answers can be told apart and written on', (count) => {
		const sides = sidesOf(crosstab(scale('A', Array<number>(count).fill(1))));
		const shades = shadesOf(sides, palette);
		expect(shades.size).toBe(count);
		for (const groups of [sides.low.toReversed(), sides.high]) {
			const fills = groups.map(({ group }) => literalColours(shades.get(group)?.fill ?? ''));
			const against = fills.map((fill) => contrast(fill, palette.paper));
			for (const [i, value] of against.entries()) expect(value).toBeGreaterThan((against[i - 1] ?? 1) * 1.15);
			for (const [i, fill] of fills.entries()) {
				const text = shades.get(groups[i]?.group ?? '')?.text ?? '';
				expect(contrast(fill, literalColours(text)), fill).toBeGreaterThanOrEqual(4.5);
			}
		}
		// What edges each answer stands out from the paper.
		expect(contrast(literalColours(palette.quiet), palette.paper)).toBeGreaterThanOrEqual(3);
	});
});
