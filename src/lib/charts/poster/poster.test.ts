import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { tokens } from '../chart';
import { draw } from '../draw';
import { entries, hang } from '../gallery/gallery';
import { dark, light } from '../palettes';
import { svgFile } from './picture-text';
import { moreSources } from '../../words/poster';
import { fittedPoster } from './fitted';
import { layHalosUnder } from './halo';
import { poster, type PosterFrame, type PosterText } from './poster';
import { bare, long, ordinary } from './poster.sample';
import { readPoster, texts } from './poster.read';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

function drawing(id: string, width: number, palette = light): SVGSVGElement {
	const entry = entries.find((one) => one.id === id);
	if (!entry) throw new Error(`No entry ${id} in the gallery.`);
	return draw(hang(entry)([], { width, locale: 'de', palette, domain: entry.domain, document }));
}

const frames: readonly (readonly [string, PosterFrame])[] = [
	['free', { width: 960, ratio: null, palette: light, locale: 'de' }],
	['free and narrow', { width: 420, ratio: null, palette: light, locale: 'de' }],
	['16:9', { width: 1920, ratio: 16 / 9, palette: light, locale: 'de' }],
	['1:1', { width: 1080, ratio: 1, palette: dark, locale: 'en' }],
];
const wordings: readonly (readonly [string, PosterText])[] = [
	['ordinary', ordinary],
	['long', long],
	['bare', bare],
];
const ids = ['bars-forty', 'bars-empty', 'bars-few', 'bars-long-labels', 'lines-collisions', 'dots-flags'];
const letters = (text: string) => text.replace(/[\s\u00ad-]/g, '');

