import { bilingualAt } from './bilingual-label';
import type { Place } from './place';
import type { Source } from './source';

/** Reads an entry of the label's `provenance`: every field must be there, and no other. */
export function sourceAt(place: Place): Source {
	place.only(['id', 'publisher', 'title', 'via', 'address', 'retrieved', 'licence']);
	return {
		id: place.at('id').id(),
		publisher: place.at('publisher').text(),
		title: bilingualAt(place.at('title')),
		via: place.at('via').orNull(bilingualAt),
		address: addressAt(place.at('address')),
		retrieved: dayAt(place.at('retrieved')),
		licence: licenceAt(place.at('licence')),
	};
}

function licenceAt(place: Place): Source['licence'] {
	place.only(['name', 'address']);
	return { name: bilingualAt(place.at('name')), address: addressAt(place.at('address')) };
}

const addressAt = (place: Place): string | null =>
	place.orNull((it) => it.text(/^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/, 'an address on the web, or null'));

function dayAt(place: Place): string {
	const text = place.text(/^\d{4}-\d{2}-\d{2}$/, 'a day, yyyy-mm-dd');
	if (text && !isDay(text)) place.wrong(`is no day of the calendar: ${text}`);
	return text;
}

function isDay(text: string): boolean {
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
