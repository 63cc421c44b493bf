import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { locales } from '../../words/locale';
import { percent } from '../../words/number';
import type { Estimate } from '../../stats/estimate';
import { tokens, type Frame, type Mark, type Role } from '../chart';
import { draw } from '../draw';
import { mapEntries } from '../gallery/exhibits/map';
import { map, mapTargets } from './map';
import { layOutMap } from './layout';
import { inside } from './rings';
import { readLines, readMarks } from '../read';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const frame: Frame = { width: 640, locale: 'de', palette: tokens, domain: [0, 100], document };
const known = (value: number, flag = ''): Estimate => ({
	kind: 'known',
	value,
	interval: { kind: 'none', because: 'n-not-published' },
	base: null,
	flag,
});
const mark = (key: string, estimate: Estimate | number, role: Role = 'context', label = key): Mark => ({
	...{ key, label, role },
	estimate: typeof estimate === 'number' ? known(estimate) : estimate,
});
const missing: Estimate = { kind: 'withheld', reason: 'confidential', base: null };
const drawn = (data: readonly Mark[], changed: Partial<Frame> = {}) =>
	draw(map(data, { ...frame, ...changed }));
/** All texts of a drawing, with plain blanks. */
const texts = (svg: Element) => readLines(svg).map(({ text }) => text.replaceAll('\u00a0', ' '));

const frames = [288, 320, 560, 640, 768, 1120, 1280].flatMap((width) =>
	locales.map((locale) => ({ width, locale })),
);

