import type { Locale } from '../words/locale';
import type { Catalog, Codes } from './catalog';

/** What a reader calls a code: "DE" is "Deutschland" or "Germany". A code without a name stands for itself. */
export function nameOf(
	catalog: Pick<Catalog, 'codes'>,
	dimension: keyof Codes,
	code: string,
	locale: Locale,
): string {
	const names = catalog.codes[dimension] ?? {};
	return Object.hasOwn(names, code) ? (names[code]?.[locale] ?? code) : code;
}
