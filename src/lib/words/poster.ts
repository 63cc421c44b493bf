import type { Locale } from './locale';

/** In place of sources that a picture of a fixed shape has no room for; its address leads to all of them. */
export const moreSources = (count: number, locale: Locale): string =>
	locale === 'de'
		? `Und ${count} weitere Quellen: unter der Adresse der Abbildung.`
		: `And ${count} more sources: at the address of the figure.`;
