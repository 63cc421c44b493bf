import type { DamagedFile } from './damaged-file';
import { header, table } from './sample-table';
import { fileOf, soundPieces } from './sound';
import { manners } from './writing';

/** Texts that a spreadsheet, a page or a database would run: they must be read letter by letter. */
const hostile = [
	'=1+1',
	'=HYPERLINK("https://example.org?"&A1;"hier")',
	'@SUM(A1:A9)',
	"+cmd|'/C calc'!A0",
	'-2+3',
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	"'; DROP TABLE survey; --",
	'\\',
	'\u202eabc',
	'👩‍🔧 Meisterin',
	"O'Neill",
];

/** Names of columns that are something else in JavaScript. */
const inherited = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'hasOwnProperty',
	'__defineGetter__',
	'length',
];

const put = (cells: readonly string[], column: number, text: string): readonly string[] =>
	cells.map((cell, i) => (i === column ? text : cell));

const unicode = manners.filter(({ encoding }) => encoding === 'utf-8');

const cells = unicode.flatMap((manner) =>
	hostile.flatMap((text, i) =>
		header.flatMap((_, column) => {
			const rows = table.map((row, j) => (j === (i + column) % 12 ? put(row, column, text) : row));
			return [
				fileOf(
					'formula, script or SQL in a cell',
					`${i} in column ${column}`,
					manner,
					soundPieces(manner, header, rows),
				),
			];
		}),
	),
);

const named = (kind: string, place: string, names: readonly string[]): readonly DamagedFile[] =>
	manners.map((manner) =>
		fileOf(
			kind,
			place,
			manner,
			soundPieces(manner, names),
			names.map((name) => (name.trim() ? [name.trim()] : [])),
		),
	);

const headers = header.flatMap((name, column) => [
	...inherited.flatMap((text) =>
		named('inherited names in the header', `${text} ${column}`, put(header, column, text)),
	),
	...named('empty name in the header', `${column}`, put(header, column, '')),
	...named('same name twice in the header', `${name} ${column}`, put(header, (column + 3) % 8, name)),
]);

const strange = [
	...named(
		'same name twice in the header',
		'all',
		header.map(() => 'frage'),
	),
	...named(
		'empty name in the header',
		'all but two',
		header.map((name, i) => (i < 2 ? name : '')),
	),
	...named('inherited names in the header', 'all', [...inherited, '__proto__']),
	...named(
		'spaces in the header',
		'',
		header.map((name) => `  ${name} `),
	),
];

export const wordDamages = (): readonly DamagedFile[] => [...cells, ...headers, ...strange];
