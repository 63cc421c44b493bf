import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { colours } from './colours';
import { installable } from './installable';

const tokens = readFileSync('src/routes/tokens.css', 'utf8');
const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');

it.each([
	['light', light],
	['dark', dark],
] as const)('the colours of %s are those of the pages', (scheme, css) => {
	for (const [name, value] of Object.entries(colours[scheme]))
		expect(new RegExp(`--${name}: (#\\w+)`).exec(css)?.[1], name).toBe(value);
});

it('the bar of the browser has the colour of paper', () => {
	const head = installable('/x');
	for (const scheme of ['light', 'dark'] as const)
		expect(head).toContain(
			`<meta name="theme-color" content="${colours[scheme].paper}" media="(prefers-color-scheme: ${scheme})" />`,
		);
	expect(head).toContain('<link rel="manifest" href="/x/manifest.webmanifest" />');
});
