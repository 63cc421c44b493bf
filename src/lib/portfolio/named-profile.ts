import type { Profile, SizeClass } from '../benchmark/profile';
import type { Country } from '../standing/countries';
import { portfolioProfile as words } from '../words/benchmark/portfolio-profile';
import { divisionName } from '../words/divisions';
import type { Locale } from '../words/locale';

export const countryNamed = (code: string, countries: readonly Country[]): string =>
	countries.find((country) => country.code === code)?.name ?? code;

export const sizeNamed = (size: SizeClass, locale: Locale): string => words.sizes[size][locale];

/** "Deutschland · 1 bis 9 Beschäftigte · Herstellung von Nahrungsmitteln"; what was not said is left out. */
export const profileLine = (
	{ country, size, division }: Profile,
	countries: readonly Country[],
	locale: Locale,
): string =>
	[
		countryNamed(country, countries),
		...(size === null ? [] : [words.persons(sizeNamed(size, locale), locale)]),
		...(division === null ? [] : [divisionName(division, locale)]),
	].join(' · ');
