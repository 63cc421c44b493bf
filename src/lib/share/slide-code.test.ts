import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { revealCode, slideScale, slidevCode, type SlideCode } from './slide-code';

const low: SlideCode = {
	site: 'https://example.org/x/',
	figure: 'a-1',
	locale: 'de',
	flags: { theme: null, border: true },
	title: 'Fast die Hälfte',
	height: 400,
	slide: 'wide',
};
const tall: SlideCode = { ...low, height: 1_000 };

describe('a slide', () => {
	it('of reveal.js is a section that the iframe fills, loaded with the deck', () => {
		expect(revealCode(low)).toBe(
			'<section style="height:100%;padding:0">\n' +
				'<iframe src="https://example.org/x/embed/a-1/" title="Fast die Hälfte" ' +
				'style="display:block;margin:0;max-width:none;max-height:none;border:0;width:100%;height:100%"></iframe>\n' +
				'</section>',
		);
		expect(revealCode(low)).not.toMatch(/data-src|loading=/);
	});

	it('of Slidev is a slide in Markdown, the iframe a paragraph of its own', () => {
		expect(slidevCode(low)).toBe(
			'---\nlayout: none\n---\n\n' +
				'<iframe src="https://example.org/x/embed/a-1/" title="Fast die Hälfte" ' +
				'style="position:absolute;top:0;left:0;border:0;width:100%;height:100%"></iframe>',
		);
	});

	it('shows a tall figure whole: on a longer sheet, made as much smaller', () => {
		const { style } = parseHTML(revealCode(tall)).document.querySelector('iframe') ?? {};
		const percent = Number(/(\d[\d.]*)%/.exec(style?.getPropertyValue('height') ?? '')?.[1]);
		const scale = Number(/scale\((.*)\)/.exec(style?.getPropertyValue('transform') ?? '')?.[1]);
		expect(scale).toBe(slideScale(1_000, 'wide'));
		expect(scale).toBeLessThan(0.54);
		expect(percent * scale).toBeGreaterThanOrEqual(100);
		expect(percent * scale).toBeLessThan(100.1);
	});

	it('never makes a figure larger, whatever height it is told', () => {
		for (const height of [1, 50, 540, 10_000]) {
			expect(slideScale(height, 'wide')).toBeLessThanOrEqual(1);
			expect(slideScale(height, 'wide')).toBeGreaterThan(0);
			expect(slideScale(height, 'classic')).toBeGreaterThanOrEqual(slideScale(height, 'wide'));
		}
	});

	it.each([revealCode, slidevCode])('holds any title as a title and as nothing else', (code) => {
		const title = `"><script>alert('1')</script>\n\n---\n{{ 1 }} & [x](y)`;
		const { body } = parseHTML(
			`<!doctype html><html><body>${code({ ...low, title })}</body></html>`,
		).document;
		expect(body.querySelectorAll('script')).toHaveLength(0);
		expect(body.querySelectorAll('iframe')).toHaveLength(1);
		expect(code({ ...low, title })).toContain(' --- {{ 1 }} &amp; [x](y)"');
	});
});
