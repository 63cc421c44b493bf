import { bilingualAt } from './bilingual-label';
import type { Place } from './place';
import { indexVersions, type Series } from './series';
import { units } from './unit';

const fields = [
	...['id', 'table', 'title', 'wording', 'universe', 'population', 'concept', 'index', 'unit'],
	...['publisher', 'commissioner', 'fieldDates', 'mode', 'sampling', 'n', 'baseStated', 'notes'],
];

/** Reads the label of one series: every field must be there, and no other; "not published" is said by null. */
export function seriesAt(place: Place): Series {
	place.only(fields);
	return {
		id: place.at('id').id(),
		table: place.at('table').text(),
		title: bilingualAt(place.at('title')),
		wording: bilingualAt(place.at('wording')),
		universe: bilingualAt(place.at('universe')),
		population: place.at('population').text(),
		concept: place.at('concept').text(),
		index: place.at('index').orNull((it) => it.oneOf(indexVersions)),
		unit: place.at('unit').oneOf(units),
		publisher: place.at('publisher').text(),
		commissioner: place.at('commissioner').orNull((it) => it.text()),
		fieldDates: place.at('fieldDates').orNull((it) => it.text()),
		mode: place.at('mode').orNull(bilingualAt),
		sampling: place.at('sampling').oneOf(['probability', 'quota', 'opt-in', 'unknown']),
		n: place.at('n').orNull((it) => it.count(1)),
		baseStated: place.at('baseStated').boolean(),
		notes: place.at('notes').list().map(bilingualAt),
	};
}
