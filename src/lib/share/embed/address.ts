import { formatFlags, type EmbedFlags } from '../../view/embed-flags';
import { folderOf, type Locale } from '../../words/locale';

/** Figure of the embeds that show what their fragment says. */
export const anyView = 'view';

/** Which embed: a figure in a language, and how it is shown. */
export interface Embedded {
	/** Absolute address of the site's start page, with a slash at its end. */
	readonly site: string;
	/** Id of a named figure, or `anyView`. */
	readonly figure: string;
	/**
	 * Which view, where it is any: a query of the explorer (live), or what `frozen` makes of a plate. Without its `#`, escaped as
	 * an address is; the explorer's first view where there is none.
	 */
	readonly fragment?: string;
	readonly locale: Locale;
	readonly flags: EmbedFlags;
}

const below = (site: string, locale: Locale): string => `${site}${folderOf(locale)}`;

/** The fragment that shows a packed plate. */
export const frozen = (packed: string): string => `p=${packed}`;

/** The absolute address of an embed's page, without a fragment. */
export function embedPage({ site, figure, locale, flags }: Embedded): string {
	const query = formatFlags(flags);
	return `${below(site, locale)}embed/${figure}/${query && `?${query}`}`;
}

/** The absolute address of an embed. */
export const embedAddress = (embed: Embedded): string =>
	embedPage(embed) + (embed.fragment ? `#${embed.fragment}` : '');

/** The absolute address at which a figure's oEmbed answer is. */
export const oembedAddress = (site: string, figure: string, locale: Locale): string =>
	`${below(site, locale)}oembed/${figure}.json`;

/** The id of the figure whose embed is at an address; null where that is none of `site`. */
export const embeddedFigure = (address: string, site: string): string | null =>
	address.startsWith(site)
		? (/^(?:en\/)?embed\/([a-z0-9-]+)\/(?:$|[?#])/.exec(address.slice(site.length))?.[1] ?? null)
		: null;
