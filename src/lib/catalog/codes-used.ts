import { coded, type Catalog, type Codes } from './catalog';
import { notesOf } from './notes-of';
import type { Observation } from './observation';
import type { Series } from './series';

/** The names of the codes that these observations and the labels of their series use, in the label's order. */
export function codesUsed(
	{ codes }: Pick<Catalog, 'codes'>,
	observations: readonly Observation[],
	series: readonly Pick<Series, 'population' | 'concept'>[],
): Codes {
	const used = Object.fromEntries(coded.map((list) => [list, new Set<string>()]));
	const use = (list: (typeof coded)[number], code: string) => used[list]?.add(code);
	for (const observation of observations) {
		for (const list of ['item', 'geo', 'size_class', 'sector', 'age', 'unit'] as const)
			use(list, observation[list]);
		for (const letter of observation.flag) use('flag', letter);
		for (const note of notesOf(observation)) use('note', note);
	}
	for (const { population, concept } of series) {
		use('population', population);
		use('concept', concept);
	}
	return Object.fromEntries(
		coded.map((list) => [
			list,
			Object.fromEntries(Object.entries(codes[list] ?? {}).filter(([code]) => used[list]?.has(code))),
		]),
	);
}
