import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { svgFile } from './picture-text';
import { element } from './svg';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const file = (...children: (Node | string)[]) =>
	svgFile(element(document, 'svg', { xmlns: 'http://www.w3.org/2000/svg' }, ...children) as SVGSVGElement);

describe('an SVG file', () => {
	it('begins as XML and ends with a line break', () => {
		expect(file()).toBe(
			'<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>\n',
		);
	});

	it('keeps a no-break space as it is: XML knows no &nbsp;', () => {
		const text = file(element(document, 'text', {}, '56\u00a0%'));
		expect(text).toContain('<text>56\u00a0%</text>');
		expect(text).not.toMatch(/&nbsp;|&#160;/);
	});

	it('escapes what would be markup, and leaves out what XML cannot hold', () => {
		const text = file(
			element(document, 'text', { 'data-x': 'a"b<c>&\n' }, '</text><script>&\u0000\u000b\ud800!😀'),
		);
		expect(text).toContain('data-x="a&quot;b&lt;c&gt;&amp;&#10;"');
		expect(text).toContain('>&lt;/text&gt;&lt;script&gt;&amp;!😀</text>');
	});

	it('keeps names with capitals, and text between elements', () => {
		const text = file('a', element(document, 'clipPath', { id: 'x' }), 'b');
		expect(text).toContain('>a<clipPath id="x"/>b</svg>');
	});

	it('has hex where a colour was mixed', () => {
		const mixed = 'color-mix(in oklab, #000000 50%, #ffffff)';
		expect(file(element(document, 'rect', { fill: mixed }))).toMatch(/<rect fill="#[0-9a-f]{6}"\/>/);
		expect(file('color-mix(in oklab, ink 50%, paper)')).toContain('>color-mix(in oklab, ink 50%, paper)<');
	});
});
