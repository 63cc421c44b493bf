import type { DamagedFile } from './damaged-file';
import { header, table } from './sample-table';
import { fileOf, soundPieces } from './sound';
import { encode, field, manners, type Manner } from './writing';

const [excel, comma] = manners as readonly [Manner, Manner];

const wide = (): DamagedFile => {
	const names = Array.from({ length: 10_000 }, (_, i) => `v${i + 1}`);
	const rows = table.map((_, row) => names.map((_, i) => String((i * 7 + row) % 5)));
	return fileOf(
		'10,000 columns',
		'',
		excel,
		soundPieces(excel, names, rows),
		names.map((name) => [name]),
	);
};

/** One cell of 50 MB: as long as no answer is, so it is named. `open` is what a quote that is never closed makes of a file. */
const long = (place: string, quoted: boolean): DamagedFile => {
	const letters = 50_000_000;
	const [first = [], second = [], third = []] = table;
	const stand = (cells: readonly string[], text: string): string =>
		cells.map((cell, i) => (i === 6 ? text : field(cell, comma))).join(',');
	const rest = fileOf('one 50 MB cell', place, comma, [
		{ text: header.join(',') },
		{ text: stand(first, field(first[6] ?? '', comma)), cells: first },
		{ text: stand(second, quoted ? '"x"' : 'x'), cells: [], damaged: true },
		{ text: stand(third, field(third[6] ?? '', comma)), cells: third },
	]);
	const bytes = (): Uint8Array => {
		const text = 'Wort '.repeat(letters / 5);
		return encode(
			[
				header.join(','),
				stand(first, field(first[6] ?? '', comma)),
				stand(second, quoted ? `"${text}"` : text),
				stand(third, field(third[6] ?? '', comma)),
			].join('\n') + '\n',
			comma,
		);
	};
	return { ...rest, bytes };
};

export const largeDamages = (): readonly DamagedFile[] => [
	wide(),
	long('plain', false),
	long('quoted', true),
];
