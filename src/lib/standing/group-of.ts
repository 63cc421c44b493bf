import { isOfOnline, isOfUsers } from '../benchmark/asked';
import type { Ground, Published } from '../benchmark/ground';
import { nameOf } from '../catalog/name-of';
import { areaName } from '../words/benchmark/area';
import { groupPhrase } from '../words/benchmark/group';
import type { Locale } from '../words/locale';

/** Whom a value is a share of: a group of enterprises, or the people a survey asked; as it stands inside a sentence. */
export function groupOf({ row, series }: Published, ground: Ground, locale: Locale): string {
	if (row.size_class === '') return asked(series.universe[locale], locale);
	return groupPhrase(
		{
			geo: areaName(row.geo, nameOf(ground, 'geo', row.geo, locale), locale),
			size: row.size_class,
			sector: row.sector === 'TOTAL' ? null : nameOf(ground, 'sector', row.sector, locale),
			users: isOfUsers(series),
			online: isOfOnline(series),
		},
		locale,
	);
}

/** A universe without what its label adds in brackets. */
function asked(universe: string, locale: Locale): string {
	const plain = universe.replace(/\s*\([^()]*\)$/, '');
	return locale === 'en' ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
}
