import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { entries } from '../charts/gallery';
import { exhibits, palettes } from './gallery';

const css = readFileSync(new URL('../../routes/tokens.css', import.meta.url), 'utf8');

it('reads the colours of both schemes from the page’s tokens', () => {
	const { light, dark } = palettes(css);
	for (const palette of [light, dark]) {
		for (const colour of Object.values(palette))
			expect(colour).toMatch(/^(#[0-9a-f]{3,8}|color-mix\([^v]*\))$/);
	}
	expect(light.paper).not.toBe(dark.paper);
	expect(light.ink).not.toBe(dark.ink);
});

it('names a token that is missing', () => {
	expect(() => palettes(':root { --ink: #000; }')).toThrow(/--paper/);
});

it('shows every entry for both widths and both schemes', () => {
	const shown = exhibits(css);
	expect(shown.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
	for (const { drawings } of shown) {
		expect(drawings.map(({ width, scheme }) => `${scheme} ${width}`)).toEqual([
			'light 320',
			'light 720',
			'dark 320',
			'dark 720',
		]);
		expect(drawings.every(({ svg }) => svg.startsWith('<svg '))).toBe(true);
	}
});
