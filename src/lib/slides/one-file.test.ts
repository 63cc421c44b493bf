import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { oneFile } from './one-file';
import { fetchParts, partsOf } from './one-file-parts';
import { deck, plate, plateRow, slide } from './plate.sample';

const page = parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document;
const sha = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const css = '@font-face{src:url(data:font/woff2;base64,AAAA)}';
const script = 'document.title += " läuft"';
const hostile = '</script><script>alert(1)</script><!--<script> \u2028 &amp; "';

it('holds all it needs, and lets nothing else run or load', async () => {
	const talk = deck([slide(plate([plateRow('A', 1)]), { notes: hostile })], {
		title: hostile,
		lead: hostile,
	});
	const html = oneFile(talk, await partsOf(css, script), page);
	const { document } = parseHTML(html);
	const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
	expect(policy).toContain(`default-src 'none'`);
	expect(policy).toContain(`script-src '${sha(script)}'`);
	expect(policy).toContain(`style-src '${sha(css)}'`);
	expect(policy).not.toMatch(/unsafe|\*|https?:/);
	expect(html.match(/<script\b/g)).toHaveLength(2);
	expect(html.match(/<\/script/g)).toHaveLength(2);
	expect(html).not.toContain('<!--');
	expect(html).not.toMatch(/\s(src|href)=/);
	expect(JSON.parse(document.querySelector('#notes')?.textContent ?? '')).toEqual([
		[],
		[hostile.split('\n')[0], 'Ein Satz.'],
	]);
	expect(document.querySelector('title')?.textContent).toBe(hostile);
	expect(document.documentElement.getAttribute('lang')).toBe('de');
	expect(document.querySelector('meta[name=date]')?.getAttribute('content')).toBe('2026-01-31');
});

it('a talk without a title slide is called after its first figure', async () => {
	const html = oneFile(
		deck([slide(plate([plateRow('A', 1)], { title: 'Über A' }))]),
		await partsOf('', ''),
		page,
	);
	expect(parseHTML(html).document.title).toBe('Über A');
	expect(parseHTML(oneFile(deck([]), await partsOf('', ''), page)).document.title).toBe('Vortrag');
});

it('parts that would end their own element are refused, and a site that has none is named', async () => {
	await expect(partsOf('</STYLE>', '')).rejects.toThrow('style');
	await expect(partsOf('', 'x = "</script>"')).rejects.toThrow('script');
	await expect(partsOf('', '<!--')).rejects.toThrow('<!--');
	await expect(fetchParts('data:,nothing/')).resolves.toHaveProperty('css');
	await expect(fetchParts('http://127.0.0.1:9/')).rejects.toThrow();
});
