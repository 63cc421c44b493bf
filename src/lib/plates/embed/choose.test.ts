import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letters } from '../pack';

const code = readFileSync(new URL('./choose.js', import.meta.url), 'utf8');

/** What the page does with an address: the script it asks for, and the scheme it chooses. */
function chosen(hash: string, search = '') {
	const appended: { src: string }[] = [];
	const dataset: Record<string, string> = {};
	runInNewContext(code, {
		location: { hash, search },
		document: {
			documentElement: { dataset },
			currentScript: { dataset: { scripts: '/x/embed/' } },
			createElement: () => ({ src: '' }),
			head: { append: (script: { src: string }) => appended.push(script) },
		},
		addEventListener: () => {},
	});
	expect(appended).toHaveLength(1);
	return { src: appended[0]?.src, theme: dataset['theme'] };
}

describe('the script in the page', () => {
	it('asks for what draws the form of a packed plate', () => {
		for (const [form, letter] of Object.entries(letters))
			expect(chosen(`#p=1${letter}AAAA`).src).toBe(`/x/embed/${form}.js`);
	});

	it('asks for a live view where there are no values, and for the smallest script where they are none of ours', () => {
		for (const hash of ['', '#', '#series=gfk-wants-2019', '#pair=a~b', '#geo=p=1b'])
			expect(chosen(hash).src, hash).toBe('/x/embed/live.js');
		for (const hash of ['#p=', '#p=1', '#p=1/', '#p=../../evil', '#p=constructor', '#p=2zAAAA'])
			expect(chosen(hash).src, hash).toBe('/x/embed/table.js');
	});

	it('asks for a script of ours, whatever the address says', () => {
		const ours = new Set([...Object.keys(letters), 'live'].map((name) => `/x/embed/${name}.js`));
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string(), (hash, search) => {
				expect(ours).toContain(chosen(`#${hash}`, `?${search}`).src);
				expect(ours).toContain(chosen(`#p=${hash}`).src);
			}),
			{ numRuns: 2_000 },
		);
	});

	it('chooses a scheme as parseFlags does', () => {
		const themes = [
			'?theme=dark',
			'?border=0&theme=light',
			'?theme=DARK',
			'?theme=%22',
			'?subtheme=dark',
			'',
		];
		expect(themes.map((search) => chosen('', search).theme)).toEqual([
			...['dark', 'light', undefined, undefined, undefined, undefined],
		]);
	});

	it('holds no sign that ends it, so that it can stand in a page', () => {
		expect(code).not.toMatch(/<\/|<!--|-->/);
	});
});
