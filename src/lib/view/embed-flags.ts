export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How an embed is shown, as its address says it. There is no flag that hides its source. */
export interface EmbedFlags {
	/** null: as the page around it, or else the reader's system, prefers. */
	readonly theme: Theme | null;
	readonly border: boolean;
}

/** The flags an address names. What is not known is ignored: a page that embeds a figure must never break. */
export function parseFlags(search: string): EmbedFlags {
	const query = new URLSearchParams(search);
	return {
		theme: themes.find((theme) => theme === query.get('theme')) ?? null,
		border: query.get('border') !== '0',
	};
}

/** The part of an address behind the question mark, without it: `theme=dark&border=0`; '' where nothing is asked for. */
export const formatFlags = ({ theme, border }: EmbedFlags): string =>
	[...(theme === null ? [] : [`theme=${theme}`]), ...(border ? [] : ['border=0'])].join('&');
