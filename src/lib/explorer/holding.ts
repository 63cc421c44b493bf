import type { Codes } from '../catalog/catalog';
import type { Observation } from '../catalog/observation';
import type { Series } from '../catalog/series';
import type { Source } from '../catalog/source';
import type { Table } from '../catalog/table';
import type { Estimate } from '../stats/estimate';

/** All that is at hand of one series: enough to draw, name, judge and source every value of it. */
export interface Holding {
	readonly series: Series;
	/** The sources its values were read in, in the label's order. */
	readonly sources: readonly Source[];
	/** Names of the codes it uses, in the label's order. */
	readonly codes: Codes;
	/** The label of its table, so that the engine can fetch and prove it. */
	readonly table: Table;
	/** Every row; null where there are so many that the engine is asked for each view. */
	readonly rows: readonly Observation[] | null;
	/** Upper end of the value axis, the same for every view of the series. */
	readonly top: number;
}

/** How far a value with its interval reaches up the axis; 0 where there is none. */
export function reach(estimate: Estimate): number {
	if (estimate.kind !== 'known') return 0;
	return estimate.interval.kind === 'none' ? estimate.value : estimate.interval.high;
}

/** From so many rows on, a series stays in the database, and each view is asked of it. */
export const mostHeld = 20_000;

/** A round end of the value axis above the highest value: shares end at 10, 25, 50 or 100. */
export function topOf(highest: number, unit: Series['unit']): number {
	if (unit === 'percent') return [10, 25, 50].find((top) => highest <= top) ?? 100;
	const step = 10 ** Math.floor(Math.log10(Math.max(highest, 1)));
	return Math.max(1, Math.ceil(highest / step) * step);
}
