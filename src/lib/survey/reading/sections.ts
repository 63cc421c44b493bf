import type { Cut } from './cutter';

/** A record of the beginning, with the line it stands on. */
export interface Placed extends Cut {
	readonly line: number;
}

/** A stretch of records without a blank line. */
interface Section {
	readonly from: number;
	readonly to: number;
}

/** Nothing, or nothing but delimiters. */
const isBlank = ({ fields }: Cut) => fields.every((field) => field.trim() === '');
const filled = ({ fields }: Cut) => fields.filter((field) => field.trim() !== '').length;

/** A title as Excel writes it: a cell or a few, then nothing but delimiters, while the next record has cells there. */
function isTitle(record: Placed, next: Placed | undefined): boolean {
	const width = record.fields.length;
	if (width < 3 || !next) return false;
	const last = record.fields.findLastIndex((field) => field.trim() !== '');
	return (
		last + 1 <= width / 2 &&
		filled(next) > width / 2 &&
		next.fields.slice(last + 1).some((field) => field.trim() !== '')
	);
}

function sectionsOf(records: readonly Placed[]): Section[] {
	const sections: Section[] = [];
	let from = -1;
	[...records, null].forEach((record, at) => {
		if (record !== null && !isBlank(record)) from = from < 0 ? at : from;
		else if (from >= 0) {
			sections.push({ from, to: at });
			from = -1;
		}
	});
	return sections;
}

/**
 * Where the table is among the first records: the stretch in which most records have as many fields as the table, blank lines
 * inside it included, for these are its damage. What stands before it is no part of it, and neither is what stands behind it.
 */
export function mainSection(
	records: readonly Placed[],
	fields: number,
): { preamble: number; from: number; to: number } {
	const sections = sectionsOf(records);
	const fits = ({ from, to }: Section) =>
		records.slice(from, to).filter((record) => record.fields.length === fields).length * 2 >= to - from;
	const first = Math.max(0, sections.findIndex(fits));
	let last = first;
	for (let next = first + 1; next < sections.length; next++) {
		const section = sections[next];
		if (!section || !fits(section)) break;
		last = next;
	}
	const to = sections[last]?.to ?? records.length;
	let from = sections[first]?.from ?? 0;
	for (; from < to - 1; from++) {
		const record = records[from];
		if (!record || fields === 1) break;
		const next = records.slice(from + 1, to).find((one) => !isBlank(one));
		// A header may be a little too short or too long; a title is much shorter.
		if (!isBlank(record) && record.fields.length > Math.max(1, fields / 2) && !isTitle(record, next)) break;
	}
	return { preamble: (records[from]?.line ?? 1) - 1, from, to };
}
