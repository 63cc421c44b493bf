import type { Design } from './design';
import type { Moments } from './moments';

/**
 * A stratum as the cases write it: its code; per variable rows, total and Σ w²; then its PSUs (rows of each variable, then totals),
 * its products, or that rows share no variables.
 */
export type ToldStratum = readonly [
	stratum: number,
	counts: readonly number[],
	totals: readonly number[],
	squares: readonly number[],
	second: 'disjoint' | readonly number[] | readonly (readonly number[])[],
];

export interface ToldDesign {
	readonly psu: string;
	/** Code, PSUs, and PSUs in the population. */
	readonly strata: readonly (readonly (number | null)[])[];
}

export const designOf = ({ psu, strata }: ToldDesign): Design => ({
	psu: psu as Design['psu'],
	strata: new Map(
		strata.map(([code, psus, population]) => [
			code as number,
			{ psus: psus as number, population: population ?? null },
		]),
	),
});

/** Moments of `size` variables from what the cases write down. */
export function momentsOf(design: Design, size: number, told: readonly unknown[]): Moments {
	return {
		design,
		size,
		strata: (told as readonly ToldStratum[]).map(([stratum, counts, totals, squares, second]) => ({
			...{ stratum, counts, totals, squares },
			second: secondOf(size, squares, second),
		})),
	};
}

function secondOf(
	size: number,
	squares: readonly number[],
	second: ToldStratum[4],
): Moments['strata'][number]['second'] {
	if (second === 'disjoint') return { kind: 'disjoint', squares };
	if (typeof second[0] === 'number') return { kind: 'joint', products: second as readonly number[] };
	const psus = (second as readonly (readonly number[])[]).map((psu) => ({
		counts: psu.slice(0, size),
		totals: psu.slice(size),
	}));
	return { kind: 'clusters', psus };
}
