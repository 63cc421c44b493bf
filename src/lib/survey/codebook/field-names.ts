import { plain } from './plain';

/** Names for the columns of a file as a Table Schema needs them, none empty, no two alike: `column-3`, `Q5 (2)`. */
export function fieldNames(names: readonly string[]): string[] {
	const taken = new Set(names.filter((name) => name !== ''));
	const used = new Set<string>();
	return names.map((name, place) => {
		const base = name === '' ? `column-${place + 1}` : name;
		const isOwn = name !== '' && !used.has(name);
		let unique = base;
		for (let i = 2; !isOwn && (used.has(unique) || taken.has(unique)); i += 1) unique = `${base} (${i})`;
		used.add(unique);
		return unique;
	});
}

/** What differs between the columns a codebook was made for and those of a file; words/ has a sentence for each. */
export interface MatchNote {
	readonly kind:
		| 'moved' // stand at another place
		| 'renamed' // found again although capitals, dashes or spaces differ
		| 'absent' // the codebook has them, the file has not
		| 'new'; // the file has them, the codebook has not
	/** At most 20 names. */
	readonly names: readonly string[];
	readonly count: number;
}

export interface Matched {
	/** For each field of the codebook its place in the file; null where the file has it not. */
	readonly places: readonly (number | null)[];
	readonly notes: readonly MatchNote[];
}

/** Finds the columns of a codebook in a file: by name, else by what is nearly the name of one column alone. */
export function matched(wanted: readonly string[], names: readonly string[]): Matched {
	const own = fieldNames(names);
	const byName = new Map(own.map((name, place) => [name, place]));
	const exact = wanted.map((name) => byName.get(name) ?? null);
	const met = new Set(exact);
	const free = new Map<string, number | null>();
	for (const [place, name] of own.entries())
		if (!met.has(place)) free.set(plain(name), free.has(plain(name)) ? null : place);
	const renamed: string[] = [];
	const places = exact.map((place, i) => {
		if (place !== null) return place;
		const name = wanted[i] ?? '';
		const found = free.get(plain(name)) ?? null;
		if (found === null) return null;
		free.delete(plain(name));
		renamed.push(own[found] ?? name);
		return found;
	});
	const found = new Set(places);
	const said = (kind: MatchNote['kind'], all: readonly string[]): MatchNote[] =>
		all.length === 0 ? [] : [{ kind, names: all.slice(0, 20), count: all.length }];
	return {
		places,
		notes: [
			...said('moved', moved(wanted, places)),
			...said('renamed', renamed),
			...said(
				'absent',
				wanted.filter((_, i) => places[i] === null),
			),
			...said(
				'new',
				own.filter((_, place) => !found.has(place)),
			),
		],
	};
}

/** Those that come in another order than before; not those that only make room for a new column. */
function moved(wanted: readonly string[], places: readonly (number | null)[]): string[] {
	let last = -1;
	const late: string[] = [];
	for (const [i, place] of places.entries()) {
		if (place === null) continue;
		if (place < last) late.push(wanted[i] ?? '');
		last = Math.max(last, place);
	}
	return late;
}
