import { places } from '../benchmark/countries';
import { isCountry } from '../benchmark/europe';
import { elsewhere } from '../benchmark/profile';
import type { Catalog } from '../catalog/catalog';
import { nameOf } from '../catalog/name-of';
import { who as words } from '../words/benchmark/who';
import type { Locale } from '../words/locale';

/** Something a business can name as its country. */
export interface Country {
	/** As in `Profile`. */
	readonly code: string;
	readonly name: string;
}

/**
 * What a reader can choose from: the countries by name, in the order of the reader's language; at the end the European Union, and
 * any other country. Made where the whole label is at hand, which is when the site is built.
 */
export function countriesIn(catalog: Pick<Catalog, 'codes'>, locale: Locale): Country[] {
	const { compare } = new Intl.Collator(locale);
	return [
		...places
			.filter(isCountry)
			.map((code) => ({ code, name: nameOf(catalog, 'geo', code, locale) }))
			.sort((a, b) => compare(a.name, b.name)),
		{ code: 'EU27_2020', name: words.union[locale] },
		{ code: elsewhere, name: words.elsewhere[locale] },
	];
}
