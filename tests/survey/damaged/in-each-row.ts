import type { DamagedFile } from './damaged-file';
import { header, table } from './sample-table';
import { changed, fileOf, soundPieces } from './sound';
import { encode, manners, record, type Manner, type Piece } from './writing';

const delimiters = [',', ';', '\t', '|'] as const;
const ends = { LF: '\n', CR: '\r', CRLF: '\r\n' } as const;

/** One file for each respondent, and each form of the file. */
const inEachRow = (
	kind: string,
	damage: (manner: Manner, row: number, cells: readonly string[]) => readonly (readonly Piece[])[],
): readonly DamagedFile[] =>
	manners.flatMap((manner) =>
		table.flatMap((cells, i) =>
			damage(manner, i + 1, cells).map((pieces, variant) =>
				fileOf(kind, `row ${i + 1}, ${variant}`, manner, pieces),
			),
		),
	);

/** A respondent in UTF-8 among others in windows-1252, or the other way round: two files were put together. */
function ofTwoEncodings(): readonly DamagedFile[] {
	return manners.flatMap((manner) =>
		table.flatMap((cells, i): readonly DamagedFile[] => {
			if (!/[äöüÄÖÜß]/.test(cells.join())) return [];
			const other = manner.encoding === 'utf-8' ? 'windows-1252' : 'utf-8';
			const pieces = soundPieces(manner);
			const sound = fileOf(
				'one row in another encoding',
				`row ${i + 1}`,
				manner,
				changed(pieces, i + 1, { damaged: true }),
			);
			const part = (from: number, to: number, encoding: Manner['encoding'], bom = false): Uint8Array =>
				encode(
					pieces
						.slice(from, to)
						.map(({ text }) => text + manner.end)
						.join(''),
					{ encoding, bom },
				);
			const bytes = (): Uint8Array =>
				Uint8Array.from([
					...part(0, i + 1, manner.encoding, manner.bom),
					...part(i + 1, i + 2, other),
					...part(i + 2, pieces.length, manner.encoding),
				]);
			return [{ ...sound, bytes }];
		}),
	);
}

export const rowDamages = (): readonly DamagedFile[] => [
	...inEachRow('one row with another delimiter', (manner, row, cells) =>
		delimiters
			.filter((delimiter) => delimiter !== manner.delimiter)
			.map((delimiter) =>
				changed(soundPieces(manner), row, { text: record(cells, { ...manner, delimiter }), damaged: true }),
			),
	),
	...inEachRow('one other line end', (manner, row) =>
		Object.values(ends)
			.filter((end) => end !== manner.end)
			.map((end) => changed(soundPieces(manner), row, { end, named: true })),
	),
	...inEachRow('blank line', (manner, row) => {
		const pieces = soundPieces(manner);
		return [[...pieces.slice(0, row), { text: '', named: true }, ...pieces.slice(row)]];
	}),
	...inEachRow('header again', (manner, row) => {
		const pieces = soundPieces(manner);
		return row === 1
			? []
			: [[...pieces.slice(0, row), { text: record(header, manner), named: true }, ...pieces.slice(row)]];
	}),
	...inEachRow('line without fields', (manner, row) => {
		const pieces = soundPieces(manner);
		return [[...pieces.slice(0, row), { text: 'Seite 2 von 3', named: true }, ...pieces.slice(row)]];
	}),
	...ofTwoEncodings(),
];
