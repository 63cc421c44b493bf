/** The list with one of its members at another place. Nothing moves beyond the ends. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
	if (to < 0 || to >= list.length || from === to) return list;
	const rest = without(list, from);
	return rest.length === list.length ? list : inserted(rest, to, ...list.slice(from, from + 1));
}

export const without = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_, i) => i !== at);

export const inserted = <T>(list: readonly T[], at: number, ...members: readonly T[]): readonly T[] => [
	...list.slice(0, at),
	...members,
	...list.slice(at),
];

/** The list with one of its members changed. */
export const changed = <T>(list: readonly T[], at: number, change: Partial<NoInfer<T>>): readonly T[] =>
	list.map((member, i) => (i === at ? { ...member, ...change } : member));
