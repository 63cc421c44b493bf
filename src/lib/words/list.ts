import type { Locale } from './locale';

/** "Facebook, Instagram und Xing"; the empty text for nothing. */
export const listed = (texts: readonly string[], locale: Locale): string =>
	[texts.slice(0, -1).join(', '), ...texts.slice(-1)]
		.filter((text) => text !== '')
		.join(locale === 'de' ? ' und ' : ' and ');
