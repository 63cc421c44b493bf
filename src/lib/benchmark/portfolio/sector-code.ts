import { divisionsIn, divisionsOf, sectionOf, sections, type Section } from '../nace';
import { plain, said, unreadable, type Cell } from './cell';

/** Sections that have another letter in NACE Rev. 2.1 (Regulation (EU) 2023/137); the numbers of the divisions are the same. */
const since2025: readonly Section[] = [
	{ letter: 'K', from: 61, to: 63 },
	{ letter: 'L', from: 64, to: 66 },
	{ letter: 'M', from: 68, to: 68 },
	{ letter: 'N', from: 69, to: 75 },
	{ letter: 'O', from: 77, to: 82 },
	{ letter: 'P', from: 84, to: 84 },
	{ letter: 'Q', from: 85, to: 85 },
	{ letter: 'R', from: 86, to: 88 },
	{ letter: 'S', from: 90, to: 93 },
	{ letter: 'T', from: 94, to: 96 },
	{ letter: 'U', from: 97, to: 98 },
	{ letter: 'V', from: 99, to: 99 },
];

/** Letter, division, and whatever finer digits follow behind a point, or without one where a letter or five digits tell the places. */
const shape = /^([A-V])? ?(\d{1,2})(?:[.,]\d{1,2}(?:[.,-]\d{1,2})?)?$/;
const withoutPoints = /^(?:([A-V]) ?(\d{2})\d{1,3}|()(\d{2})\d{3})$/;

/**
 * The division of a code of NACE or WZ: "47", "47.11", "47.11.0", "47110", "G47", "1" for 01. A section or several
 * divisions are unclear ("G", "C10-12"), and so are three or four digits: "1110" is 11.10, or 01.11.0 without its zero.
 * Null for what does not look like a code.
 */
export function readSectorCode(text: string): Cell<number> | null {
	const code = plain(text).toUpperCase();
	if (/^\d{3,4}$/.test(code)) return unreadable('unclear');
	const [, letter = '', digits] = shape.exec(code) ?? [];
	const [, beside = '', first, , bare] = withoutPoints.exec(code) ?? [];
	const division = digits ?? first ?? bare;
	if (division !== undefined) return divisionOf(Number(division), letter || beside);
	const known = divisionsOf(code.replace(/\s/g, ''));
	if (known.size > 0) return known.size === 1 ? said([...known][0] ?? 0) : unreadable('unclear');
	return /^[A-V]$/.test(code) ? unreadable('unclear') : null;
}

function divisionOf(division: number, letter: string): Cell<number> {
	const isOf = (section: Section) => section.letter === letter && divisionsIn(section).includes(division);
	if (sectionOf(division) === null) return unreadable('unknown');
	return letter === '' || [...sections, ...since2025].some(isOf) ? said(division) : unreadable('unknown');
}
