import { describe, expect, it } from 'vitest';
import { draw } from '../draw';
import { entries, hang } from '../gallery/gallery';
import { light } from '../palettes';
import { svgFile } from './picture-text';
import { fittedPoster } from './fitted';
import { ordinary } from './poster.sample';

const ids = ['bars-few', 'bars-europe', 'bars-forty', 'bars-long-labels', 'dots-flags', 'lines-collisions'];
const ratios = [null, 16 / 9, 1];

// The widths of letters are estimated when a poster is laid out; a browser knows what they are.
describe.each(ids)('%s in a browser that lacks our font', (id) => {
	it.each(ratios)('at the ratio %s is a file whose texts stand clear of each other and inside', (ratio) => {
		const entry = entries.find((one) => one.id === id);
		if (!entry) throw new Error(`No entry ${id} in the gallery.`);
		const frame = { locale: 'de', palette: light, domain: entry.domain, document } as const;
		const made = fittedPoster((width) => draw(hang(entry)([], { ...frame, width })), ordinary, {
			...{ width: 960, ratio, palette: light, locale: 'de' },
		});
		const parsed = new DOMParser().parseFromString(svgFile(made), 'image/svg+xml');
		expect(parsed.querySelector('parsererror')).toBeNull();
		const svg = document.importNode(parsed.documentElement, true);
		document.body.replaceChildren(svg);
		const sheet = svg.getBoundingClientRect();
		// A name of a reference stands on its rule, and values on paper may come near a break: the drawing's own tests see to it.
		// A seam (halo) lies under its own letters and is no text of its own.
		const leaves = [...svg.querySelectorAll('text, tspan[x]')].filter(
			(one) => !one.querySelector('tspan[x]') && !one.closest('.halo'),
		);
		const boxes = leaves.map((leaf) => ({ text: leaf.textContent, box: leaf.getBoundingClientRect() }));
		expect(boxes.length).toBeGreaterThan(8);
		for (const { text, box } of boxes) {
			expect(box.left, text).toBeGreaterThan(sheet.left + 8);
			expect(box.right, text).toBeLessThan(sheet.right - 8);
			expect(box.bottom, text).toBeLessThan(sheet.bottom - 4);
		}
		// Boxes are as tall as a line with its leading; letters are not.
		const letters = ({ top, height }: DOMRect) => [top + height * 0.25, top + height * 0.8] as const;
		const touching = boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter((b) => {
					const [[aTop, aBottom], [bTop, bBottom]] = [letters(a.box), letters(b.box)];
					return a.box.left < b.box.right && b.box.left < a.box.right && aTop < bBottom && bTop < aBottom;
				})
				.map((b) => `"${a.text}" and "${b.text}"`),
		);
		expect(touching).toEqual([]);
	});
});
