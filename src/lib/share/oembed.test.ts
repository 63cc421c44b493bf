import { describe, expect, it } from 'vitest';
import { iframeCode, type EmbedCode } from './embed-code';
import { oembed } from './oembed';

const embed: EmbedCode = {
	site: 'https://example.org/',
	figure: 'a-1',
	locale: 'en',
	flags: { theme: null, border: true },
	title: 'Almost "half"',
	height: 640.2,
};

describe('oembed', () => {
	it('has all that version 1.0 asks of type rich', () => {
		expect(JSON.parse(JSON.stringify(oembed(embed)))).toEqual({
			version: '1.0',
			type: 'rich',
			provider_name: 'KMU Social Monitor',
			provider_url: 'https://example.org/',
			title: 'Almost "half"',
			html: iframeCode(embed),
			width: 700,
			height: 641,
		});
	});

	it('brings no script along', () => expect(oembed(embed).html).not.toContain('<script'));
});
