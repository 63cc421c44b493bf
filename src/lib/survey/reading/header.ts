/**
 * The names of columns from the header's lines. Of several they are put together, the upper ones first; where an upper line
 * stands over several columns, as a merged cell does, it counts for all of them.
 */
export function namesOf(headers: readonly (readonly string[])[], width: number): string[] {
	const lines = headers.map((line, at) => {
		const trimmed = line.map((text) => text.replace(/\s+/g, ' ').trim());
		if (at === headers.length - 1 || trimmed.filter((text) => text !== '').length === trimmed.length)
			return trimmed;
		let group = '';
		return trimmed.map((text) => (group = text || group));
	});
	return Array.from({ length: width }, (_, column) => {
		const parts = lines.map((line) => line[column] ?? '').filter((part) => part !== '');
		return parts.filter((part, at) => parts.indexOf(part) === at).join(' – ');
	});
}

/** The number of fields that a record should have: as the header has, unless nearly all records agree on another. */
export function expectedFields(header: number | null, counts: readonly number[]): number {
	const tally = new Map<number, number>();
	for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
	const [usual, times] = [...tally].reduce((a, b) => (b[1] > a[1] ? b : a), [header ?? 1, 0]);
	if (header === null || header === usual) return usual;
	return times >= 5 && times >= counts.length * 0.9 ? usual : header;
}

/**
 * Whether the header lacks the name of the first column, as R writes it where rows have names: one name too few, and the first
 * field of every record is filled and differs.
 */
export function lacksFirstName(
	header: number,
	expected: number,
	records: readonly (readonly string[])[],
): boolean {
	if (header !== expected - 1) return false;
	const first = records.map(([text = '']) => text);
	return first.every((text) => text !== '') && new Set(first).size === first.length;
}
