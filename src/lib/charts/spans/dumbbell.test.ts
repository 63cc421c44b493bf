import { describe, expect, it } from 'vitest';
import { number } from '../../words/number';
import { tokens } from '../chart';
import { dumbbell, dumbbellTargets } from './dumbbell';
import { absent, drawn, frame, known, none, row, textsOf } from '../placed.sample';
import { readLines, readMarks, readNumber } from '../read';

describe('dumbbell', () => {
	it('is open where it was and full where it is', () => {
		const svg = drawn(dumbbell, row('A', [known(20), known(60)]));
		const fills = readMarks(svg, 'dot').map((dot) => dot.parentElement?.getAttribute('fill'));
		expect(fills).toEqual([tokens.paper, tokens.signal]);
		const [old, now] = readMarks(svg, 'dot') as [Element, Element];
		const [span] = readMarks(svg, 'span') as [Element];
		expect(readNumber(span, 'x1')).toBe(readNumber(old, 'cx'));
		expect(readNumber(span, 'x2')).toBe(readNumber(now, 'cx'));
	});

	it('says the difference with its sign, and the unit once', () => {
		const svg = drawn(dumbbell, [
			...row('A', [known(20.1), known(32.4)]),
			...row('B', [known(40.3), known(31.1)]),
			...row('C', [known(7), known(7)]),
		]);
		expect(textsOf(svg, 'difference')).toEqual(['+12,3', '−9,2', '0']);
		expect(textsOf(svg, 'unit')).toEqual(['Prozentpunkte']);
		expect(textsOf(drawn(dumbbell, row('A', [known(1), known(2)]), { locale: 'en' }), 'unit')).toEqual([
			'percentage points',
		]);
	});

	it('claims no decimals where one end has none, and no percentage points of counts', () => {
		const few = drawn(dumbbell, row('A', [known(20.4, '', none, 80), known(32.6)]));
		expect(textsOf(few, 'difference')).toEqual(['+12']);
		const counts = drawn(dumbbell, row('A', [known(20), known(32)]), { format: number });
		expect(textsOf(counts, 'unit')).toEqual(['Unterschied']);
	});

	it('neither joins nor subtracts over a break', () => {
		const svg = drawn(dumbbell, row('A', [known(20), known(60, 'bu')]));
		expect(readMarks(svg, 'span')).toEqual([]);
		expect(textsOf(svg, 'difference')).toEqual(['Bruch']);
		expect(textsOf(svg, 'unit')).toEqual([]);
		expect(readMarks(svg, 'dot')).toHaveLength(2);
		expect(readMarks(drawn(dumbbell, row('A', [known(20, 'b'), known(60)])), 'span')).toHaveLength(1);
	});

	it('draws one end where the other is missing, and says why', () => {
		const svg = drawn(dumbbell, row('A', [absent, known(60)]));
		expect(readMarks(svg, 'dot')).toHaveLength(1);
		expect(readMarks(svg, 'span')).toEqual([]);
		expect(textsOf(svg, 'reason')).toEqual(['Gruppe a: nicht veröffentlicht']);
		expect(textsOf(svg, 'difference')).toEqual([]);
	});

	it('writes both values outside the ends, also where it falls', () => {
		for (const values of [
			[20, 60],
			[60, 20],
		] as const) {
			const svg = drawn(dumbbell, row('A', [known(values[0]), known(values[1])]));
			const xs = readMarks(svg, 'dot').map((dot) => readNumber(dot, 'cx'));
			const texts = readLines(svg).filter(({ mark }) => mark === 'value');
			const low = texts.find(({ text }) => text.startsWith('20'));
			const high = texts.find(({ text }) => text.startsWith('60'));
			expect(low?.right).toBeLessThan(Math.min(...xs) - 5);
			expect(high?.left).toBeGreaterThan(Math.max(...xs) + 5);
		}
	});

	it('has its tips at both ends', () => {
		const data = row('A', [known(20), known(60)]);
		const centres = readMarks(drawn(dumbbell, data), 'dot').map((dot) => readNumber(dot, 'cx'));
		const targets = dumbbellTargets(data, frame);
		expect(targets.map(({ key }) => key)).toEqual(['A a', 'A b']);
		targets.forEach(({ x }, i) => expect(x).toBeCloseTo(centres[i] ?? 0, 0));
	});

	it('refuses a third group', () => {
		expect(() => drawn(dumbbell, row('A', [known(1), known(2), known(3)]))).toThrow(/two ends.*a, b, c/);
	});
});
