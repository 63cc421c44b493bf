import type { Bilingual } from '../words/locale';
import { coded, type Codes } from './catalog';
import type { Place } from './place';
import { bilingualAt } from './series-label';

/** Reads the names of the codes, dimension by dimension. */
export function codesAt(place: Place): Codes {
	place.only(coded);
	return Object.fromEntries(coded.map((dimension) => [dimension, namesAt(place.at(dimension))]));
}

function namesAt(place: Place): Record<string, Bilingual> {
	return Object.fromEntries(
		place.keys().map((code) => {
			const name = place.at(code);
			if (code === '') name.wrong('an empty code means "not broken down" and has no name');
			if (/^\d+$/.test(code)) name.wrong('a code of digits only would lose its place in the order');
			return [code, bilingualAt(name)];
		}),
	);
}
