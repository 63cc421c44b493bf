import type { Design } from '../../src/lib/stats/survey/design';
import type { Moments, StratumMoments } from '../../src/lib/stats/survey/moments';

/** Moments as a case file holds them: strata of the design as [code, PSUs, PSUs in the population]. */
export interface WrittenMoments {
	readonly design: { readonly psu: string; readonly strata: readonly (readonly (number | null)[])[] };
	readonly size: number;
	readonly strata: readonly unknown[];
}

/** Moments read from a case file. */
export function momentsIn(written: unknown): Moments {
	const { design, size, strata } = written as WrittenMoments;
	return {
		design: {
			psu: design.psu as Design['psu'],
			strata: new Map(
				design.strata.map(([code, psus, population]) => [
					code ?? 0,
					{ psus: psus ?? 0, population: population ?? null },
				]),
			),
		},
		size,
		strata: strata as StratumMoments[],
	};
}

/** One respondent: the value of each variable that holds for it (1 for a cell it is in), null for the others. */
export interface Respondent {
	readonly w: number;
	readonly h: number;
	/** Null where rows are PSUs. */
	readonly psu: number | null;
	readonly values: readonly (number | null)[];
}

/** Moments summed respondent by respondent: slow and plain, to hold what SQL sums against. */
export function momentsOfRows(rows: readonly Respondent[], kind: StratumMoments['second']['kind']): Moments {
	const size = rows[0]?.values.length ?? 0;
	const codes = [...new Set(rows.map(({ h }) => h))];
	const inStratum = (code: number) => rows.filter(({ h }) => h === code);
	const psusOf = (code: number) => [...new Set(inStratum(code).map(({ psu }, at) => psu ?? -1 - at))];
	return {
		design: {
			psu: kind === 'clusters' ? 'cluster' : 'row',
			strata: new Map(
				codes.map((code) => [
					code,
					{ psus: kind === 'clusters' ? psusOf(code).length : inStratum(code).length, population: null },
				]),
			),
		},
		size,
		strata: codes.map((code) => ({
			stratum: code,
			...sums(inStratum(code), size),
			second: second(inStratum(code), size, kind, psusOf(code)),
		})),
	};
}

function sums(rows: readonly Respondent[], size: number) {
	const over = (of: (w: number, value: number) => number) =>
		Array.from({ length: size }, (_, k) =>
			rows.reduce((sum, { w, values }) => {
				const value = values[k] ?? null;
				return value === null ? sum : sum + of(w, value);
			}, 0),
		);
	return {
		counts: over((w) => (w === 0 ? 0 : 1)),
		totals: over((w, value) => w * value),
		squares: over((w) => w * w),
	};
}

function second(
	rows: readonly Respondent[],
	size: number,
	kind: StratumMoments['second']['kind'],
	psus: readonly number[],
): StratumMoments['second'] {
	const at = ({ w, values }: Respondent, k: number) => w * (values[k] ?? 0);
	if (kind === 'clusters') {
		return {
			kind,
			psus: psus.map((psu) => {
				const { counts, totals } = sums(
					rows.filter((row) => row.psu === psu),
					size,
				);
				return { counts, totals };
			}),
		};
	}
	const product = (k: number, l: number) => rows.reduce((sum, row) => sum + at(row, k) * at(row, l), 0);
	if (kind === 'disjoint') return { kind, squares: Array.from({ length: size }, (_, k) => product(k, k)) };
	return {
		kind,
		products: Array.from({ length: size * size }, (_, at) => product(Math.floor(at / size), at % size)),
	};
}
