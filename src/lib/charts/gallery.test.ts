import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { locales } from '../words/locale';
import { percent } from '../words/number';
import { tokens } from './chart';
import { draw } from './draw';
import { entries, hang, type GalleryEntry } from './gallery';
import { whyMissing } from './missing';
import { print } from './print';
import { readLines, readMarks } from './read';
import { shown } from './shown';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const widths = [288, 320, 640, 1120];
const frames = widths.flatMap((width) => locales.map((locale) => ({ width, locale })));

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
	describe.each(frames)('$width px, $locale', ({ width, locale }) => {
		const frame = { width, locale, palette: tokens, domain: entry.domain, document };
		const options = hang(entry)([], frame);
		const svg = draw(options);
		const [, , outerWidth, height] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
		const lines = readLines(svg);

		it('holds no number that is none', () => {
			expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined|null/);
			expect(outerWidth).toBe(width);
			expect(height).toBeGreaterThan(0);
		});

		it('keeps all text inside the frame and at 12 px or more', () => {
			for (const line of lines) {
				expect(line.left, line.text).toBeGreaterThanOrEqual(-0.1);
				expect(line.right, line.text).toBeLessThanOrEqual(width + 0.1);
				expect(line.baseline - 0.7 * line.size, line.text).toBeGreaterThanOrEqual(-1);
				expect(line.baseline + 0.2 * line.size, line.text).toBeLessThanOrEqual((height ?? 0) + 1);
			}
			const sizes = [...svg.querySelectorAll('[font-size]'), svg].map((e) =>
				Number(e.getAttribute('font-size')),
			);
			expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
		});

		it('draws the domain it was given', () => {
			const scale = entry.chart === 'lines' ? options.y : options.x;
			expect(scale?.domain).toEqual(entry.domain);
		});

		it('draws one mark for each known value and none for a missing one', () => {
			const known = entry.data.filter(({ estimate }) => estimate.kind === 'known').length;
			const marks = readMarks(svg, entry.chart === 'bars' ? 'bar' : 'dot');
			expect(marks).toHaveLength(known);
		});

		it('says each label, each value and each reason', () => {
			const bare = (written: string) => written.replace(/[\s\u00ad\u2060-]/g, '');
			const said = entry.data.flatMap(({ label, estimate }) => [
				label,
				...(entry.chart === 'lines'
					? []
					: [estimate.kind === 'known' ? shown(estimate, frame) : whyMissing(estimate, locale)]),
			]);
			const letters = bare(svg.textContent ?? '');
			expect(said.filter((words) => !letters.includes(bare(words)))).toEqual([]);
		});

		it('writes every percentage as the language does', () => {
			const found = lines.flatMap((line) => line.text.match(/[\d.,]+\s?%/g) ?? []);
			expect(found).toEqual(
				found.map((written) => percent(Number.parseFloat(written.replace(',', '.')), locale)),
			);
		});

		it('keeps texts clear of each other', () => {
			// A mark of a break may come near a first value; both are set on paper.
			const texts = lines.filter(({ mark }) => mark !== 'break-name');
			const touching = texts.flatMap((a, i) =>
				texts
					.slice(i + 1)
					.filter(
						(b) => Math.abs(a.baseline - b.baseline) < 10 && a.right > b.left + 1 && b.right > a.left + 1,
					)
					.map((b) => `"${a.text}" and "${b.text}"`),
			);
			expect(touching).toEqual([]);
		});
	});

	it('is small, strict and always the same when printed', () => {
		const frame = { width: 640, locale: 'de', palette: tokens, domain: entry.domain } as const;
		const printed = print(hang(entry), [], frame);
		expect(printed).toBe(print(hang(entry), [], frame));
		expect(printed).not.toMatch(/<style|style=|aria-label|href=| id=/);
		expect(printed).toMatch(/^<svg [^>]*aria-hidden="true"/);
		expect(printed.match(/\d\.\d{3,}/g) ?? []).toEqual([]);
		expect(gzipSync(printed).length).toBeLessThan(entry.data.length <= 8 ? 1500 : 3000);
	});
});

it('shows each form with what is odd about data', () => {
	const ids = entries.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const has = (chart: GalleryEntry['chart'], odd: (data: GalleryEntry['data']) => boolean) =>
		entries.some((entry) => entry.chart === chart && odd(entry.data));
	for (const chart of ['bars', 'dots', 'lines'] as const) {
		expect(
			has(chart, (data) => data.length === 1 || new Set(data.map(({ label }) => label)).size === 1),
		).toBe(true);
		expect(has(chart, (data) => data.every(({ estimate }) => estimate.kind !== 'known'))).toBe(true);
		expect(has(chart, (data) => data.some(({ label }) => label.length > 60))).toBe(true);
	}
	for (const chart of ['bars', 'dots'] as const) {
		expect(has(chart, (data) => data.length === 40)).toBe(true);
		expect(has(chart, (data) => data.length === 0)).toBe(true);
	}
});
