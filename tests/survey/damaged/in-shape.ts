import type { DamagedFile } from './damaged-file';
import { header, table } from './sample-table';
import { fileOf, soundPieces } from './sound';
import { encode, field, manners, record, type Manner, type Piece } from './writing';

const inEachManner = (make: (manner: Manner) => readonly DamagedFile[]): readonly DamagedFile[] =>
	manners.flatMap(make);

/** Lines that programs and people put above a table. */
const preambles: readonly (readonly string[])[] = [
	['KMU und soziale Medien 2026'],
	['KMU und soziale Medien 2026', ''],
	['Auswertung: Umfrage der Kammer', 'Stand: 12.03.2026', ''],
	['Bericht', 'erstellt am 12.03.2026 um 14:05 Uhr', 'von Erika Mustermann, Abteilung 3', 'vertraulich', ''],
	['', ''],
	['# exported by SurveyTool 4.2', '# rows: 12, columns: 8'],
	['Titel|KMU und soziale Medien', 'Quelle|erfunden'],
	['KMU und soziale Medien 2026: Befragung von Unternehmen in Deutschland, n = 12, alle Angaben erfunden.'],
];

const preamble = inPreamble();

function inPreamble(): readonly DamagedFile[] {
	return inEachManner((manner) => {
		const above = preambles.flatMap((lines, i) => {
			const alone = lines.map((text): Piece => ({ text }));
			const padded = lines.map((text): Piece => ({
				text: text + manner.delimiter.repeat(header.length - 1),
			}));
			return [alone, padded].flatMap((pieces, j) => [
				fileOf('preamble', `${i}, ${j ? 'padded' : 'alone'}`, manner, [...pieces, ...soundPieces(manner)]),
				fileOf(
					...(['preamble, no header', `${i}, ${j ? 'padded' : 'alone'}`, manner] as const),
					...([[...pieces, ...soundPieces(manner).slice(1)], null] as const),
				),
			]);
		});
		const sep = fileOf('sep= line', '', manner, [
			{ text: `sep=${manner.delimiter}` },
			...soundPieces(manner),
		]);
		const below = ['Summe', 'Quelle: eigene Erhebung', 'n = 12'].map((text) =>
			fileOf('lines below', text, manner, [...soundPieces(manner), ...[{ text: '' }, { text, named: true }]]),
		);
		return [...above, sep, ...below];
	});
}

/** What two or three header lines look like: groups above, codes below, units, or all of them. */
const groups = ['Betrieb', '', '', 'Medien', '', '', '', 'Design'];
const codes = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7', 'v8'];
const units = ['', '', 'Beschäftigte', 'ja/nein', '', 'Stunden', 'Text', 'Faktor'];
const questions = [
	...[
		'Nummer',
		'In welcher Branche sind Sie tätig?',
		'Wie viele Beschäftigte?',
		'Nutzen Sie soziale Medien?',
	],
	...['Welche?', 'Wie viele Stunden in der Woche?', 'Was hindert Sie, kurz gesagt?', 'Gewicht'],
];
const headerLines: readonly (readonly (readonly string[])[])[] = [
	[groups, header],
	[header, units],
	[codes, header],
	[header, questions],
	[groups, header, units],
	[codes, header, questions],
];

const fewFirms = [1, 2, 3, 5];

const headers = inEachManner((manner) => [
	fileOf('no header', 'all', manner, soundPieces(manner).slice(1), null),
	...fewFirms.map((n) => fileOf('no header', `${n} rows`, manner, soundPieces(manner).slice(1, 1 + n), null)),
	...table.map((_, i) =>
		fileOf(
			'no header',
			`from row ${i}`,
			manner,
			soundPieces(manner)
				.slice(1 + (i % 9))
				.slice(0, 12 - (i % 7)),
			null,
		),
	),
	...headerLines.flatMap((lines, i) =>
		[12, 6].map((n) =>
			fileOf(
				...(['several header lines', `${i}, ${n} rows`, manner] as const),
				[
					...lines.map((cells): Piece => ({ text: record(cells, manner) })),
					...soundPieces(manner).slice(1, 1 + n),
				],
				header.map((_, column) => lines.map((cells) => cells[column] ?? '').filter((text) => text)),
			),
		),
	),
]);

