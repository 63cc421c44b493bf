import type { Mapping } from '../benchmark/portfolio/columns';
import { plain } from '../benchmark/portfolio/cell';
import { readSectorCode } from '../benchmark/portfolio/sector-code';
import type { Named } from '../benchmark/portfolio/read-row';
import type { FileTable } from './read-file';

/** A word of a file, and the division it was read as. */
export interface UnderstoodSector {
	readonly word: string;
	readonly division: number;
	/** How many of the businesses it was read for. */
	readonly times: number;
}

/** Every word for a sector that is no code, with what was made of it, the most frequent first: words can be misread, codes cannot. */
export function understoodSectors(
	{ lines }: Pick<FileTable, 'lines'>,
	{ SECTOR: at }: Mapping,
	businesses: readonly Named[],
): readonly UnderstoodSector[] {
	if (at === undefined) return [];
	const divisions = new Map(businesses.map(({ line, business }) => [line, business.profile.division]));
	const found = new Map<string, UnderstoodSector>();
	for (const { number, fields } of lines) {
		const word = plain(fields[at] ?? '');
		const division = divisions.get(number) ?? null;
		if (division === null || readSectorCode(word) !== null) continue;
		found.set(word, { word, division, times: (found.get(word)?.times ?? 0) + 1 });
	}
	return [...found.values()].sort((a, b) => b.times - a.times);
}
