import type { Weights } from './weights';

/** Trimmed weights, or why there are none: the bounds leave no weights that sum as before. */
export type Trimmed =
	| { readonly kind: 'trimmed'; readonly weights: Weights; readonly trimmed: number }
	| { readonly kind: 'refused'; readonly because: 'bounds' };

/** Bounds of the weights. `trimmed` of the answer counts the rows that were beyond them. */
export interface Bounds {
	readonly lower?: number;
	readonly upper?: number;
}

const ROUNDS = 1000;

/**
 * Weights beyond the bounds are set to them and what they lose or gain is spread in equal parts over all other rows, so that the
 * sum stays. Others may then go beyond; `strict` repeats until none does. R `survey::trimWeights`.
 * Refused where every weight lies beyond, or a strict trimming cannot end.
 */
export function spreadExcess(
	weights: Weights,
	{ lower = -Infinity, upper = Infinity }: Bounds,
	{ strict = false }: { readonly strict?: boolean } = {},
): Trimmed {
	let now = Float64Array.from(weights);
	const beyond = new Set<number>();
	for (let round = 0; round < ROUNDS; round += 1) {
		const outside = now.reduce((all, weight, row) => {
			if (weight < lower || weight > upper) all.add(row);
			return all;
		}, new Set<number>());
		if (outside.size === 0) return { kind: 'trimmed', weights: now, trimmed: beyond.size };
		if (outside.size === now.length) return { kind: 'refused', because: 'bounds' };
		for (const row of outside) beyond.add(row);
		const held = now.map((weight) => Math.max(lower, Math.min(upper, weight)));
		const excess = now.reduce((sum, weight, row) => sum + (weight - (held[row] ?? 0)), 0);
		const each = excess / (now.length - outside.size);
		now = held.map((weight, row) => (outside.has(row) ? weight : weight + each));
		if (!strict) return { kind: 'trimmed', weights: now, trimmed: beyond.size };
	}
	return { kind: 'refused', because: 'bounds' };
}

/**
 * Weights beyond the bounds are set to them, then all are scaled to the old sum: the trimmed ones may end beyond the bounds again.
 * Another rule than `spreadExcess`, with other numbers. Refused where the held weights sum to 0.
 */
export function capAndRescale(weights: Weights, { lower = -Infinity, upper = Infinity }: Bounds): Trimmed {
	const held = weights.map((weight) => Math.max(lower, Math.min(upper, weight)));
	const sum = (all: Weights) => all.reduce((total, weight) => total + weight, 0);
	const [before, after] = [sum(weights), sum(held)];
	if (!(after > 0)) return { kind: 'refused', because: 'bounds' };
	const trimmed = held.reduce((count, weight, row) => count + (weight === weights[row] ? 0 : 1), 0);
	return { kind: 'trimmed', weights: held.map((weight) => (weight * before) / after), trimmed };
}
