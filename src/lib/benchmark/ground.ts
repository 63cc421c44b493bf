import type { Catalog } from '../catalog/catalog';
import type { Observation } from '../catalog/observation';
import type { Series } from '../catalog/series';
import type { Source } from '../catalog/source';

/** The published figures a business is seen beside: gathered when the site is built, at hand without any request. */
export interface Ground {
	readonly rows: readonly Observation[];
	/** Those that `rows` name. */
	readonly series: readonly Series[];
	/** Those that `rows` name. */
	readonly sources: readonly Source[];
	/** Names of all codes that occur in `rows`, and of all countries that a profile can name. */
	readonly codes: Catalog['codes'];
}

/** A published value with the label of its series. */
export interface Published {
	readonly row: Observation;
	readonly series: Series;
}
