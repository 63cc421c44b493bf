import { describe, expect, it } from 'vitest';
import { embedAddress, embeddedFigure, oembedAddress, type Embedded } from './address';

const site = 'https://example.org/x/';
const plain: Embedded = { site, figure: 'a-1', locale: 'de', flags: { theme: null, border: true } };

describe('embedAddress', () => {
	it('names the figure, the language and the flags', () => {
		expect(embedAddress(plain)).toBe('https://example.org/x/embed/a-1/');
		expect(embedAddress({ ...plain, locale: 'en', flags: { theme: 'dark', border: false } })).toBe(
			'https://example.org/x/en/embed/a-1/?theme=dark&border=0',
		);
		expect(oembedAddress(site, 'a-1', 'en')).toBe('https://example.org/x/en/oembed/a-1.json');
	});
});

describe('embeddedFigure', () => {
	it('finds the figure in every address that embedAddress makes', () => {
		for (const locale of ['de', 'en'] as const)
			for (const theme of [null, 'dark'] as const)
				expect(
					embeddedFigure(embedAddress({ ...plain, locale, flags: { theme, border: false } }), site),
				).toBe('a-1');
	});

	it.each([
		'',
		'about:blank',
		'https://example.org/embed/a-1/',
		'https://example.org.evil.net/x/embed/a-1/',
		'https://evil.net/?https://example.org/x/embed/a-1/',
		'https://example.org/x/figures/a-1/',
		'https://example.org/x/fr/embed/a-1/',
		'https://example.org/x/embed/a-1',
		'https://example.org/x/embed/../a-1/',
		'https://example.org/x/embed/a-1/more/',
		'https://example.org/x/embed/frame.js',
		'http://example.org/x/embed/a-1/',
	])('is null for "%s"', (address) => expect(embeddedFigure(address, site)).toBeNull());
});
