import { converter, interpolate, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import type { Palette } from './chart';
import { heat, heatTargets } from './heat';
import { shades, stepOf } from './heatscale';
import { palettes } from './palettes';
import { absent, confidential, drawn, frame, known, none, row, textsOf } from './placed.sample';
import { readLines, readMarks } from './read';

/** `color-mix(in oklab, a 30%, b)` as a colour. */
function mixed(css: string): string {
	const [, a, share, b] = /^color-mix\(in oklab, (\S+) (\d+)%, (\S+)\)$/.exec(css) ?? [];
	if (!a || !b) return css;
	const { r, g, b: blue } = converter('rgb')(interpolate([b, a], 'oklab')(Number(share) / 100));
	return `rgb(${r * 255} ${g * 255} ${blue * 255})`;
}

const paths = (svg: Element) => readMarks(svg, 'cell').map((path) => path.getAttribute('fill'));
const print: Palette = { ...palettes.light, paper: '#ffffff', ink: '#000000' };

describe('heat', () => {
	it.each([...Object.entries(palettes), ['print', print] as const])('can be read in %s', (_, palette) => {
		for (const { fill, text } of shades(palette)) {
			expect(wcagContrast(mixed(fill), text), fill).toBeGreaterThanOrEqual(4.5);
		}
	});

	it('grows darker by day and lighter by night', () => {
		for (const palette of Object.values(palettes)) {
			const contrasts = shades(palette).map(({ fill }) => wcagContrast(mixed(fill), palette.paper));
			expect(contrasts).toEqual(contrasts.toSorted((a, b) => a - b));
		}
	});

	it('steps over the domain, not over the data', () => {
		expect([0, 19.9, 20, 59, 80, 100].map((value) => stepOf(value, [0, 100]))).toEqual([0, 0, 1, 2, 4, 4]);
		expect(stepOf(15, [0, 20])).toBe(3);
		expect(paths(drawn(heat, row('A', [known(90)])))).toEqual(
			paths(drawn(heat, row('A', [known(90), known(99)]))),
		);
	});

	it('is a table: rows below each other, groups beside each other', () => {
		const targets = heatTargets(
			[...row('A', [known(1), known(2)]), ...row('B', [known(3), known(4)])],
			frame,
		);
		const [a, b, c, d] = targets;
		expect(a?.y).toBe(b?.y);
		expect(a?.x).toBe(c?.x);
		expect(b?.x).toBe(d?.x);
		expect(a?.box?.[2]).toBeCloseTo(b?.box?.[0] ?? 0);
	});

	it('writes each value in the middle of its cell', () => {
		const data = row('A', [known(12.3), known(45.6)]);
		const values = readLines(drawn(heat, data)).filter(({ mark }) => mark === 'value');
		const targets = heatTargets(data, frame);
		expect(values.map(({ text }) => text)).toEqual(['12,3\u00a0%', '45,6\u00a0%']);
		values.forEach(({ left, right }, i) => expect((left + right) / 2).toBeCloseTo(targets[i]?.x ?? 0, 0));
	});

	it('hatches what is missing, marks it, and says below what the mark means', () => {
		const svg = drawn(heat, [...row('A', [absent, known(0)]), ...row('B', [confidential, absent])]);
		expect(svg.querySelector('.hatch')?.getAttribute('d')).toMatch(/^M/);
		expect(textsOf(svg, 'missing').toSorted()).toEqual([':', ':', ':', 'c', 'c']);
		expect(textsOf(svg, 'key-name')).toEqual(['nicht veröffentlicht', 'vertraulich']);
	});

	it('leaves a cell blank that nobody asked for', () => {
		const data = [...row('A', [known(1), known(2)]), ...row('B', [known(3)])];
		const svg = drawn(heat, data);
		expect(svg.querySelector('.hatch')).toBeNull();
		expect(heatTargets(data, frame)).toHaveLength(3);
	});

	it('leaves out first the sign, then the decimals, and says so', () => {
		const columns = (count: number) =>
			row(
				'A',
				Array.from({ length: count }, () => known(45.6)),
			);
		expect(textsOf(drawn(heat, columns(5), { width: 300 }), 'value')[0]).toBe('45,6\u00a0%');
		const signless = drawn(heat, columns(7), { width: 300 });
		expect(textsOf(signless, 'value')[0]).toBe('45,6');
		expect(textsOf(signless, 'scale-end')).toContain('Angaben in Prozent');
		const rounded = drawn(heat, columns(8), { width: 300 });
		expect(textsOf(rounded, 'value')[0]).toBe('46');
		expect(textsOf(rounded, 'scale-end')).toContain('Angaben in Prozent, gerundet');
	});

	it('has no decimals below 100 interviews, also without the sign', () => {
		const data = row(
			'A',
			Array.from({ length: 7 }, (_, i) => known(45.6, '', none, i === 0 ? 99 : 100)),
		);
		const [first, second] = textsOf(drawn(heat, data, { width: 300 }), 'value');
		expect([first, second]).toEqual(['46', '45,6']);
	});

	it('turns heads in narrow columns, and they fit above their cells', () => {
		const long = row('A', [known(1), known(2), known(3), known(4), known(5)]).map((mark) => ({
			...mark,
			groupLabel: `Personalgewinnungsangelegenheiten ${mark.group}`,
		}));
		const svg = drawn(heat, long, { width: 320 });
		const heads = readLines(svg).filter(({ mark }) => mark === 'head');
		const top = Math.min(...heatTargets(long, { ...frame, width: 320 }).map(({ box }) => box?.[1] ?? 0));
		expect(svg.querySelector('.head text')?.getAttribute('transform')).toContain('rotate(-90)');
		for (const head of heads) {
			expect(head.top).toBeGreaterThanOrEqual(0);
			expect(head.baseline).toBeLessThanOrEqual(top);
		}
	});

	it('frames the row in focus', () => {
		expect(drawn(heat, row('A', [known(1)], 'focus')).querySelector('.focus-row')).not.toBeNull();
		expect(drawn(heat, row('A', [known(1)])).querySelector('.focus-row')).toBeNull();
	});

	it('refuses a key given twice, by name', () => {
		expect(() => drawn(heat, [...row('A', [known(1)]), ...row('A', [known(2)])])).toThrow(/"A a" twice/);
	});
});
