import type { DamagedFile } from './damaged-file';
import { header, table } from './sample-table';
import { fileOf, soundPieces } from './sound';
import { manners, type Letters, type Manner } from './writing';

const encodings: Readonly<Record<string, Letters>> = {
	'UTF-8': { encoding: 'utf-8' },
	'UTF-8 with BOM': { encoding: 'utf-8', bom: true },
	'UTF-16 LE with BOM': { encoding: 'utf-16le', bom: true },
	'UTF-16 BE with BOM': { encoding: 'utf-16be', bom: true },
	'UTF-16 LE': { encoding: 'utf-16le' },
	'UTF-16 BE': { encoding: 'utf-16be' },
	'windows-1252': { encoding: 'windows-1252' },
};
const delimiters = { comma: ',', semicolon: ';', tab: '\t', bar: '|' } as const;
const ends = { LF: '\n', CR: '\r', CRLF: '\r\n' } as const;

const [excel] = manners as readonly [Manner];
const entries = Object.entries;

/** Every encoding with every delimiter and every line end: sound files that must be read as they are. */
const forms = entries(encodings).flatMap(([name, letters]) =>
	entries(delimiters).flatMap(([called, delimiter]) =>
		entries(ends).map(([ended, end]) => {
			const manner: Manner = { ...excel, ...letters, delimiter, end, name };
			return fileOf(`encoding ${name}`, `${called} ${ended}`, manner, soundPieces(manner));
		}),
	),
);

/** Delimiters that are not looked for: the whole file is one column, and that must be said. */
const odd = [':', '~', '^', '\u001f'].flatMap((delimiter): readonly DamagedFile[] => {
	const manner: Manner = { ...excel, delimiter, name: 'odd' };
	const plain = table.map((cells) => cells.map((cell) => cell.replace(/[\n",;|]/g, ' ')));
	const names = header.map((name) => [name]);
	return [3, 7, 12].map((n) => ({
		...fileOf(
			'unknown delimiter',
			`U+${delimiter.charCodeAt(0)}, ${n} rows`,
			manner,
			soundPieces(manner, header, plain.slice(0, n)),
			names,
		),
		truth: { kind: 'refused', because: ['one-column', 'not-text'] },
	}));
});

const quoting = entries(delimiters).flatMap(([called, delimiter]) =>
	entries(ends).flatMap(([ended, end]) =>
		[true, false].flatMap((quoteAll): readonly DamagedFile[] => {
			const place = `${called} ${ended}${quoteAll ? ', all' : ''}`;
			const base: Manner = { ...excel, encoding: 'utf-8', delimiter, end, quoteAll, name: '' };
			const apostrophe: Manner = { ...base, quote: "'" };
			const backslash: Manner = { ...base, escape: 'backslash' };
			const both: Manner = { ...apostrophe, escape: 'backslash' };
			const talking = table.map((cells) => cells.map((cell) => cell.replaceAll('"', "'")));
			return [
				fileOf('apostrophe quotes', place, apostrophe, soundPieces(apostrophe)),
				fileOf('apostrophe quotes', `${place}, inside`, apostrophe, soundPieces(apostrophe, header, talking)),
				fileOf('backslash escapes', place, backslash, soundPieces(backslash)),
				fileOf('backslash escapes', `${place}, apostrophes`, both, soundPieces(both, header, talking)),
			];
		}),
	),
);

/** Line ends that change in the middle of a file, as when parts were put together. */
const mixedEnds = manners.flatMap((manner) =>
	[2, 3, 5].flatMap((every) =>
		entries(ends)
			.filter(([, end]) => end !== manner.end)
			.map(([name, end]) =>
				fileOf(
					...(['mixed line ends', `${name}, every ${every}`, manner] as const),
					soundPieces(manner).map((piece, i) => (i % every === 1 ? { ...piece, end, named: true } : piece)),
				),
			),
	),
);

/** Decimal commas under each delimiter; under commas they must be quoted. */
const decimals = entries(delimiters).flatMap(([called, delimiter]) =>
	[true, false].map((quoteAll) => {
		const manner: Manner = { ...excel, delimiter, quoteAll, name: called };
		const numbers = table.map((cells, i) => [
			cells[0] ?? '',
			`${i * 1_000},5`,
			`-${i},25`,
			`1.${100 + i},99`,
		]);
		const names = ['nr', 'umsatz', 'wachstum', 'lohn'];
		return fileOf(
			...(['decimal commas', quoteAll ? 'all quoted' : '', manner] as const),
			...([soundPieces(manner, names, numbers), names.map((name) => [name])] as const),
		);
	}),
);

const noEnd = manners.map((manner) => {
	const pieces = soundPieces(manner);
	const at = pieces.length - 1;
	return fileOf(
		'no line end at the end',
		'',
		manner,
		pieces.map((piece, i) => (i === at ? { ...piece, end: '' } : piece)),
	);
});

export const letterDamages = (): readonly DamagedFile[] => [
	...[...forms, ...odd, ...quoting, ...mixedEnds, ...decimals, ...noEnd],
];
