import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { locales } from '../words/locale';
import { namedFigures } from './named';
import { pngOf, svgOf } from './picture';
import { posterText } from './poster-text';
import { prepare } from './prepare';
import { rowsOf } from './sayings';

const origin = 'https://monitor.example.org';
const cases = namedFigures.flatMap(({ id }) => locales.map((locale) => [id, locale] as const));

/** Every text of a file, spaces of all kinds as one. */
const flat = (text: string | null) => (text ?? '').replace(/\s+/g, ' ');

/** The text with its lines put together again. */
const paragraphs = (svg: string): string[] =>
	[...parseHTML(svg).document.querySelectorAll('text')].map((text) =>
		flat(
			text.children.length > 0
				? [...text.children].map((line) => line.textContent ?? '').join(' ')
				: text.textContent,
		),
	);

/** Tags that open and never close, or close what is not open; and signs that XML wants written otherwise. */
function faults(xml: string): string[] {
	const open: string[] = [];
	const wrong: string[] = [];
	const rest = xml
		.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
		.replace(/<(\/?)([a-zA-Z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g, (_, end, name: string, __, empty) => {
			if (end && open.pop() !== name) wrong.push(`</${name}>`);
			if (!end && !empty) open.push(name);
			return '';
		});
	return [...wrong, ...open, ...(rest.match(/<|>|&(?!(amp|lt|gt|quot|#\d+);)/g) ?? [])];
}

const sizeOf = (png: Uint8Array) => {
	const header = new DataView(png.buffer, png.byteOffset);
	return [header.getUint32(16), header.getUint32(20)] as const;
};

it('the check for XML finds what is wrong', () => {
	expect(faults('<a b="1"><c/></a>')).toEqual([]);
	expect(faults('<a><b></a></b>')).not.toEqual([]);
	expect(faults('<a>&nbsp;</a>')).toEqual(['&']);
	expect(faults('<a b="<"/>')).not.toEqual([]);
});

describe.each(cases)('the pictures of %s in %s', (id, locale) => {
	it('SVG: says what the page says, with every source, its n and where the figure lives', async () => {
		const prepared = await prepare(id);
		const svg = svgOf(prepared, { locale, origin });
		expect(faults(svg)).toEqual([]);
		expect(svg).not.toMatch(/var\(|color-mix|<style|style=|NaN|undefined/);
		const texts = paragraphs(svg);
		const { title, sentence } = prepared.said[locale];
		expect(texts).toContain(flat(title));
		expect(flat(svg)).toContain(flat(sentence).replaceAll('&', '&amp;'));
		const sources = texts.filter((text) => /^(Quelle|Source): /.test(text));
		expect(sources).toHaveLength(prepared.sources.length);
		for (const source of sources) expect(source).toMatch(/ n (= \d|nicht veröffentlicht|not published)/);
		for (const { publisher } of prepared.sources)
			expect(sources.some((source) => source.includes(flat(publisher)))).toBe(true);
		const path = `${locale === 'en' ? '/en' : ''}/figures/${id}/`;
		expect(texts.some((text) => text.replaceAll(' ', '') === origin + path)).toBe(true);
		const { notes } = posterText(prepared, rowsOf(prepared), { locale, origin });
		expect(texts).toContain(flat(notes[0] ?? ''));
	});

	it('PNG: at twice the size, and as a card', async () => {
		const prepared = await prepare(id);
		const [, height] = /<svg [^>]*?\bheight="(\d+)"/.exec(svgOf(prepared, { locale, origin })) ?? [];
		const page = await pngOf(prepared, { locale, origin, sheet: 'page' });
		expect(sizeOf(page)).toEqual([1920, 2 * Number(height)]);
		const card = await pngOf(prepared, { locale, origin, sheet: 'card' });
		expect(sizeOf(card)).toEqual([1200, 630]);
		for (const { length } of [page, card]) {
			expect(length).toBeGreaterThan(20_000);
			expect(length).toBeLessThan(400_000);
		}
	});
});

it('a build that does not know where it will be published says whose figure it is', async () => {
	const [first] = namedFigures;
	const prepared = await prepare(first?.id ?? '');
	const { address } = posterText(prepared, rowsOf(prepared), { locale: 'en', origin: '' });
	expect(address).toBe(`KMU Social Monitor · /en/figures/${first?.id}/`);
});
