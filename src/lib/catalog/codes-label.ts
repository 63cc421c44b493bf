import type { Bilingual } from '../words/locale';
import { bilingualAt } from './bilingual-label';
import { coded, type Codes } from './catalog';
import type { Place } from './place';

/** Reads the names of the codes, list by list. */
export function codesAt(place: Place): Codes {
	place.only(coded);
	return Object.fromEntries(coded.map((list) => [list, namesAt(place.at(list))]));
}

function namesAt(place: Place): Record<string, Bilingual> {
	return Object.fromEntries(
		place.keys().map((code) => {
			const name = place.at(code);
			if (code === '') name.wrong('an empty code means "not broken down" and has no name');
			if (/[\s/,"]/.test(code)) name.wrong('a code holds no blank, slash, comma or quote');
			if (/^\d+$/.test(code)) name.wrong('a code of digits only would lose its place in the order');
			return [code, bilingualAt(name)];
		}),
	);
}
