import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Palette } from './chart';
import { palettes } from './palettes';

type Declared = Readonly<Record<string, string>>;

/** What `:root` says first is light; what it says under `prefers-color-scheme: dark` overrides it. */
function schemes(css: string): Record<keyof typeof palettes, Declared> {
	const [light = '', dark = ''] = css.split(/@media \(prefers-color-scheme: dark\)/);
	const day = declared(light);
	return { light: day, dark: { ...day, ...declared(dark.split('@media')[0] ?? '') } };
}

const declared = (css: string): Declared =>
	Object.fromEntries([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));

const literal = (name: string, tokens: Declared): string =>
	tokens[name]?.replace(/var\(--([\w-]+)\)/g, (_, other: string) => literal(other, tokens)) ?? `no --${name}`;

const tokens = schemes(readFileSync(new URL('../../routes/tokens.css', import.meta.url), 'utf8'));

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
	it.each(Object.keys(palettes.light) as (keyof Palette)[])('has the page’s %s', (name) => {
		expect(palettes[scheme][name]).toBe(literal(name, tokens[scheme]));
	});
});

it('differs by night', () => {
	const { light, dark } = palettes;
	for (const name of Object.keys(light) as (keyof Palette)[]) expect(dark[name], name).not.toBe(light[name]);
});
