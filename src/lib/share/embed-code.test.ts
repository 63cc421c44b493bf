import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { elementCode, iframeCode, scriptedCode, wordpressCode, type EmbedCode } from './embed-code';
import { anyView, embedAddress, embeddedFigure, frozen } from './embed/address';

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

	it.each([iframeCode, scriptedCode, elementCode, wordpressCode])(
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

describe('the code for a view', () => {
	const packed = `1b${'aZ-_09'.repeat(1_000)}`;
	const kept: EmbedCode = { ...asked, figure: anyView, fragment: frozen(packed) };
	const live: EmbedCode = { ...plain, figure: anyView, fragment: 'series=a-1&geo=DE,FR&form=map' };

	it('has the values in its address, behind the flags', () => {
		expect(read(iframeCode(kept)).querySelector('iframe')?.getAttribute('src')).toBe(
			`https://example.org/x/en/embed/view/?theme=dark&border=0#p=${packed}`,
		);
	});

	it('has the question in its address, or none for the first view', () => {
		expect(iframeCode(live)).toContain('embed/view/#series=a-1&amp;geo=DE,FR&amp;form=map"');
		expect(embedAddress(live)).toBe('https://example.org/x/embed/view/#series=a-1&geo=DE,FR&form=map');
		expect(embedAddress({ ...live, fragment: '' })).toBe('https://example.org/x/embed/view/');
	});

	it('as an element leaves it to the iframe which view it is', () => {
		const element = read(elementCode(kept)).querySelector('kmu-figure');
		expect(element?.getAttributeNames()).toEqual([]);
		expect(element?.querySelector('iframe')?.getAttribute('src')).toBe(embedAddress(kept));
	});

	it('is known by the script of the page around it', () => {
		for (const one of [kept, live]) expect(embeddedFigure(embedAddress(one), one.site)).toBe(anyView);
	});
});

describe('the code for WordPress', () => {
	const title = 'Fast "alle" -- 5 x 3\n\nin [gallery] & <b>Co</b> ... :-) #1';
	const views: EmbedCode[] = [
		{ ...plain, title },
		{ ...asked, title, figure: anyView, fragment: 'series=a-1&geo=DE,FR' },
	];

	it.each(views)('survives wpautop, wptexturize and short codes', (embed) => {
		const code = wordpressCode(embed);
		// wpautop makes paragraphs of lines, and breaks of those in a tag; one line has none.
		expect(code).not.toMatch(/[\n\r]/);
		// do_shortcode looks for square brackets, also in attributes.
		expect(code).not.toMatch(/[[\]]/);
		// What wptexturize and convert_smilies change is text; here all stands in tags, and the tags end where WordPress thinks so.
		expect(code.replace(/<[^>]*>/g, '')).toBe('');
		// convert_chars looks for a bare ampersand.
		expect(code).not.toMatch(/&(?!(amp|lt|gt|quot|#91|#93);)/);
		expect(code).not.toMatch(/<script/);
		const frame = read(code).querySelector('iframe');
		expect(frame?.getAttribute('src')).toBe(embedAddress(embed));
		expect(frame?.getAttribute('title')).toBe(title.replace(/\s+/g, ' '));
	});
});
