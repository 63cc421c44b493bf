import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { markdownCode, pictureCode, type PictureCode } from './picture-code';

const named: PictureCode = {
	title: 'Fast die Hälfte',
	sentence: '48 % nutzen es.',
	page: 'https://example.org/figures/a-1/',
	picture: 'https://example.org/figures/a-1.png',
};
const view: PictureCode = {
	...named,
	page: 'https://example.org/explore/?geo=DE,FR&form=map',
	picture: null,
};
const hostile = `"><script>alert('1')</script>\n\n[gallery] *_\`|\\ ![x](javascript:1) &copy; 50 %`;

describe('a picture with a link', () => {
	it('is one line of HTML', () => {
		expect(pictureCode(named)).toBe(
			'<a href="https://example.org/figures/a-1/"><img src="https://example.org/figures/a-1.png" ' +
				'alt="Fast die Hälfte: 48 % nutzen es." width="960"></a>',
		);
	});

	it('is a link with the sentence where there is no picture', () => {
		expect(pictureCode(view)).toBe(
			'<a href="https://example.org/explore/?geo=DE,FR&amp;form=map">Fast die Hälfte</a>: 48 % nutzen es.',
		);
	});

	it.each([named, view])('holds any text as a text', (one) => {
		const code = pictureCode({ ...one, title: hostile, sentence: hostile });
		expect(code).not.toMatch(/[[\]\n]/);
		const { body } = parseHTML(`<!doctype html><html><body>${code}</body></html>`).document;
		expect(body.querySelectorAll('script')).toHaveLength(0);
		const said = one.picture ? body.querySelector('img')?.getAttribute('alt') : body.textContent;
		const line = hostile.replace(/\s+/g, ' ');
		expect(said).toBe(`${line}: ${line}`);
	});
});

describe('Markdown', () => {
	it('is a picture in a link', () => {
		expect(markdownCode(named)).toBe(
			'[![Fast die Hälfte: 48 % nutzen es.](https://example.org/figures/a-1.png)](https://example.org/figures/a-1/)',
		);
	});

	it('is a link with the sentence where there is no picture', () => {
		expect(markdownCode(view)).toBe(
			'[Fast die Hälfte](https://example.org/explore/?geo=DE,FR&form=map): 48 % nutzen es.',
		);
	});

	it.each([named, view])('has every sign of Markdown and HTML escaped, and no line break', (one) => {
		const code = markdownCode({ ...one, title: hostile, sentence: hostile });
		expect(code).not.toContain('\n');
		const own = one.picture ? /^\[!\[(.*)\]\(\S+\)\]\(\S+\)$/ : /^\[(.*)\]\(https:\S+\): (.*)$/;
		const texts = own.exec(code)?.slice(1) ?? [];
		expect(texts).toHaveLength(one.picture ? 1 : 2);
		for (const text of texts) expect(text.replace(/\\[^a-z\d ]/g, '')).not.toMatch(/[\\`*_[\]<>&#|~$!]/);
	});

	it('keeps round brackets of an address out of its own', () => {
		expect(markdownCode({ ...view, page: 'https://example.org/?q=a(b)' })).toContain(
			'](https://example.org/?q=a%28b%29)',
		);
	});
});
