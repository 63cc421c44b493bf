import type { Catalog } from './catalog';
import type { Observation } from './observation';
import { dimensions, type Dimension } from './series';
import { grades, type Grade } from './source';

/** What a set of observations covers: a picture of years by areas, and the codes there are, each list in the label's order. */
export interface Coverage {
	/** Ascending. */
	readonly years: readonly number[];
	readonly geos: readonly string[];
	/** Number of published values: one row per area of `geos`, one column per year of `years`. */
	readonly cells: readonly (readonly number[])[];
	/** Dimensions in which the observations differ. */
	readonly varying: readonly Dimension[];
	/** Without '', which is no code but says "not broken down". */
	readonly items: readonly string[];
	readonly sizes: readonly string[];
	readonly sectors: readonly string[];
	readonly ages: readonly string[];
	readonly grades: readonly Grade[];
	/** Ids, in the order of the label's provenance. */
	readonly sources: readonly string[];
	/** Number of observations with a value, and of those without. */
	readonly values: number;
	readonly missing: number;
}

/** What these observations cover. A code without a name comes after those that have one. */
export function coverage(
	observations: readonly Observation[],
	catalog: Pick<Catalog, 'codes' | 'sources'>,
): Coverage {
	const found = (column: Dimension | 'grade' | 'source') =>
		new Set(observations.map((observation) => String(observation[column])));
	const codes = (list: Exclude<Dimension, 'year'>) =>
		inOrder(found(list), Object.keys(catalog.codes[list] ?? {})).filter((code) => code !== '');
	const years = [...found('year')].map(Number).sort((a, b) => a - b);
	const geos = codes('geo');
	const counts = new Map<string, number>();
	let values = 0;
	for (const { geo, year, value } of observations) {
		if (value === null) continue;
		values += 1;
		const cell = `${geo} ${year}`;
		counts.set(cell, (counts.get(cell) ?? 0) + 1);
	}
	return {
		years,
		geos,
		cells: geos.map((geo) => years.map((year) => counts.get(`${geo} ${year}`) ?? 0)),
		varying: dimensions.filter((dimension) => found(dimension).size > 1),
		items: codes('item'),
		sizes: codes('size_class'),
		sectors: codes('sector'),
		ages: codes('age'),
		grades: grades.filter((grade) => found('grade').has(grade)),
		sources: inOrder(
			found('source'),
			catalog.sources.map(({ id }) => id),
		),
		values,
		missing: observations.length - values,
	};
}

/** The found codes: first those listed, in the order of the list, then the others as they were found. */
function inOrder(found: ReadonlySet<string>, listed: readonly string[]): string[] {
	return [
		...listed.filter((code) => found.has(code)),
		...[...found].filter((code) => !listed.includes(code)),
	];
}
