import type { Group } from '../crosstab';
import { textWidth } from '../measure';
import { syllables } from '../syllables';
import { cutsAWord, wrap } from '../wrap';

/** The names over the columns of a table: in lines, or turned where a word is wider than a narrow column. */
export interface Heads {
	readonly turned: boolean;
	readonly texts: readonly string[];
	readonly height: number;
	/** Height of each text, px: of its lines, or of the longest of them when turned. */
	readonly heights: readonly number[];
}

export const headSize = 12;
export const headLine = 14;
/** Kept free beside a name, px. */
const edges = 5;
/** In columns from this width on a long word is broken rather than turned, px. */
const cuttable = 84;
const setting = { size: headSize, bold: false };

/** The width a column needs for the longest word over it, px. */
export const wordWidth = (groups: readonly Group[]): number =>
	Math.max(
		0,
		...groups.flatMap(({ label }) => label.split(/[\s\u00ad]/).map((word) => textWidth(word, headSize))),
	) + edges;

export function layOutHeads(groups: readonly Group[], column: number): Heads {
	const names = groups.map(({ label }) => label);
	const room = column - edges;
	const level = names.map((name) => wrap(breakable(name, room), room, setting));
	const cuts = names.some((name) => cutsAWord(name, room, setting));
	const lines = Math.max(0, ...level.map(({ length }) => length));
	if (cuts ? column >= cuttable && lines <= 6 : lines <= 4 || (column >= cuttable && lines <= 6)) {
		return settled(false, level, (own) => own.length * headLine);
	}
	const most = Math.max(1, Math.floor((column - 1) / headLine));
	return settled(
		true,
		names.map((name) => turned(name, most)),
		(lines) => Math.ceil(Math.max(...lines.map((line) => textWidth(line, headSize)))),
	);
}

/** A name whose words too wide for a line have places to break. */
const breakable = (name: string, room: number): string =>
	name
		.split(' ')
		.map((word) => (cutsAWord(word, room, setting) ? syllables(word) : word))
		.join(' ');

function settled(
	isTurned: boolean,
	names: readonly (readonly string[])[],
	heightOf: (lines: readonly string[]) => number,
): Heads {
	const heights = names.map(heightOf);
	return {
		turned: isTurned,
		texts: names.map((lines) => lines.join('\n')),
		height: names.length === 0 ? 0 : Math.max(...heights) + 6,
		heights,
	};
}

/** In at most `most` lines, each as short as that allows. */
function turned(name: string, most: number): string[] {
	for (let length = 60; length < textWidth(name, headSize); length += 20) {
		const lines = wrap(name, length, setting);
		if (lines.length <= most && !cutsAWord(name, length, setting)) return lines;
	}
	return wrap(name, textWidth(name, headSize) + 1, setting);
}
