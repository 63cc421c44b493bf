import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { elementCode, iframeCode, scriptedCode, type EmbedCode } from './embed-code';

const plain: EmbedCode = {
	site: 'https://example.org/x/',
	figure: 'a-1',
	locale: 'de',
	flags: { theme: null, border: true },
	title: 'Fast die Hälfte',
	height: 640.2,
};
const asked: EmbedCode = { ...plain, locale: 'en', flags: { theme: 'dark', border: false } };
const read = (code: string) => parseHTML(`<!doctype html><html><body>${code}</body></html>`).document.body;

describe('the code for an embed', () => {
	it('is an iframe alone', () => {
		expect(iframeCode(plain)).toBe(
			'<iframe src="https://example.org/x/embed/a-1/" title="Fast die Hälfte" width="100%" height="641" ' +
				'style="border:0" loading="lazy"></iframe>',
		);
	});

	it('is an iframe with the script, in this order', () => {
		expect(scriptedCode(plain)).toBe(
			`${iframeCode(plain)}\n<script async src="https://example.org/x/embed.js"></script>`,
		);
	});

	it('is the custom element with the iframe in it', () => {
		const body = read(elementCode(asked));
		const element = body.querySelector('kmu-figure');
		expect(['figure', 'lang', 'theme', 'border'].map((name) => element?.getAttribute(name))).toEqual([
			'a-1',
			'en',
			'dark',
			'0',
		]);
		expect(element?.querySelector('iframe')?.getAttribute('src')).toBe(
			'https://example.org/x/en/embed/a-1/?theme=dark&border=0',
		);
		expect(body.querySelectorAll('script')).toHaveLength(1);
		expect(elementCode(plain)).not.toMatch(/theme=|border="0"/);
	});

	it.each([iframeCode, scriptedCode, elementCode])(
		'holds any title as a title and as nothing else',
		(code) => {
			const title = `"><script>alert('1')</script> & <b>fett</b> &quot;`;
			const body = read(code({ ...plain, title }));
			expect(body.querySelectorAll('b')).toHaveLength(0);
			expect(body.querySelectorAll('script')).toHaveLength(
				read(code(plain)).querySelectorAll('script').length,
			);
			expect(code({ ...plain, title })).toContain(
				`title="&quot;&gt;&lt;script&gt;alert('1')&lt;/script&gt; &amp; &lt;b&gt;fett&lt;/b&gt; &amp;quot;"`,
			);
		},
	);
});
