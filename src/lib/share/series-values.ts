import type { Codes } from '../catalog/catalog';
import type { Observation } from '../catalog/observation';
import type { Series } from '../catalog/series';
import type { Source } from '../catalog/source';
import type { Bilingual } from '../words/locale';

/** All that leaves the house with a series: every value, the label, its sources and the names of its codes. */
export interface SeriesValues {
	readonly series: Series;
	readonly sources: readonly Source[];
	readonly codes: Codes;
	readonly observations: readonly Observation[];
	/** Address of the series' page in each language. */
	readonly address: Bilingual;
	/** Version or checksum of the data. */
	readonly dataVersion: string;
}
