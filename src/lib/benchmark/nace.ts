/** A section of NACE Rev. 2: its letter, its first and its last division. No number between the two is left out. */
export interface Section {
	readonly letter: string;
	readonly from: number;
	readonly to: number;
}

/** All sections (Regulation (EC) No 1893/2006, Annex I). Numbers between two sections, such as 34, are no divisions. */
export const sections: readonly Section[] = [
	{ letter: 'A', from: 1, to: 3 },
	{ letter: 'B', from: 5, to: 9 },
	{ letter: 'C', from: 10, to: 33 },
	{ letter: 'D', from: 35, to: 35 },
	{ letter: 'E', from: 36, to: 39 },
	{ letter: 'F', from: 41, to: 43 },
	{ letter: 'G', from: 45, to: 47 },
	{ letter: 'H', from: 49, to: 53 },
	{ letter: 'I', from: 55, to: 56 },
	{ letter: 'J', from: 58, to: 63 },
	{ letter: 'K', from: 64, to: 66 },
	{ letter: 'L', from: 68, to: 68 },
	{ letter: 'M', from: 69, to: 75 },
	{ letter: 'N', from: 77, to: 82 },
	{ letter: 'O', from: 84, to: 84 },
	{ letter: 'P', from: 85, to: 85 },
	{ letter: 'Q', from: 86, to: 88 },
	{ letter: 'R', from: 90, to: 93 },
	{ letter: 'S', from: 94, to: 96 },
	{ letter: 'T', from: 97, to: 98 },
	{ letter: 'U', from: 99, to: 99 },
];

/** The divisions of a section, in order. */
export const divisionsIn = ({ from, to }: Section): number[] =>
	Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The section of a division; null where NACE Rev. 2 has no such division. */
export const sectionOf = (division: number): Section | null =>
	sections.find((section) => divisionsIn(section).includes(division)) ?? null;

const none: ReadonlySet<number> = new Set();
const read = new Map<string, ReadonlySet<number>>();

/**
 * The divisions that a sector code of the label names: C28 one, C10-33 many, D35-E39 those of two sections, K6419-6492
 * the one that its classes lie in. None for a code that is no code of NACE: TOTAL, ICT, BITKOM_BAU.
 */
export function divisionsOf(code: string): ReadonlySet<number> {
	const known = read.get(code) ?? named(code);
	read.set(code, known);
	return known;
}

function named(code: string): ReadonlySet<number> {
	const [, first = '', start = '', last = first, end = start] =
		/^([A-U])(\d{2,4})(?:-([A-U])?(\d{2,4}))?$/.exec(code) ?? [];
	const [from, to] = [start, end].map((digits) => Number(digits.slice(0, 2))) as [number, number];
	if (sectionOf(from)?.letter !== first || sectionOf(to)?.letter !== last) return none;
	return new Set(sections.flatMap(divisionsIn).filter((division) => from <= division && division <= to));
}

/** Those of the codes whose divisions hold this one, the fewest divisions first; equally many in the order given. */
export const groupsWith = (division: number, codes: Iterable<string>): string[] =>
	[...codes]
		.filter((code) => divisionsOf(code).has(division))
		.sort((a, b) => divisionsOf(a).size - divisionsOf(b).size);