describe.each(mapEntries.map((entry) => [entry.id, entry] as const))('%s', (_, { data, domain }) => {
	describe.each(frames)('$width px, $locale', ({ width, locale }) => {
		const svg = drawn(data, { width, locale, domain });
		const [, , outer, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
		const lines = readLines(svg);

		it('is a small drawing without a number that is none', () => {
			expect(outer).toBe(width);
			expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined|null| id=|url\(|\d\.\d{3,}/);
			expect(svg.querySelectorAll('*').length).toBeLessThan(150);
			expect(svg.outerHTML.length).toBeLessThan(48_000);
		});

		it('keeps all text inside the frame, at 12 px or more, and clear of each other', () => {
			for (const line of lines) {
				expect(line.left, line.text).toBeGreaterThanOrEqual(-0.1);
				expect(line.right, line.text).toBeLessThanOrEqual(width + 0.1);
				expect(line.baseline - 0.7 * line.size, line.text).toBeGreaterThanOrEqual(-1);
				expect(line.baseline + 0.2 * line.size, line.text).toBeLessThanOrEqual(height + 1);
				expect(line.size).toBeGreaterThanOrEqual(12);
			}
			const touching = lines.flatMap((a, i) =>
				lines
					.slice(i + 1)
					.filter(
						(b) => Math.abs(a.baseline - b.baseline) < 10 && a.right > b.left + 1 && b.right > a.left + 1,
					)
					.map((b) => `"${a.text}" and "${b.text}"`),
			);
			expect(touching).toEqual([]);
		});

		it('draws a path for each country with a value, and hatches each without one', () => {
			const { placed } = layOutMap(data, { ...frame, width, locale });
			expect(readMarks(svg, 'place')).toHaveLength(placed.filter(({ at }) => at !== null).length);
			expect(readMarks(svg, 'hatch')).toHaveLength(placed.filter(({ at }) => at === null).length);
		});

		it('writes every percentage as the language does', () => {
			const found = lines.flatMap((line) => line.text.match(/[\d.,]+\s?%/g) ?? []);
			expect(found).toEqual(
				found.map((written) => percent(Number.parseFloat(written.replace(',', '.')), locale)),
			);
		});
	});
});

describe('map', () => {
	it('fills by class, and says the bounds', () => {
		const svg = drawn([mark('FR', 42), mark('DE', 49.9), mark('ES', 50), mark('PL', 85)]);
		const [fr, de, es, pl] = readMarks(svg, 'place').map((path) => path.getAttribute('fill'));
		expect(fr).toBe(de);
		expect(new Set([de, es, pl]).size).toBe(3);
		expect(texts(svg)).toEqual(expect.arrayContaining(['50 %', '60 %', '70 %', '80 %']));
		const wide = texts(drawn([mark('FR', 42), mark('PL', 85)], { width: 900 }));
		expect(wide).toEqual(expect.arrayContaining(['unter 50 %', '70 % bis unter 80 %', '80 % und mehr']));
	});

	it('names the focus, the highest and the lowest on a phone, and no other', () => {
		const data = [mark('DE', 50, 'focus'), mark('FR', 60), mark('ES', 70), mark('SE', 80), mark('PL', 40)];
		const said = texts(drawn(data, { width: 320 })).join(' ');
		for (const one of ['DE', '50 %', 'SE', '80 %', 'PL', '40 %']) expect(said).toContain(one);
		for (const one of ['60,5', 'FR', 'ES']) expect(said).not.toContain(one);
	});

	it('writes values on large countries from 560 px on, and none on a small one', () => {
		const data = [mark('FR', 61), mark('ES', 62), mark('NL', 63), mark('PL', 90), mark('SE', 12)];
		const said = (width: number) => texts(drawn(data, { width }));
		expect(said(600)).toEqual(expect.arrayContaining(['61 %', '62 %']));
		expect(said(600)).not.toContain('63 %');
		expect(said(559)).not.toContain('61 %');
	});

	it('names neither a highest nor a lowest where all are alike', () => {
		const svg = drawn([mark('FR', 5), mark('DE', 5)], { width: 320 });
		expect(readMarks(svg, 'name')).toHaveLength(0);
	});

	it('outlines the focus in ink and dashes a reference', () => {
		const svg = drawn([mark('DE', 50, 'focus'), mark('FR', 60, 'reference'), mark('ES', 70)]);
		expect(readMarks(svg, 'focus')).toHaveLength(1);
		expect(svg.querySelector('.focus')?.getAttribute('stroke')).toBe(tokens.ink);
		expect(svg.querySelector('.reference')?.getAttribute('stroke-dasharray')).toBeTruthy();
	});

	it('tells a missing value from a country that is not selected', () => {
		const words = (data: readonly Mark[]) => texts(drawn(data));
		expect(words([mark('DE', missing)])).toEqual(
			expect.arrayContaining(['keine Angabe', 'nicht in der Auswahl', 'Keine Angabe: DE (vertraulich)']),
		);
		expect(words([mark('DE', 5)])).not.toContain('keine Angabe');
		expect(drawn([mark('DE', missing)]).querySelectorAll('.place')).toHaveLength(0);
	});

	it('says aggregates and whatever has no place in lines', () => {
		const said = texts(
			drawn([
				mark('DE', 50),
				mark('EU27_2020', 60.9, 'reference', 'EU-27'),
				mark('EA', missing, 'context', 'Euroraum'),
				mark('DE2', 41, 'context', 'Bayern'),
				mark('US', 55, 'context', 'USA'),
			]),
		);
		expect(said).toEqual(expect.arrayContaining(['EU-27: 60,9 %', 'Euroraum: vertraulich']));
		expect(said.join(' ')).toContain('Nicht auf der Karte: Bayern 41 %, USA 55 %');
		expect(readMarks(drawn([mark('EE', 5), mark('EL', 6), mark('ES', 7)]), 'place')).toHaveLength(3);
	});

	it('gives small countries a spot with the fill of their class', () => {
		const svg = drawn([mark('LU', 60), mark('MT', 80), mark('CY', missing), mark('FR', 40)], { width: 320 });
		const spots = readMarks(svg, 'spot').map((path) => path.getAttribute('fill'));
		const fills = readMarks(svg, 'place').map((path) => path.getAttribute('fill'));
		expect(spots).toEqual([fills[0], fills[1], tokens.paper]);
		expect(readMarks(svg, 'spot-hatch')).toHaveLength(1);
	});

	it('says a flag beside its value', () => {
		expect(texts(drawn([mark('DE', known(50, 'b'), 'focus')])).join(' ')).toContain('50 %b');
	});

	it('refuses a key that comes twice and a value outside the domain', () => {
		expect(() => drawn([mark('DE', 1), mark('DE', 2)])).toThrow(/"DE" twice/);
		expect(() => drawn([mark('DE', 101)])).toThrow(/"DE" has 101/);
	});
});

describe('mapTargets', () => {
	const data = [mark('DE', 50), mark('MT', missing), mark('EU27_2020', 3), mark('DE2', 4)];

	it.each([320, 768, 1280])('points into each country that has a mark, at %i px', (width) => {
		const { placed } = layOutMap(data, { ...frame, width });
		const targets = mapTargets(data, { ...frame, width });
		expect(targets.map(({ key }) => key)).toEqual(['DE', 'MT']);
		for (const [i, { x, y, box }] of targets.entries()) {
			const { country, spot } = placed[i] ?? {};
			expect(spot ? true : inside(country?.rings ?? [], [x, y])).toBe(true);
			expect(box).toBeNull();
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(width);
		}
	});
});
