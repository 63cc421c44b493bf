import { formatFlags, type EmbedFlags } from '../../view/embed-flags';
import type { Locale } from '../../words/locale';

/** Which embed: a named figure in a language, and how it is shown. */
export interface Embedded {
	/** Absolute address of the site's start page, with a slash at its end. */
	readonly site: string;
	readonly figure: string;
	readonly locale: Locale;
	readonly flags: EmbedFlags;
}

const below = (site: string, locale: Locale): string => `${site}${locale === 'de' ? '' : `${locale}/`}`;

/** The absolute address of an embed. */
export function embedAddress({ site, figure, locale, flags }: Embedded): string {
	const query = formatFlags(flags);
	return `${below(site, locale)}embed/${figure}/${query && `?${query}`}`;
}

/** The absolute address at which a figure's oEmbed answer is. */
export const oembedAddress = (site: string, figure: string, locale: Locale): string =>
	`${below(site, locale)}oembed/${figure}.json`;

/** The id of the figure whose embed is at an address; null where that is none of `site`. */
export const embeddedFigure = (address: string, site: string): string | null =>
	address.startsWith(site)
		? (/^(?:en\/)?embed\/([a-z0-9-]+)\/(?:$|[?#])/.exec(address.slice(site.length))?.[1] ?? null)
		: null;
