import { base } from '$app/paths';
import type { Locale } from '../words/locale';

/** Where a page lives in a language: German at the root, English below /en. `path` starts with a slash. */
export const pagePath = (locale: Locale, path: string): string =>
	`${base}${locale === 'de' ? '' : '/en'}${path}`;

/** The page of a named figure. */
export const figurePath = (locale: Locale, id: string): string => pagePath(locale, `/figures/${id}/`);

/** A named figure as a picture: for documents, or as the card that other sites show beside a link. */
export const picturePath = (locale: Locale, id: string, ending: 'svg' | 'png' | 'card.png'): string =>
	pagePath(locale, `/figures/${id}.${ending}`);
