import type { Design } from './design';
import type { Moments, StratumMoments } from './moments';
import type { RowDesign } from './row-variance';

/** Variables of rows: what a row adds to each, before its weight; null where it is not in it. */
export type Variables = readonly (readonly (number | null)[])[];

/** Moments of rows one by one, as the sums of the database must come out. */
export function momentsOfRows(
	weights: readonly number[],
	variables: Variables,
	{ design, stratum, psu }: RowDesign,
): Moments {
	const rows = weights.map((_, row) => row);
	const strata = [...new Set(rows.map((row) => stratum?.[row] ?? 0))];
	return {
		design,
		size: variables.length,
		strata: strata.map((code): StratumMoments => {
			const here = rows.filter((row) => (stratum?.[row] ?? 0) === code && weights[row] !== 0);
			const sums = ofRows(here, weights, variables);
			const units = [...new Set(here.map((row) => psu?.[row] ?? row))];
			return {
				...{ stratum: code, ...sums },
				second:
					design.psu === 'cluster'
						? {
								kind: 'clusters',
								psus: units.map((unit) =>
									ofRows(
										here.filter((row) => psu?.[row] === unit),
										weights,
										variables,
									),
								),
							}
						: { kind: 'joint', products: productsOf(here, weights, variables) },
			};
		}),
	};
}

function ofRows(rows: readonly number[], weights: readonly number[], variables: Variables) {
	const over = (variable: Variables[number], of: (weight: number, value: number) => number) =>
		rows.reduce((sum, row) => sum + (variable[row] == null ? 0 : of(weights[row] ?? 0, variable[row])), 0);
	return {
		counts: variables.map((variable) => over(variable, () => 1)),
		totals: variables.map((variable) => over(variable, (weight, value) => weight * value)),
		squares: variables.map((variable) => over(variable, (weight) => weight * weight)),
	};
}

const productsOf = (rows: readonly number[], weights: readonly number[], variables: Variables): number[] =>
	variables.flatMap((a) =>
		variables.map((b) =>
			rows.reduce((sum, row) => sum + (weights[row] ?? 0) ** 2 * (a[row] ?? 0) * (b[row] ?? 0), 0),
		),
	);

/** The design of rows whose PSUs are all there is: as many in the sample as have a code. */
export function designOfRows(
	stratum: readonly number[],
	psu: readonly number[] | null,
	population: ReadonlyMap<number, number> | null = null,
	lonely?: Design['lonely'],
): RowDesign {
	const strata = new Map(
		[...new Set(stratum)].map((code) => {
			const rows = stratum.flatMap((one, row) => (one === code ? [row] : []));
			const psus = new Set(rows.map((row) => psu?.[row] ?? row)).size;
			return [code, { psus, population: population?.get(code) ?? null }] as const;
		}),
	);
	return { design: { psu: psu ? 'cluster' : 'row', strata, ...(lonely && { lonely }) }, stratum, psu };
}
