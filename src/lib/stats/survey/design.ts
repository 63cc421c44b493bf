/** One stratum of a sample. */
export interface Stratum {
	/** PSUs in the sample, whether or not any of them answers a question: rows where there are no clusters. */
	readonly psus: number;
	/** PSUs in the population; null where it is not known or is taken as endless. */
	readonly population: number | null;
}

/**
 * What a stratum with one PSU (lonely) adds to a variance, which cannot be told from one PSU:
 * - `adjust`: its distance from 0, not from the mean of its stratum: cautious, and the rule of this site;
 * - `remove`: nothing, as if it were certain to be drawn;
 * - `average`: what the other strata add on average;
 * - `fail`: no variance, a RangeError.
 * Source: R `survey`, `options(survey.lonely.psu)`.
 */
export type Lonely = 'adjust' | 'remove' | 'average' | 'fail';

/** How a sample was drawn: its strata by their code. A sample without strata has one, of code 0. */
export interface Design {
	readonly strata: ReadonlyMap<number, Stratum>;
	/** Whether a PSU is a row, or a cluster of rows. */
	readonly psu: 'row' | 'cluster';
	/** `adjust` where it is not given. */
	readonly lonely?: Lonely;
}
