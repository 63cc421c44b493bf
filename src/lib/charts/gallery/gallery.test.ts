import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { locales } from '../../words/locale';
import { percent } from '../../words/number';
import { tokens } from '../chart';
import { draw } from '../draw';
import { entries, hang, targetsOf, type GalleryEntry } from './gallery';
import { bare, drawnMarks, marksToDraw, overlapping, toBeSaid } from './gallery.read';
import { print } from '../print';
import { readLines } from '../read';
import { tick } from '../shown';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const widths = [288, 320, 640, 1120];
const frames = widths.flatMap((width) => locales.map((locale) => ({ width, locale })));

/** The scale that a form's values stand on; the other forms have several, or none. */
const scaleOf: Readonly<Partial<Record<GalleryEntry['chart'], 'x' | 'y'>>> = {
	bars: 'x',
	dots: 'x',
	grouped: 'x',
	dumbbell: 'x',
	lines: 'y',
	histogram: 'y',
};

/** Of a print after gzip; a map has its coasts, an answer on a scale a box with an edge and mostly a text. */
function mostBytes({ chart, data }: GalleryEntry): number {
	if (chart === 'map') return 30_000;
	if (chart === 'likert') return 2_200 + 26 * data.length;
	return data.length <= 8 ? 1_500 : Math.max(3_000, 1_800 + 20 * data.length);
}

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
	describe.each(frames)('$width px, $locale', ({ width, locale }) => {
		const frame = { width, locale, palette: tokens, ...entry.more, domain: entry.domain, document };
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
				expect(line.top, line.text).toBeGreaterThanOrEqual(-1);
				expect(line.baseline + 0.2 * line.size, line.text).toBeLessThanOrEqual((height ?? 0) + 1);
			}
			const sizes = [...svg.querySelectorAll('[font-size]'), svg].map((e) =>
				Number(e.getAttribute('font-size')),
			);
			expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
		});

		it('draws the domain it was given', () => {
			if (entry.chart in scaleOf) {
				expect(options[scaleOf[entry.chart] as 'x' | 'y']?.domain).toEqual(entry.domain);
			} else if (entry.chart === 'multiples' && entry.data.length > 0) {
				const ends = lines.filter(({ mark }) => mark === 'tick').map(({ text }) => text);
				expect(ends).toEqual(expect.arrayContaining(entry.domain.map((end) => tick(end, frame))));
			} else if (entry.chart === 'heat') {
				const bounds = lines.filter(({ mark }) => mark === 'scale-bound');
				const isBare = entry.data.every(({ estimate }) => estimate.kind !== 'known');
				expect(bounds).toHaveLength(isBare ? 0 : 4);
			} else expect(entry.chart).toMatch(/^(map|multiples|multiples-bars|likert)$/);
		});

		it('draws one mark for each known value and none for a missing one', () => {
			const known = marksToDraw(entry);
			expect(entry.chart === 'map' ? known : drawnMarks(svg, entry.chart)).toBe(known);
		});

		it('says each label, each value and each reason', () => {
			const letters = bare(svg.textContent ?? '');
			const said = entry.chart === 'map' ? [] : toBeSaid(entry, frame, svg);
			expect(said.filter((words) => !letters.includes(bare(words)))).toEqual([]);
		});

		it('has a place for each mark, in the frame and in a part of its own', () => {
			const places = targetsOf(entry, frame);
			const keys = places.map(({ key }) => key);
			expect(new Set(keys).size).toBe(keys.length);
			const given = entry.data.flatMap((mark) => ('key' in mark ? [mark.key] : []));
			if (entry.chart === 'histogram' || entry.chart === 'likert')
				expect(keys.filter((key) => !given.includes(key))).toEqual([]);
			else if (entry.chart !== 'map') expect(keys).toHaveLength(entry.data.length);
			for (const { key, x, y, box } of places) {
				expect(x >= 0 && x <= width && y >= 0 && y <= (height ?? 0), key).toBe(true);
				if (box) expect(x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3], key).toBe(true);
			}
			expect(overlapping(places)).toEqual([]);
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
		expect(gzipSync(printed).length).toBeLessThan(mostBytes(entry));
	});
});

it('shows each form with what is odd about data', () => {
	const ids = entries.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const has = (chart: GalleryEntry['chart'], odd: (data: GalleryEntry['data']) => boolean) =>
		entries.some((entry) => entry.chart === chart && odd(entry.data));
	const forms = [
		'bars',
		'dots',
		'lines',
		'grouped',
		'dumbbell',
		'heat',
		'multiples',
		'multiples-bars',
		'likert',
	] as const;
	for (const chart of forms) {
		expect(
			has(chart, (data) => data.length === 1 || new Set(data.map(({ label }) => label)).size === 1),
			chart,
		).toBe(true);
		expect(
			has(chart, (data) => data.every(({ estimate }) => estimate.kind !== 'known')),
			chart,
		).toBe(true);
		expect(
			has(chart, (data) => data.some(({ label }) => label.length > 60)),
			chart,
		).toBe(true);
	}
	for (const chart of forms.filter((chart) => chart !== 'lines')) {
		expect(
			has(chart, (data) => data.length === 0),
			chart,
		).toBe(true);
	}
	for (const chart of ['bars', 'dots', 'grouped', 'dumbbell', 'heat'] as const) {
		expect(
			has(chart, (data) => new Set(data.map(({ label }) => label)).size === 40),
			chart,
		).toBe(true);
	}
});
