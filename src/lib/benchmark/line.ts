import { compare } from '../catalog/comparable';
import { whole } from './distribution';
import type { YearShare } from './finding';
import type { Ground, Published } from './ground';
import { measureOf } from './measures';
import { valuesOf } from './published';

/**
 * The published years of an item in one area, as one line, oldest first: the measure's first series, and of its others the
 * years it lacks, where the difference from each of its values may be spoken of. Empty where the first series has no value
 * for the area.
 */
export function lineOf(item: string, geo: string, ground: Ground): YearShare[] {
	const [first, ...others] = measureOf(item).series;
	const own = whole(geo, valuesOf(item, [first], ground));
	const years = new Set(own.map(({ row }) => row.year));
	const joins = (other: Published): boolean =>
		own.length > 0 &&
		!years.has(other.row.year) &&
		own.every((one) => compare(other, one).verdict !== 'not-comparable');
	const joined = whole(geo, valuesOf(item, others, ground)).filter(joins);
	return [...own, ...joined]
		.flatMap(({ row, series }) =>
			row.value === null ? [] : { row, series, year: row.year, value: row.value },
		)
		.sort((a, b) => a.year - b.year);
}
