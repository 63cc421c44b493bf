import type { Estimate, Sampling } from '../../stats/estimate';
import { judgeMeasured } from '../../stats/survey/judge-measured';
import type { Measured } from '../../stats/survey/measured';

/** What decides how estimates of a survey are shown. */
export interface Judging {
	readonly sampling: Sampling;
	/** Whether there are weights in use, strata, clusters or a population size. */
	readonly complex: boolean;
	/** How p-values are raised for many comparisons. */
	readonly adjust: 'holm' | 'bh';
}

/** Whether differences may be tested: chance of selection is known of random samples only. */
export const canTest = ({ sampling }: Judging): boolean => sampling !== 'quota' && sampling !== 'opt-in';

/** What may be shown of an estimate. */
export const judged = (
	measured: Measured | null,
	judging: Judging,
	unit: string,
	withheld: boolean,
): Estimate =>
	judgeMeasured(measured, { sampling: judging.sampling, unit, weighted: judging.complex, withheld });
