import { describe, expect, it } from 'vitest';
import { tokens } from './chart';
import { entries, hang } from './gallery/gallery';
import { mapEntries } from './gallery/exhibits/map';
import { literalColours } from './literal';
import { map } from './map/map';
import { palettes } from './palettes';
import { print } from './print';

const mix = (a: string, share: number, b: string) => `color-mix(in oklab, ${a} ${share}%, ${b})`;

describe('literalColours', () => {
	it('reckons what a browser reckons', () => {
		// As painted by Chromium 156.
		expect(literalColours(mix('#231c15', 46, '#fbf7ee'))).toBe('#908981');
		expect(literalColours(mix('#ffffff', 50, '#000000'))).toBe('#636363');
	});

	it('keeps the ends', () => {
		expect(literalColours(mix('#b3341a', 100, '#fbf7ee'))).toBe('#b3341a');
		expect(literalColours(mix('#b3341a', 0, '#fbf7ee'))).toBe('#fbf7ee');
	});

	it('reckons a mix of mixes, and all that stand in a text', () => {
		const quarter = mix(mix('#ffffff', 50, '#000000'), 50, mix('#000', 30, '#000000'));
		expect(literalColours(`<a fill="${quarter}"/><b fill="${mix('#fff', 25, '#000')}"/>`)).toBe(
			'<a fill="#222222"/><b fill="#222222"/>',
		);
	});

	it('rounds once, not at each mix', () => {
		const inner = mix('#000000', 50, '#1a1613');
		expect(literalColours(mix(inner, 80, '#fff'))).toBe('#2b2928');
		expect(literalColours(mix(literalColours(inner), 80, '#fff'))).toBe('#2a2828');
	});

	it('leaves everything else as it is', () => {
		const text = '<svg viewBox="0 0 1 1"><path fill="#b3341a" d="M0 0l1 1"/></svg>';
		expect(literalColours(text)).toBe(text);
	});

	it('refuses what it cannot reckon', () => {
		expect(() => literalColours(mix('var(--ink)', 50, '#fff'))).toThrow(/var\(--ink\) 50%/);
		expect(() => literalColours('color-mix(in srgb, #000 50%, #fff)')).toThrow(/literal palette/);
	});
});

describe.each(Object.entries(palettes))('%s', (_, palette) => {
	const frame = { width: 768, locale: 'de', palette } as const;
	const literal = /color-mix\(|var\(|oklab/;

	it.each(entries.map((entry) => [entry.id, entry] as const))('leaves no mix in %s', (_, entry) => {
		const svg = print(hang(entry), [], { ...frame, domain: entry.domain });
		expect(literalColours(svg)).not.toMatch(literal);
	});

	it.each(mapEntries.map((entry) => [entry.id, entry] as const))('leaves no mix in %s', (_, entry) => {
		const svg = print(map, entry.data, { ...frame, domain: entry.domain });
		expect(svg).toMatch(literal);
		expect(literalColours(svg)).not.toMatch(literal);
	});
});

it('cannot know the page’s tokens', () => {
	const [entry] = mapEntries;
	if (!entry) throw new Error('no map in the gallery');
	const frame = { width: 320, locale: 'de', palette: tokens, domain: entry.domain } as const;
	expect(() => literalColours(print(map, entry.data, frame))).toThrow(/var\(--/);
});
