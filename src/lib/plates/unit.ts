import { units, type Unit } from '../catalog/unit';
import type { Locale } from '../words/locale';
import { number, percent } from '../words/number';

/** What a plate's values are: as in the catalog, or `own`, numbers of an own survey whose unit `axis` names. */
export type PlateUnit = Unit | 'own';
export const plateUnits: readonly PlateUnit[] = [...units, 'own'];

type Format = (value: number, locale: Locale, decimals?: number) => string;

/** Decimals that a difference on an axis is worth: those of a mean do not follow from its base. */
export const ownDecimals = ([low, high]: readonly [number, number]): 0 | 1 | 2 =>
	high - low >= 200 ? 0 : high - low >= 20 ? 1 : 2;

/** Numbers that can only be calendar years, which are written without a sign between the thousands. */
const areYears = ([low, high]: readonly [number, number]): boolean => low >= 1800 && high <= 2200;

/** How values of a unit are written. */
export function formatOf(unit: PlateUnit, domain: readonly [number, number]): Format {
	if (unit === 'percent') return percent;
	if (unit === 'own' && areYears(domain)) return (value) => String(Math.round(value));
	return unit === 'own' ? (value, locale) => number(value, locale, ownDecimals(domain)) : number;
}
