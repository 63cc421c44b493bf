/** One stratum of a sample. */
export interface Stratum {
	/** PSUs in the sample, whether or not any of them answers a question: rows where there are no clusters. */
	readonly psus: number;
	/** PSUs in the population; null where it is not known or is taken as endless. */
	readonly population: number | null;
}

/** How a sample was drawn: its strata by their code. A sample without strata has one, of code 0. */
export interface Design {
	readonly strata: ReadonlyMap<number, Stratum>;
	/** Whether a PSU is a row, or a cluster of rows. */
	readonly psu: 'row' | 'cluster';
}
