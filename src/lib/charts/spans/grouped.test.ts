import { describe, expect, it } from 'vitest';
import { grouped, groupedTargets } from './grouped';
import { absent, confidential, drawn, frame, known, row, textsOf } from '../placed.sample';
import { readLines, readMarks, readNumber } from '../read';

const place = (element: Element): [number, number] => {
	if (element.hasAttribute('cx')) return [readNumber(element, 'cx'), readNumber(element, 'cy')];
	const [, x, y] = element.getAttribute('transform')?.match(/translate\(([^,]+),([^)]+)\)/) ?? [];
	return [Number(x), Number(y)];
};

describe('grouped', () => {
	it('tells groups apart by shape and by shade', () => {
		const svg = drawn(
			grouped,
			row(
				'A',
				[10, 20, 30, 40, 50, 60].map((value) => known(value)),
			),
		);
		const looks = readMarks(svg, 'dot').map((dot) => [
			dot.getAttribute('d') ?? dot.tagName,
			dot.parentElement?.getAttribute('fill'),
		]);
		expect(new Set(looks.map(([shape]) => shape)).size).toBe(6);
		expect(new Set(looks.map(([, fill]) => fill)).size).toBe(6);
	});

	it('writes three values, and of more only the lowest and the highest', () => {
		const three = drawn(grouped, row('A', [known(70), known(10), known(40)]));
		expect(textsOf(three, 'value').toSorted()).toEqual(['10\u00a0%', '40\u00a0%', '70\u00a0%']);
		const four = drawn(grouped, row('A', [known(70), known(10), known(40), known(50)]));
		expect(textsOf(four, 'value').toSorted()).toEqual(['10\u00a0%', '70\u00a0%']);
	});

	it('joins the lowest and the highest dot, whatever the order of the groups', () => {
		const svg = drawn(grouped, row('A', [known(40), known(10), known(70)]));
		const [span] = readMarks(svg, 'span') as [Element];
		const xs = readMarks(svg, 'dot').map((dot) => place(dot)[0]);
		expect(readNumber(span, 'x1')).toBeCloseTo(Math.min(...xs), 0);
		expect(readNumber(span, 'x2')).toBeCloseTo(Math.max(...xs), 0);
		expect(readMarks(drawn(grouped, row('A', [known(40)])), 'span')).toEqual([]);
	});

	it('names the groups over the first row where each fits over its dot, else in a legend with signs', () => {
		const apart = drawn(grouped, row('A', [known(10), known(50), known(90)]));
		expect(readMarks(apart, 'key')).toEqual([]);
		const names = readLines(apart).filter(({ mark }) => mark === 'key-name');
		readMarks(apart, 'dot').forEach((dot, i) => {
			const [x, y] = place(dot);
			const name = names.find(({ text }) => text === `Gruppe ${'abc'[i]}`);
			expect(name && name.left < x && x < name.right && name.baseline < y).toBe(true);
		});
		const close = drawn(grouped, row('A', [known(50), known(50.5), known(51)]));
		expect(readMarks(close, 'key')).toHaveLength(3);
		expect(textsOf(close, 'key-name')).toEqual(['Gruppe a', 'Gruppe b', 'Gruppe c']);
	});

	it('says which values are missing and why, once per reason', () => {
		const svg = drawn(grouped, [
			...row('A', [absent, confidential, absent]),
			...row('B', [absent, known(3), known(4)]),
			...row('C', [absent, absent, absent]),
		]);
		expect(textsOf(svg, 'reason')).toEqual([
			'Gruppe a, Gruppe c: nicht veröffentlicht; Gruppe b: vertraulich',
			'Gruppe a: nicht veröffentlicht',
			'nicht veröffentlicht',
		]);
	});

	it('sets dots apart that would hide each other, and no others', () => {
		const svg = drawn(grouped, row('A', [known(40), known(40), known(80)]));
		const [a = 0, b = 0, c = 0] = readMarks(svg, 'dot').map((dot) => place(dot)[1]);
		expect(b - a).toBeGreaterThan(5);
		expect(c).toBeCloseTo((a + b) / 2, 0);
	});

	it('keeps the signal for the focus', () => {
		const svg = drawn(grouped, [
			...row('A', [known(1), known(9)], 'focus'),
			...row('B', [known(2), known(8)]),
		]);
		const signals = readMarks(svg, 'dot').filter((dot) =>
			dot.parentElement?.getAttribute('stroke')?.includes('--signal'),
		);
		expect(signals).toHaveLength(2);
	});

	it('has its tips where its dots are, and for a missing value where the reason stands', () => {
		const data = [...row('A', [known(10), known(40), known(41)]), ...row('B', [known(5), absent])];
		const targets = groupedTargets(data, frame);
		const dots = readMarks(drawn(grouped, data), 'dot').map(place);
		for (const [x, y] of dots) {
			expect(targets.some((target) => Math.hypot(target.x - x, target.y - y) < 0.2)).toBe(true);
		}
		const reason = readLines(drawn(grouped, data)).find(({ mark }) => mark === 'reason');
		const missing = targets.find(({ key }) => key === 'B b');
		expect(missing?.x).toBeCloseTo(reason?.left ?? 0, 0);
		expect(Math.abs((missing?.y ?? 0) - (reason?.baseline ?? 0))).toBeLessThan(8);
	});

	it('refuses more groups than shapes can tell apart', () => {
		const seven = row(
			'A',
			[1, 2, 3, 4, 5, 6, 7].map((value) => known(value)),
		);
		expect(() => drawn(grouped, seven)).toThrow(/there are 7/);
	});

	it('refuses a key given twice and a value beyond the axis, by name', () => {
		expect(() => drawn(grouped, [...row('A', [known(1)]), ...row('A', [known(2)])])).toThrow(/"A a" twice/);
		expect(() => drawn(grouped, row('A', [known(101)]))).toThrow(/"A a" has 101/);
	});
});
