/**
 * Groups in the order that every row keeps, even where no row has all of them; where rows do not say, years ascend and
 * others stay as they first occur. Rows that contradict each other are overruled by what occurs first.
 *
 * @param rows the groups of each row, in its order
 */
export function groupOrder(rows: readonly (readonly string[])[]): string[] {
	const left = new Set(rows.flat());
	const before = new Map([...left].map((group) => [group, new Set<string>()]));
	for (const row of rows) row.forEach((group, i) => i > 0 && before.get(group)?.add(row[i - 1] ?? ''));
	const order: string[] = [];
	while (left.size > 0) {
		const open = [...left].filter((group) => [...(before.get(group) ?? [])].every((one) => !left.has(one)));
		const [first = ''] = open.length === 0 ? left : isYears(open) ? open.toSorted() : open;
		order.push(first);
		left.delete(first);
	}
	return order;
}

const isYears = (groups: readonly string[]): boolean => groups.every((group) => /^\d{4}$/.test(group));
