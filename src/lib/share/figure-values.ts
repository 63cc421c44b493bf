import type { Codes } from '../catalog/catalog';
import type { Observation } from '../catalog/observation';
import type { Series } from '../catalog/series';
import type { Source } from '../catalog/source';
import type { Estimate } from '../stats/estimate';
import type { Bilingual } from '../words/locale';

/** One value of a figure with its name and with what may be said of it. */
export interface FigureValue {
	readonly observation: Observation;
	readonly label: Bilingual;
	readonly estimate: Estimate;
}

/** All that leaves the house with a figure. */
export interface FigureValues {
	readonly id: string;
	readonly title: Bilingual;
	readonly sentence: Bilingual;
	/** Address of the figure's page in each language. */
	readonly address: Bilingual;
	/** The label of every series that `values` are of. */
	readonly series: readonly Series[];
	/** Every source that `values` were read in. */
	readonly sources: readonly Source[];
	/** The names of the codes that `values` and `series` use. */
	readonly codes: Codes;
	readonly values: readonly FigureValue[];
	/** Version or checksum of the data package. */
	readonly dataVersion: string;
}

/** The label of the series a value is of; throws when the figure does not carry it. */
export function seriesOf(figure: FigureValues, observation: Observation): Series {
	const found = figure.series.find(({ id }) => id === observation.series);
	if (found) return found;
	const carried = figure.series.map(({ id }) => id).join(', ') || 'none';
	throw new Error(
		`Figure ${figure.id} has a value of series ${observation.series} but not its label; it has: ${carried}.`,
	);
}
