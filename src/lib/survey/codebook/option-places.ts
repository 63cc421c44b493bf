import type { Question } from './codebook';

/**
 * Places of the columns of a `multiple` over several, in the order of its answers: the column an answer names, where names are
 * clear, else the one at its place. `names` are those of the file's columns.
 */
export function optionPlaces({ columns, answers }: Question, names: readonly string[]): readonly number[] {
	const wanted = answers.map(({ values: [name] }) => name);
	const places = new Map(columns.map((place) => [names[place], place]));
	const isClear = places.size === columns.length && new Set(wanted).size === wanted.length;
	const named = wanted.flatMap((name) => places.get(name) ?? []);
	return isClear && named.length === wanted.length && named.length === columns.length ? named : columns;
}
