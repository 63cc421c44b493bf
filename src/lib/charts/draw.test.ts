import { frame, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { draw } from './draw';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

describe('draw', () => {
	const svg = draw({
		document,
		width: 300,
		height: 50,
		axis: null,
		style: { fontWeight: 'bold' },
		marks: [text(['a'], { x: () => 1 / 3, ariaLabel: 'a name' }), frame()],
	});

	it('keeps styles as attributes, as the page’s policy refuses inline ones', () => {
		expect(svg.querySelector('style')).toBeNull();
		expect(svg.outerHTML).not.toMatch(/\sstyle=/);
		expect(svg.getAttribute('font-weight')).toBe('bold');
	});

	it('is silent for the ear: the figure speaks beside it', () => {
		expect(svg.getAttribute('aria-hidden')).toBe('true');
		expect(svg.getAttribute('focusable')).toBe('false');
		expect([...svg.children].every((child) => child.getAttribute('aria-hidden') === 'true')).toBe(true);
		expect(svg.outerHTML).not.toContain('aria-label');
	});

	it('fills its container in the proportions of its viewBox', () => {
		expect(svg.getAttribute('viewBox')).toBe('0 0 300 50');
		expect(svg.getAttribute('width')).toBe('100%');
		expect(svg.hasAttribute('height')).toBe(false);
	});

	it('refuses a style that no attribute can carry', () => {
		expect(() => draw({ document, style: { mixBlendMode: 'multiply' } })).toThrow(/mix-?blend-?mode/i);
	});
});
