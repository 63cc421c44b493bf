/** Of a list of times, ms: the middle, what all but one in twenty keep to, and the longest. */
export interface Summary {
	readonly changes: number;
	readonly median: number;
	readonly p95: number;
	readonly max: number;
}

/** The value that a share of all do not exceed, between the two nearest ones. Throws an Error where there is none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (sorted.length - 1) * share;
	const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
	if (low === undefined || high === undefined) throw new Error('A quantile of no values was asked for.');
	return low + (high - low) * (at - Math.floor(at));
}

export const summary = (times: readonly number[]): Summary => ({
	changes: times.length,
	median: quantile(times, 0.5),
	p95: quantile(times, 0.95),
	max: Math.max(...times),
});
