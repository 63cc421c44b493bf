import { seriesCitations, type SeriesCitation } from './series-citations';
import type { SeriesValues } from './series-values';

/** The document at /data/<series>.json: the label, its sources, the names of the codes, every value, and how to cite. */
export interface SeriesDocument extends SeriesValues {
	readonly citations: readonly SeriesCitation[];
}

export const seriesJson = (values: SeriesValues): SeriesDocument => ({
	...values,
	citations: seriesCitations(values),
});
