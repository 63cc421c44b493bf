import { converter, interpolate, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import type { Palette } from '../chart';
import { heat, heatTargets } from './heat';
import { shades } from './scale';
import { number } from '../../words/number';
import { palettes } from '../palettes';
import { absent, confidential, drawn, frame, known, none, row, textsOf } from '../placed.sample';
import { readLines, readMarks } from '../read';

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

	it('has classes from its values, with the bounds under their seams', () => {
		const fillOf = (values: readonly number[]) =>
			paths(
				drawn(
					heat,
					row(
						'A',
						values.map((one) => known(one)),
					),
				),
			);
		const fills = shades(frame.palette).map(({ fill }) => fill);
		expect(fillOf([5, 6.5, 9.9])).toEqual([fills[0], fills[1], fills[4]]);
		expect(fillOf([5, 45, 99])).toEqual([fills[0], fills[2], fills[4]]);
		const bounds = (values: readonly number[]) =>
			textsOf(
				drawn(
					heat,
					row(
						'A',
						values.map((one) => known(one)),
					),
				),
				'scale-bound',
			).join(' ');
		expect(bounds([5, 6.5, 9.9])).toBe('6\u00a0% 7\u00a0% 8\u00a0% 9\u00a0%');
		expect(bounds([5, 45, 99])).toBe('20\u00a0% 40\u00a0% 60\u00a0% 80\u00a0%');
	});

	it.each([288, 320, 880])('keeps the bounds of large numbers apart and inside at %i px', (width) => {
		const data = row('A', [known(117), known(608), known(900), known(2_868), known(1_569_947)]);
		const changed = { width, domain: [0, 2_000_000] as const, format: number };
		const bounds = readLines(drawn(heat, data, changed)).filter(({ mark }) => mark === 'scale-bound');
		expect(bounds.map(({ text }) => text)).toEqual(['1.000', '10.000', '100.000', '1.000.000']);
		bounds.slice(1).forEach(({ left }, i) => expect(left).toBeGreaterThan(bounds[i]?.right ?? Infinity));
		expect(bounds.at(-1)?.right).toBeLessThanOrEqual(width);
	});

	it('has no scale where no value is known', () => {
		const svg = drawn(heat, row('A', [absent, confidential]));
		expect(readMarks(svg, 'scale')).toEqual([]);
		expect(textsOf(svg, 'scale-bound')).toEqual([]);
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
		expect(textsOf(signless, 'scale-note')).toContain('Angaben in Prozent');
		const rounded = drawn(heat, columns(8), { width: 300 });
		expect(textsOf(rounded, 'value')[0]).toBe('46');
		expect(textsOf(rounded, 'scale-note')).toContain('Angaben in Prozent, gerundet');
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
