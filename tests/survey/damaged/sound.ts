import type { DamagedFile } from './damaged-file';
import { header, table } from './sample-table';
import { assemble, encode, record, type Manner, type Piece } from './writing';

/** The header and the respondents of the table, undamaged, as pieces that a kind of damage changes. */
export const soundPieces = (
	manner: Manner,
	names: readonly string[] = header,
	rows: readonly (readonly string[])[] = table,
): readonly Piece[] => [
	{ text: record(names, manner) },
	...rows.map((cells) => ({ text: record(cells, manner), cells })),
];

/** A file of these pieces. Names are those of the table unless others, or none (null), are given. */
export function fileOf(
	kind: string,
	place: string,
	manner: Manner,
	pieces: readonly Piece[],
	names: readonly (readonly string[])[] | null = header.map((name) => [name]),
): DamagedFile {
	const { text, truth } = assemble(pieces, manner, names);
	return {
		...{ kind, place: `${manner.name} ${place}`.trim(), file: 'umfrage.csv', truth },
		bytes: () => encode(text, manner),
	};
}

/** The pieces with one of them changed; 0 is the header. */
export const changed = (pieces: readonly Piece[], at: number, by: Partial<Piece>): readonly Piece[] =>
	pieces.map((piece, i) => (i === at ? { ...piece, ...by } : piece));