const other: readonly (readonly string[])[] = [
	['Bundesland', 'Anzahl', 'Anteil'],
	['Bayern', '204', '17,0'],
	['Hessen', '95', '7,9'],
];

const named = (pieces: readonly Piece[]): readonly Piece[] =>
	pieces.map(({ text }) => ({ text, named: text !== '' }));

/** A second table below the first; none of it may become a respondent of the first. */
const twoTables = inEachManner((manner) => {
	const second = other.map((cells): Piece => ({ text: record(cells, manner) }));
	const sameShape = soundPieces(manner).slice(0, 4);
	const longer = [[...header, 'neu'], ...table.slice(0, 3).map((cells) => [...cells, '1'])].map(
		(cells): Piece => ({ text: record(cells, manner) }),
	);
	const title: Piece = { text: 'Tabelle 2' };
	const empty: Piece = { text: '' };
	return [
		['narrow, blank line', [empty, ...second]],
		['narrow, no blank line', second],
		['narrow, title', [empty, title, ...second]],
		['narrow, two blank lines', [empty, empty, ...second]],
		['wide, blank line', [empty, ...longer]],
		['wide, no blank line', longer],
		['header again', [empty, { text: record(header, manner) }]],
	]
		.flatMap(([place, below]) =>
			[4, 8, 12].map((n) =>
				fileOf('two tables', `${place as string}, ${n} rows`, manner, [
					...soundPieces(manner).slice(0, 1 + n),
					...named(below as readonly Piece[]),
				]),
			),
		)
		.concat(
			fileOf('two tables', 'the same again', manner, [
				...soundPieces(manner).slice(0, 9),
				...[{ text: '' }, { text: sameShape[0]?.text ?? '', named: true }],
				...soundPieces(manner).slice(9),
			]),
		);
});

const refused = (
	kind: string,
	place: string,
	text: string,
	because: readonly ('empty' | 'no-respondents' | 'one-column')[],
	manner: Manner,
): DamagedFile => ({
	...{ kind, place: `${manner.name} ${place}`, file: 'umfrage.csv', truth: { kind: 'refused', because } },
	bytes: () => encode(text, manner),
});

const noPayload = inEachManner((manner) => {
	const names = record(header, manner);
	const { end } = manner;
	const few = (n: number): string =>
		header
			.slice(0, n)
			.map((name) => field(name, manner))
			.join(manner.delimiter);
	return [
		refused('no payload', 'nothing', '', ['empty'], manner),
		refused('no payload', 'spaces', '   ', ['empty'], manner),
		...[1, 2, 30].map((n) => refused('no payload', `${n} line ends`, end.repeat(n), ['empty'], manner)),
		refused('no payload', 'header', names, ['no-respondents'], manner),
		...[1, 2, 30].map((n) =>
			refused('no payload', `header and ${n} line ends`, names + end.repeat(n), ['no-respondents'], manner),
		),
		refused(
			'no payload',
			'sep= and header',
			`sep=${manner.delimiter}${end}${names}`,
			['no-respondents'],
			manner,
		),
		...[2, 3, 5].map((n) => refused('no payload', `${n} names`, few(n) + end, ['no-respondents'], manner)),
		refused('no payload', 'one name', few(1) + end, ['no-respondents', 'one-column'], manner),
	];
});

export const shapeDamages = (): readonly DamagedFile[] => [
	...inEachManner((manner) => [fileOf('sound', '', manner, soundPieces(manner))]),
	...[...preamble, ...headers, ...twoTables, ...noPayload],
];
