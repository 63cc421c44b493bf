import type { Series } from './series';
import type { Grade, Source } from './source';

/** One row of a table: one value of one series. '' in a text dimension: the series is not broken down by it. */
export interface Observation {
	readonly series: Series['id'];
	readonly item: string;
	/** ISO 3166 alpha-2 as Eurostat writes it (EL, UK), a region, or an EU aggregate: EU28, EU27_2020. */
	readonly geo: string;
	readonly year: number;
	readonly size_class: string;
	readonly sector: string;
	readonly age: string;
	/** In `unit`; null where the publisher prints none (flag says why). */
	readonly value: number | null;
	readonly unit: Series['unit'];
	/** Number of interviews behind this value, where published. */
	readonly n: number | null;
	/** Eurostat's flag letters side by side, or '' for none. */
	readonly flag: string;
	/** How near to its source this value was read. */
	readonly grade: Grade;
	/** Where this very value was read. */
	readonly source: Source['id'];
	/** Codes, with a blank between, of what a reader of this value must know; '' for nothing. See `notesOf`. */
	readonly note: string;
}
