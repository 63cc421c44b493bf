import type { Ground } from '../benchmark/ground';
import type { Profile } from '../benchmark/profile';
import { valuesOf } from '../benchmark/published';
import { nameOf } from '../catalog/name-of';
import { areaName } from '../words/benchmark/area';
import { countSays } from '../words/benchmark/count';
import type { Locale } from '../words/locale';
import { number } from '../words/number';
import { tellSource } from './say-source';
import type { ToldSource } from './told-source';

/** How many enterprises of its size there are in the country of a business; null where it is not published. */
export function tellCount(
	{ country, size }: Profile,
	ground: Ground,
	locale: Locale,
): { readonly sentence: string; readonly source: ToldSource } | null {
	const [newest] = valuesOf('ENT_N', ['eurostat-enterprises'], ground)
		.filter(({ row }) => row.geo === country && row.size_class === size)
		.sort((a, b) => b.row.year - a.row.year);
	if (!newest || newest.row.value === null || size === null) return null;
	const { publisher } = newest.series;
	const facts = {
		...{ publisher, size, year: newest.row.year, count: number(newest.row.value, locale) },
		area: areaName(country, nameOf(ground, 'geo', country, locale), locale),
	};
	return { sentence: countSays(facts, locale), source: tellSource(newest, ground, locale) };
}
