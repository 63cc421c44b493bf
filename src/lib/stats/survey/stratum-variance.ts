import type { Design } from './design';

/** What one stratum knows of the linearised variable z: the sums over its PSUs of z and of z². */
export interface StratumSpread {
	readonly stratum: number;
	readonly sum: number;
	readonly squares: number;
}

/** Below this share of Σ z² a spread is what rounding leaves of none: a whole stratum has no variance, not a tiny one. */
const NONE = 1e-12;

/**
 * Σ_h (1 - n_h/N_h) · n_h/(n_h - 1) · [Σ_j z_hj² - (Σ_j z_hj)²/n_h] over the strata of a design, lonely PSUs by its rule.
 * Strata that are not listed have z = 0 everywhere and add nothing.
 * Throws a RangeError for a stratum that the design does not know, for lonely PSUs where the rule is `fail`, and where it
 * is `average` and all strata are lonely.
 */
export function sumOverStrata(design: Design, spreads: Iterable<StratumSpread>): number {
	let total = 0;
	for (const { stratum: code, sum, squares } of spreads) {
		const stratum = design.strata.get(code);
		if (stratum === undefined) throw new RangeError(`The design has no stratum ${code}.`);
		const { psus, population } = stratum;
		const left = population === null ? 1 : Math.max(0, 1 - psus / population);
		if (psus > 1) total += ((left * psus) / (psus - 1)) * without(squares, (sum * sum) / psus);
		else if (design.lonely === undefined || design.lonely === 'adjust') total += left * sum * sum;
	}
	return total * lonelyFactor(design);
}

const without = (squares: number, centre: number): number =>
	squares - centre > NONE * squares ? squares - centre : 0;

function lonelyFactor({ strata, lonely }: Design): number {
	if (lonely !== 'fail' && lonely !== 'average') return 1;
	// A PSU that is its whole stratum is certain, not lonely.
	const alone = [...strata].filter(([, { psus, population }]) => psus === 1 && population !== 1);
	const [first] = alone;
	if (first === undefined) return 1;
	if (lonely === 'fail') throw new RangeError(`Stratum ${first[0]} has only one PSU.`);
	if (alone.length === strata.size) throw new RangeError('Every stratum has only one PSU.');
	return strata.size / (strata.size - alone.length);
}
