import { pages } from '../words/pages';
import { iframeCode, type EmbedCode } from './embed-code';

/** The answer of an oEmbed provider (oembed.com, version 1.0) for a figure. */
export interface Oembed {
	readonly version: '1.0';
	readonly type: 'rich';
	readonly provider_name: string;
	readonly provider_url: string;
	readonly title: string;
	readonly html: string;
	/** In px. */
	readonly width: number;
	readonly height: number;
}

/** The width in px that `height` of the embed is for. */
export const oembedWidth = 700;

/** What an editor is told who pastes the address of a figure's page. Without a script: most editors would take it out. */
export const oembed = (embed: EmbedCode): Oembed => ({
	version: '1.0',
	type: 'rich',
	provider_name: pages.name[embed.locale],
	provider_url: embed.site,
	title: embed.title,
	html: iframeCode(embed),
	width: oembedWidth,
	height: Math.ceil(embed.height),
});