describe.each(frames)('%s', (_, frame) => {
	describe.each(wordings)('%s texts', (_, text) => {
		describe.each(ids)('%s', (id) => {
			const svg = fittedPoster((width) => drawing(id, width, frame.palette), text, frame);
			const { width, height, lines, part } = readPoster(svg);

			it('has the size that was asked for', () => {
				expect(svg.getAttribute('width')).toBe(String(frame.width));
				const pixels = Number(svg.getAttribute('height'));
				expect(Number.isInteger(pixels)).toBe(true);
				if (frame.ratio !== null) expect(pixels).toBe(Math.round(frame.width / frame.ratio));
				expect(width / height).toBeCloseTo(frame.width / pixels, 3);
			});

			it('keeps the drawing and all text inside', () => {
				for (const line of lines) {
					expect(line.left, line.text).toBeGreaterThanOrEqual(15);
					expect(line.right, line.text).toBeLessThanOrEqual(width - 15);
					expect(line.top, line.text).toBeGreaterThanOrEqual(8);
					expect(line.bottom, line.text).toBeLessThanOrEqual(height - 8);
				}
				const [x, y, wide, tall] = part;
				expect(x).toBeGreaterThanOrEqual(15);
				expect(y).toBeGreaterThanOrEqual(15);
				expect(x + wide).toBeLessThanOrEqual(width - 15);
				expect(y + tall).toBeLessThanOrEqual(height - 15);
			});

			it('keeps texts clear of each other and of the drawing', () => {
				const [x, y, wide, tall] = part;
				const own = lines.filter((line) => !line.drawn);
				const box = { text: 'drawing', left: x, right: x + wide, top: y, bottom: y + tall };
				const touching = [...own, box].flatMap((a, i, all) =>
					all
						.slice(i + 1)
						.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
						.map((b) => `"${a.text}" and "${b.text}"`),
				);
				expect(touching).toEqual([]);
			});

			it('sets nothing below 12 px of the drawing’s scale', () => {
				const sizes = [...svg.querySelectorAll('[font-size]')].map((e) =>
					Number(e.getAttribute('font-size')),
				);
				expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
			});

			it('says title, subtitle, every note, the sources, or how many more there are, and the address', () => {
				expect(texts(svg, 'title').map(letters)).toEqual([letters(text.title)]);
				expect(texts(svg, 'subtitle').map(letters)).toEqual([text.subtitle].filter(Boolean).map(letters));
				expect(texts(svg, 'note').map(letters)).toEqual(text.notes.map(letters));
				const said = texts(svg, 'source').map(letters);
				if (frame.ratio === null || text.sources.length <= 5) expect(said).toEqual(text.sources.map(letters));
				else
					expect(said).toEqual([
						...text.sources.slice(0, 4).map(letters),
						letters(moreSources(8, frame.locale)),
					]);
				expect(texts(svg, 'address')).toEqual([text.address].filter(Boolean));
			});

			it('has a hairline above the small print, where there is any', () => {
				const small = text.notes.length + text.sources.length + text.address.length > 0;
				expect(svg.querySelectorAll('rect.hairline')).toHaveLength(small ? 1 : 0);
			});

			it('means the same everywhere: no CSS, no tokens, nothing of the page', () => {
				const file = svgFile(svg);
				expect(file).not.toMatch(/var\(|color-mix|oklab|style=|<style|currentColor|inherit|aria-hidden|NaN/);
				expect(file.match(/font-family/g)).toHaveLength(1);
			});
		});
	});
});

describe('a poster', () => {
	const frame: PosterFrame = { width: 1920, ratio: 16 / 9, palette: light, locale: 'de' };

	it('says what it is to those who do not see it', () => {
		const svg = poster(drawing('bars-few', 640), ordinary, frame);
		expect(svg.getAttribute('role')).toBe('img');
		expect(svg.getAttribute('lang')).toBe('de');
		expect(svg.children[0]?.localName).toBe('title');
		expect(svg.children[0]?.textContent).toBe(ordinary.title);
		expect(svg.querySelector('desc')?.textContent).toBe(`${ordinary.title}. ${ordinary.sentence}`);
	});

	it('holds the drawing as it was, in literal colours', () => {
		const svg = poster(drawing('bars-europe', 640), ordinary, frame);
		const group = svg.querySelector('g.drawing');
		expect(group?.getAttribute('transform')).toMatch(/^translate\([\d.]+,[\d.]+\)$/);
		expect(group?.querySelectorAll('.bar rect')).toHaveLength(28);
		expect(group?.getAttribute('fill')).toBe(light.ink);
		expect(group?.getAttribute('text-anchor')).toBe('middle');
		expect(group?.querySelector('.bar')?.getAttribute('fill')).toMatch(/^#[0-9a-f]{6}$/);
	});

	it('leaves less than half of the sheet empty, and sets larger type for less data', () => {
		const scale = (id: string) => {
			const svg = fittedPoster((width) => drawing(id, width), ordinary, frame);
			const { width, height, lines, part } = readPoster(svg);
			const words = lines
				.filter((line) => !line.drawn)
				.reduce((sum, line) => sum + (line.right - line.left) * line.size * 1.36, 0);
			expect((part[2] * part[3] + words) / (width * height), id).toBeGreaterThan(0.5);
			return frame.width / width;
		};
		expect(scale('bars-few')).toBeGreaterThan(scale('bars-europe'));
		expect(scale('bars-europe')).toBeGreaterThan(1.3);
	});

	it('refuses a drawing that only the page can colour, or that has no size', () => {
		expect(() => poster(drawing('bars-few', 640, tokens), ordinary, frame)).toThrow(/var\(--/);
		expect(() =>
			poster(document.createElementNS('http://www.w3.org/2000/svg', 'svg') as SVGSVGElement, ordinary, frame),
		).toThrow(/viewBox/);
		const styled = drawing('bars-few', 640);
		styled.append(document.createElementNS('http://www.w3.org/2000/svg', 'style'));
		expect(() => poster(styled, ordinary, frame)).toThrow(/style/);
	});
});

it('lays the seam of paper under its text, for programs that paint it over', () => {
	const drawing = parseHTML(
		'<svg><g paint-order="stroke" stroke="#fff" stroke-width="3" fill="#000"><text>Malta</text></g></svg>',
	).document.querySelector('svg') as unknown as Element;
	layHalosUnder(drawing);
	const [seam, text] = [...drawing.children];
	expect(seam?.outerHTML).toMatch(/class="halo"/);
	expect(seam?.getAttribute('fill')).toBe('#fff');
	expect(seam?.textContent).toBe('Malta');
	expect(text?.getAttribute('stroke')).toBeNull();
	expect(text?.getAttribute('fill')).toBe('#000');
	expect(drawing.outerHTML).not.toContain('paint-order');
});
