import type { Bilingual } from '../words/locale';
import type { Place } from './place';

/** Reads a text in both languages. */
export function bilingualAt(place: Place): Bilingual {
	place.only(['de', 'en']);
	return { de: place.at('de').text(), en: place.at('en').text() };
}
