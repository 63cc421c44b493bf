import type { Bilingual } from '../words/locale';
import type { Place } from './place';
import type { Series } from './series';

const fields = [
	...[
		'id',
		'table',
		'title',
		'wording',
		'universe',
		'unit',
		'publisher',
		'commissioner',
		'fieldDates',
		'mode',
	],
	...['sampling', 'n', 'baseStated', 'source', 'licence', 'grade', 'notes'],
];

/** Reads the label of one series: every field must be there, and no other; "not published" is said by null. */
export function seriesAt(place: Place): Series {
	place.only(fields);
	return {
		id: place.at('id').text(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and hyphens'),
		table: place.at('table').text(),
		title: bilingualAt(place.at('title')),
		wording: bilingualAt(place.at('wording')),
		universe: bilingualAt(place.at('universe')),
		unit: place.at('unit').oneOf(['percent', 'persons']),
		publisher: place.at('publisher').text(),
		commissioner: place.at('commissioner').orNull((it) => it.text()),
		fieldDates: place.at('fieldDates').orNull((it) => it.text()),
		mode: place.at('mode').orNull((it) => it.text()),
		sampling: place.at('sampling').oneOf(['probability', 'quota', 'opt-in', 'unknown']),
		n: place.at('n').orNull((it) => it.count(1)),
		baseStated: place.at('baseStated').boolean(),
		source: sourceAt(place.at('source')),
		licence: licenceAt(place.at('licence')),
		grade: place.at('grade').oneOf(['A', 'B', 'C']),
		notes: place.at('notes').list().map(bilingualAt),
	};
}

/** Reads a text in both languages. */
export function bilingualAt(place: Place): Bilingual {
	place.only(['de', 'en']);
	return { de: place.at('de').text(), en: place.at('en').text() };
}

function sourceAt(place: Place): Series['source'] {
	place.only(['title', 'via', 'address', 'retrieved']);
	const retrieved = place.at('retrieved').text(/^\d{4}-\d{2}-\d{2}$/, 'a day, yyyy-mm-dd');
	if (retrieved && !isDay(retrieved)) place.at('retrieved').wrong(`is no day of the calendar: ${retrieved}`);
	return {
		title: bilingualAt(place.at('title')),
		via: place.at('via').orNull(bilingualAt),
		address: addressAt(place.at('address')),
		retrieved,
	};
}

function licenceAt(place: Place): Series['licence'] {
	place.only(['name', 'address']);
	return { name: bilingualAt(place.at('name')), address: addressAt(place.at('address')) };
}

const addressAt = (place: Place): string | null =>
	place.orNull((it) => it.text(/^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/, 'an address on the web, or null'));

function isDay(text: string): boolean {
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
