import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { outlineTexts } from './outline';
import { element } from './svg';
import { openTypeface, type Typeface } from './typeface';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

let typeface: Typeface;
beforeAll(async () => {
	typeface = await openTypeface('src/fonts/vollkorn.woff2');
});

type Attributes = Parameters<typeof element>[2];
const text = (attributes: Attributes, ...children: (Node | string)[]) =>
	element(document, 'text', attributes, ...children);
const tspan = (attributes: Attributes, ...children: string[]) =>
	element(document, 'tspan', attributes, ...children);

function outlined(child: Element, attributes: Attributes = {}): Element {
	const svg = element(document, 'svg', {}, element(document, 'g', attributes, child));
	outlineTexts(svg, typeface);
	expect(svg.querySelector('text, tspan')).toBeNull();
	return svg.querySelector('path') as Element;
}

/** The box that the points of a path span. */
function box(path: Element) {
	const numbers = (path.getAttribute('d')?.match(/-?[\d.]+/g) ?? []).map(Number);
	const xs = numbers.filter((_, i) => i % 2 === 0);
	const ys = numbers.filter((_, i) => i % 2 === 1);
	return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

describe('the typeface', () => {
	it('has lining figures of one width, in both weights', () => {
		for (const bold of [false, true]) {
			const widths = [...'0123456789'].map((figure) => typeface(figure, 100, bold).advance);
			expect(new Set(widths).size).toBe(1);
			expect(widths[0]).toBeCloseTo(55, 0);
		}
		const tops = [...'0123456789'].map((figure) => box(outlined(text({ 'font-size': 100 }, figure))));
		for (const { top, bottom } of tops) {
			expect(top).toBeLessThan(-60);
			expect(bottom).toBeLessThan(5);
		}
	});

	it('runs wider in bold', () => {
		expect(typeface('Beschäftigte', 20, true).advance).toBeGreaterThan(
			typeface('Beschäftigte', 20, false).advance * 1.03,
		);
	});

	it('shows no soft hyphen, and keeps a no-break space', () => {
		expect(typeface('Unter\u00adnehmen', 20, false).advance).toBeCloseTo(
			typeface('Unternehmen', 20, false).advance,
			0,
		);
		expect(typeface('1\u00a0%', 20, false).advance).toBeGreaterThan(typeface('1%', 20, false).advance);
	});

	it('says which character it lacks', () => {
		expect(() => typeface('Łódź 漢', 20, false)).toThrow(/no glyph for ".+"/);
	});
});

describe('a text in outlines', () => {
	it('stands on its baseline, at its start', () => {
		const { left, right, top, bottom } = box(outlined(text({ x: 40, y: 100, 'font-size': 20 }, 'HIH')));
		expect(left).toBeGreaterThanOrEqual(40);
		expect(left).toBeLessThan(42);
		expect(right).toBeLessThan(40 + typeface('HIH', 20, false).advance);
		expect(bottom).toBeCloseTo(100, 0);
		expect(top).toBeGreaterThan(84);
		expect(top).toBeLessThan(90);
	});

	it('is anchored as what it stands in says', () => {
		const at = (anchor: string) => {
			const { left, right } = box(outlined(text({ x: 100 }, 'HOH'), { 'text-anchor': anchor }));
			return [left - 100, right - 100] as const;
		};
		expect(at('start')[0]).toBeGreaterThan(0);
		expect(at('middle')[0] + at('middle')[1]).toBeCloseTo(0, 0);
		expect(at('end')[1]).toBeLessThan(0);
	});

	it('takes em from its own size, which it may inherit', () => {
		const low = box(outlined(text({ y: '0.5em' }, 'H'), { 'font-size': 30 }));
		expect(low.bottom).toBeCloseTo(15, 0);
	});

	it('begins a line where a part has an x of its own, and each is anchored alone', () => {
		const lines = text(
			{ 'font-size': 10 },
			tspan({ x: 0, y: '-0.5em' }, 'HHHHHH'),
			tspan({ x: 0, dy: '1.2em' }, 'HH'),
		);
		const path = outlined(lines, { 'text-anchor': 'middle' });
		const { left, right, bottom } = box(path);
		expect(left + right).toBeCloseTo(0, 0);
		expect(bottom).toBeCloseTo(7, 0);
		const short = typeface('HH', 10, false).advance;
		const starts = [...(path.getAttribute('d') ?? '').matchAll(/M(-?[\d.]+),(-?[\d.]+)/g)];
		const below = starts.filter(([, , y]) => Number(y) > 0.1).map(([, x]) => Number(x));
		expect(Math.min(...below)).toBeGreaterThan(-short / 2);
	});

	it('goes on after a flag that is raised and set smaller', () => {
		const { right, top } = box(
			outlined(text({ 'font-size': 13 }, '80,3\u00a0%', tspan({ dx: 1, dy: -4, 'font-size': 12 }, 'b'))),
		);
		const before = typeface('80,3\u00a0%', 13, false).advance;
		expect(right).toBeGreaterThan(before + 4);
		expect(right).toBeLessThan(before + 1 + typeface('b', 12, false).advance);
		expect(top).toBeLessThan(-12);
	});

	it('keeps its colours, its seam and its place', () => {
		const attributes = { class: 'halo', fill: '#fff', stroke: '#fff', 'stroke-width': 3, opacity: 0.5 };
		const path = outlined(text({ ...attributes, transform: 'translate(1,2)', 'font-weight': 700 }, 'a'));
		const names = [...path.attributes].map(({ name }) => name).sort();
		expect(names).toEqual(['class', 'd', 'fill', 'opacity', 'stroke', 'stroke-width', 'transform']);
	});

	it('is nothing where there is no text', () => {
		expect(outlined(text({ x: 1 })).getAttribute('d')).toBe('');
	});
});
