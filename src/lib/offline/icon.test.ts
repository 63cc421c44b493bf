import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { iconSvg, icons } from './icon';
import { manifest } from './manifest';

const sign = readFileSync('static/favicon.svg', 'utf8');

describe('an icon', () => {
	it('is the sign of the site', () => expect(iconSvg(sign, 'any')).toBe(sign));

	it.each(['maskable', 'touch'] as const)('%s is paper to its edges, and holds the sign', (cut) => {
		const svg = iconSvg(sign, cut);
		expect(svg).toMatch(/^<svg[^>]*><rect width="32" height="32" fill="#fbf7ee"\/>/);
		expect(svg.match(/<svg/g)).toHaveLength(1);
		for (const [bar] of sign.matchAll(/<path[^>]*>/g)) expect(svg).toContain(bar);
	});

	it('that is cut to a circle loses nothing of the sign', () => {
		const [, by = '0'] = /scale\(([\d.]+)\)/.exec(iconSvg(sign, 'maskable')) ?? [];
		// The bars lie between 6 and 26 across and between 8 and 25 down; the middle is 16.
		const farthest = Math.hypot(10, 9) * Number(by);
		expect(farthest).toBeGreaterThan(8);
		expect(farthest).toBeLessThanOrEqual(0.4 * 32);
	});
});

describe('the manifest', () => {
	it('keeps to the path of the site', () => {
		const { start_url, scope, id, icons: named } = manifest('/x/');
		expect([start_url, scope, id]).toEqual(['/x/', '/x/', '/x/']);
		expect(named.map(({ src }) => src)).toEqual([
			'/x/icons/192.png',
			'/x/icons/512.png',
			'/x/icons/maskable-512.png',
		]);
		for (const { src } of named) expect(Object.keys(icons)).toContain(/([\w-]+)\.png$/.exec(src)?.[1]);
	});
});
