import { observationKey } from '../catalog/observation-key';
import type { Observation } from '../catalog/observation';
import type { Ground } from './ground';
import { measures } from './measures';
import { divisionsOf } from './nace';
import { publishedOf } from './published';
import { standFor, wholes } from './size-codes';

const sizes: readonly string[] = [...wholes, ...Object.values(standFor).flat()];

/** Items that are seen over time: their shares of all enterprises are kept for every year. */
const overTime: readonly string[] = ['E_SM1_ANY', 'E_SM1_GE2'];

/**
 * The rows that some part of the benchmark can show, in the order given. Of a group that one series has several years of, only
 * the newest can stand on a ladder; earlier years are kept where a line is drawn of them.
 */
export function needed(ground: Pick<Ground, 'rows' | 'series'>): Observation[] {
	const all = { ...ground, sources: [], codes: {} };
	const measured = new Set(measures.flatMap(({ series, otherwise }) => [...series, ...otherwise]));
	const shown = new Set(measures.flatMap((measure) => publishedOf(measure, all).map(({ row }) => row)));
	const newest = newestYears(ground.rows.filter((row) => row.value !== null));
	const isNewest = (row: Observation): boolean => newest.get(groupOf(row)) === row.year;
	return ground.rows.filter((row) => {
		if (!measured.has(row.series)) return isNewest(row);
		const fits =
			sizes.includes(row.size_class) && (row.sector === 'TOTAL' || divisionsOf(row.sector).size > 0);
		const isLine = overTime.includes(row.item) && row.size_class === 'GE10' && row.sector === 'TOTAL';
		return shown.has(row) && fits && (isLine || isNewest(row));
	});
}

/** The newest year of each group of a series. */
function newestYears(rows: readonly Observation[]): ReadonlyMap<string, number> {
	const newest = new Map<string, number>();
	for (const row of rows) newest.set(groupOf(row), Math.max(row.year, newest.get(groupOf(row)) ?? row.year));
	return newest;
}

const groupOf = (row: Observation): string => observationKey({ ...row, year: 0 });
