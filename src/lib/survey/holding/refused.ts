import type { Refusal } from '../held';

/** Most respondents that a refusal names. */
const named = 100;

/** Gathers respondents by what is wrong with them. */
export class Refused {
	readonly #records = new Map<Refusal['kind'], number[]>();

	add(kind: Refusal['kind'], record: number): void {
		const records = this.#records.get(kind);
		if (records) records.push(record);
		else this.#records.set(kind, [record]);
	}

	all(): Refusal[] {
		return [...this.#records].map(([kind, records]) => ({
			kind,
			records: records.slice(0, named),
			count: records.length,
		}));
	}

	/** All respondents of some kinds, each once, in the order of the file. */
	records(kinds: readonly Refusal['kind'][]): number[] {
		const found = kinds.flatMap((kind) => this.#records.get(kind) ?? []);
		return [...new Set(found)].sort((a, b) => a - b);
	}
}

/** The columns that a population is proven against; null where the sample has none. */
export interface Sampled {
	readonly population: Float64Array;
	readonly stratum: Int32Array | null;
	readonly cluster: Int32Array | null;
}

/** A population must be a number, the same all over its stratum, and no smaller than the stratum's sample (of clusters, where there are). */
export function populationFaults({ population, stratum, cluster }: Sampled, refused: Refused): void {
	const units = new Map<number, Set<number>>();
	const sizes = new Map<number, number>();
	const values = new Map<number, number>();
	const stratumOf = (row: number) => stratum?.[row] ?? 0;
	population.forEach((size, row) => {
		if (!(size > 0 && size < Infinity)) return refused.add('population-not-a-number', row);
		const h = stratumOf(row);
		const value = values.get(h) ?? size;
		values.set(h, value);
		if (value !== size) refused.add('population-differs', row);
		sizes.set(h, (sizes.get(h) ?? 0) + 1);
		if (!cluster) return;
		const known = units.get(h) ?? new Set<number>();
		units.set(h, known.add(cluster[row] ?? -1));
	});
	population.forEach((size, row) => {
		const h = stratumOf(row);
		if (size > 0 && size < ((cluster ? units.get(h)?.size : sizes.get(h)) ?? 0))
			refused.add('population-too-small', row);
	});
}
