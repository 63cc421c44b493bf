import type { Codes } from '../src/lib/catalog/catalog';
import { dimensions } from '../src/lib/catalog/series';
import { keyOf, type Difference } from './difference';
import type { Row } from './rows';

/**
 * The rows of a table of ours after a refresh. Series that no difference touches keep their rows as they are; in the others
 * the rows are sorted by their codes, in the label's order, so that the same rows make the same file.
 * `lastingNotes`: what a note says of the survey still holds when the value is read anew; what it says of our reading does not.
 */
export function merged(
	old: readonly Row[],
	differences: readonly Difference[],
	codes: Codes,
	lastingNotes: readonly string[],
): Row[] {
	const rows = new Map(old.map((row) => [keyOf(row), row]));
	const touched = new Set<string>();
	for (const { added, changed, gone, same } of differences) {
		for (const row of gone) {
			touched.add(row.series);
			rows.delete(keyOf(row));
		}
		for (const row of [...added, ...same, ...changed.map(({ fresh }) => fresh)]) {
			touched.add(row.series);
			const notes = rows.get(keyOf(row))?.note.split(' ') ?? [];
			const note = notes.filter((code) => lastingNotes.includes(code)).join(' ');
			rows.set(keyOf(row), { ...row, note });
		}
	}
	const bySeries = new Map<string, Row[]>();
	for (const row of rows.values()) {
		const those = bySeries.get(row.series);
		if (those) those.push(row);
		else bySeries.set(row.series, [row]);
	}
	const inOrder = order(codes);
	return [...bySeries].flatMap(([series, those]) => (touched.has(series) ? those.sort(inOrder) : those));
}

/** Compares rows by item, geo, year and so on: codes by their place in the label, years as they count. */
function order(codes: Codes): (one: Row, other: Row) => number {
	const places = dimensions.map((dimension) => {
		const place = new Map(Object.keys(codes[dimension] ?? {}).map((code, at) => [code, at]));
		return (row: Row) => (dimension === 'year' ? Number(row.year) : (place.get(row[dimension]) ?? -1));
	});
	return (one, other) => {
		for (const place of places) {
			const apart = place(one) - place(other);
			if (apart !== 0) return apart;
		}
		return 0;
	};
}
