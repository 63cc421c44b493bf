import type { Design } from '../../stats/survey/design';
import type { Moments, StratumMoments } from '../../stats/survey/moments';
import { partsOf, partsOfCode, placesOf, type Axis } from './axis';
import type { Cells } from './cells';

/** Variables of one place of a value: Σw, Σw(x-c), Σw(x-c)² over the respondents who have one. */
export const perValue = 3;

/**
 * The moments of all combinations of parts of the dimensions of some cells; `placeOf` says which variable is which. A
 * dimension of options makes them `joint`, clusters make them `clusters`, else they are `disjoint`.
 */
export function toMoments(cells: Cells, design: Design, axes: readonly Axis[]): Moments {
	return gathered(cells, design, axes, 1);
}

/**
 * The moments of a value in all combinations of parts: at 3 × `placeOf` the weights of those who have a value, behind it
 * the value less its centre, behind that its square. Of the square only the total is known, as a spread needs it: its own
 * standard error cannot be told from these.
 * Throws a TypeError where the cells were asked for without a value.
 */
export function toValueMoments(cells: Cells, design: Design, axes: readonly Axis[]): Moments {
	if (cells.value === null) throw new TypeError('These cells hold no value.');
	return gathered(cells, design, axes, perValue);
}

interface Gathering {
	readonly counts: number[];
	readonly totals: number[];
	readonly squares: number[];
	readonly products: number[];
	readonly psus: Map<number, { readonly counts: number[]; readonly totals: number[] }>;
}

const zeros = (size: number): number[] => new Array<number>(size).fill(0);

const add = (sums: number[], place: number, value: number): void => {
	sums[place] = (sums[place] ?? 0) + value;
};

function gathered(cells: Cells, design: Design, axes: readonly Axis[], each: 1 | typeof perValue): Moments {
	if (axes.length !== cells.codes.length)
		throw new RangeError(`${axes.length} axes for ${cells.codes.length} dimensions.`);
	const size = axes.reduce<number>((product, axis) => product * partsOf(axis), each);
	const joint = cells.psu === null && (each > 1 || axes.some(({ kind }) => kind === 'options'));
	const variables = variablesOf(cells, axes);
	const strata = new Map<number, Gathering>();
	for (let i = 0; i < cells.count; i++) {
		const code = cells.stratum[i] ?? 0;
		const here = strata.get(code) ?? {
			...{ counts: zeros(size), totals: zeros(size), squares: zeros(size) },
			products: joint ? zeros(size * size) : [],
			psus: new Map(),
		};
		strata.set(code, here);
		const places = variables(i);
		gather(here, cells, i, places, each, size);
		if (joint) multiply(here.products, cells, i, places, each, size);
	}
	return {
		design,
		size,
		strata: [...strata].map(([stratum, { counts, totals, squares, products, psus }]): StratumMoments => {
			const sums = { stratum, counts, totals, squares };
			if (cells.psu !== null) return { ...sums, second: { kind: 'clusters', psus: [...psus.values()] } };
			if (joint) return { ...sums, second: { kind: 'joint', products } };
			return { ...sums, second: { kind: 'disjoint', squares } };
		}),
	};
}

/** For each cell the places it belongs to; combinations of codes come again in each stratum, so they are remembered. */
function variablesOf({ codes }: Cells, axes: readonly Axis[]): (i: number) => readonly number[] {
	const known = new Map<string, readonly number[]>();
	return (i) => {
		const here = codes.map((code) => code[i] ?? -1);
		const key = here.join();
		const places =
			known.get(key) ??
			placesOf(
				axes,
				here.map((code, axis) => partsOfCode(axes[axis] as Axis, code)),
			);
		known.set(key, places);
		return places;
	};
}

function gather(
	here: Gathering,
	cells: Cells,
	i: number,
	places: readonly number[],
	each: number,
	size: number,
): void {
	const [n, w, w2] = [cells.n[i] ?? 0, cells.w[i] ?? 0, cells.w2[i] ?? 0];
	const totals = [w, cells.value?.wx[i] ?? 0, cells.value?.wxx[i] ?? 0];
	const psu = cells.psu?.[i];
	const cluster =
		psu === undefined ? null : (here.psus.get(psu) ?? { counts: zeros(size), totals: zeros(size) });
	if (psu !== undefined && cluster !== null) here.psus.set(psu, cluster);
	for (const place of places) {
		for (let k = 0; k < each; k++) {
			const at = place * each + k;
			add(here.counts, at, n);
			add(here.totals, at, totals[k] ?? 0);
			add(here.squares, at, w2);
			if (cluster === null) continue;
			add(cluster.counts, at, n);
			add(cluster.totals, at, totals[k] ?? 0);
		}
	}
}

/** Σ w² of each pair of variables that share rows; with a value Σ w² x and Σ w² x² too. */
function multiply(
	products: number[],
	cells: Cells,
	i: number,
	places: readonly number[],
	each: number,
	size: number,
): void {
	const byPower = [cells.w2[i] ?? 0, cells.value?.w2x[i] ?? 0, cells.value?.w2xx[i] ?? 0];
	const powers = Math.min(each, 2);
	for (const a of places) {
		for (const b of places) {
			for (let k = 0; k < powers; k++) {
				for (let l = 0; l < powers; l++)
					add(products, (a * each + k) * size + b * each + l, byPower[k + l] ?? 0);
			}
		}
	}
}
