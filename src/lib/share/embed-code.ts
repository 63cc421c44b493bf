import { attribute } from './attribute';
import { anyView, embedAddress, type Embedded } from './embed/address';
import { oneLine } from './one-line';

/** What the code for an embed is made from. */
export interface EmbedCode extends Embedded {
	/** The figure's title: the name of the frame for who cannot see it. */
	readonly title: string;
	/** Height in px that stands until the embed has told its own, and for good where no script runs. */
	readonly height: number;
}

/** An iframe, and nothing else: works wherever HTML may be pasted. */
export const iframeCode = (embed: EmbedCode): string =>
	`<iframe src=${attribute(embedAddress(embed))} title=${attribute(embed.title)} ` +
	`width="100%" height="${Math.ceil(embed.height)}" style="border:0" loading="lazy"></iframe>`;

const script = ({ site }: EmbedCode): string => `<script async src=${attribute(`${site}embed.js`)}></script>`;

/** An iframe with the script that keeps its height right. The script may stand in a page once or for each embed. */
export const scriptedCode = (embed: EmbedCode): string => `${iframeCode(embed)}\n${script(embed)}`;

/**
 * The custom element, with the iframe in it for readers without scripts. Which view is shown, the iframe alone says: an element
 * that names its figure would ask for the first one.
 */
export function elementCode(embed: EmbedCode): string {
	const { figure, locale, flags } = embed;
	const attributes =
		figure === anyView
			? []
			: [
					` figure=${attribute(figure)}`,
					` lang="${locale}"`,
					...(flags.theme === null ? [] : [` theme="${flags.theme}"`]),
					...(flags.border ? [] : [' border="0"']),
				];
	return `<kmu-figure${attributes.join('')}>\n${iframeCode(embed)}\n</kmu-figure>\n${script(embed)}`;
}

/**
 * An iframe that WordPress leaves as it is: one line without a script, so that no paragraph is put into it, and without square
 * brackets, in which it would look for short codes. Needs the right to unfiltered HTML; without it, see picture-code.ts.
 */
export const wordpressCode = (embed: EmbedCode): string =>
	iframeCode({ ...embed, title: oneLine(embed.title) })
		.replaceAll('[', '&#91;')
		.replaceAll(']', '&#93;');
