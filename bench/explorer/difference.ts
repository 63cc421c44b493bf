/** What two lists do not share, said: each text counts as often as it comes. */
export function differences(found: readonly string[], wanted: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const text of wanted) counts.set(text, (counts.get(text) ?? 0) + 1);
	for (const text of found) counts.set(text, (counts.get(text) ?? 0) - 1);
	return [...counts].flatMap(([text, count]) =>
		count === 0 ? [] : [count > 0 ? `${text} is missing` : `${text} was not asked for`],
	);
}
