import type { DesignShape } from '../queries/survey/asked';
import type { DesignColumns } from '../survey/codebook/codebook';

/** What columns of design a survey has in the database, as the queries need to know. */
export const designShape = ({ weight, stratum, cluster, population }: DesignColumns): DesignShape => ({
	weighted: weight !== null,
	strata: stratum !== null,
	clusters: cluster !== null,
	population: population !== null,
});
