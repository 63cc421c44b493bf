import { columns } from '../../../src/lib/survey/sample/columns';
import { sampleRows } from '../../../src/lib/survey/sample/make-sample';

const kept = [
	'nr',
	'branche',
	'groesse',
	'social_media',
	'kanaele',
	'stunden',
	'hindernis',
	'gewicht',
] as const;

const places = kept.map((name) => columns.findIndex((column) => column.name === name));

/** Firms whose answers hold what files break at: delimiters, quotes, a line break, commas, a missing code; and plain ones between. */
const wanted: readonly ((text: string) => boolean)[] = [
	(text) => text.includes(';'),
	(text) => !text,
	(text) => text.includes('"'),
	(text) => text === 'zeit!!!',
	(text) => text.includes('\n'),
	(text) => text === 'Datenschutz.',
	(text) => text.includes(','),
	(text) => text.includes('„'),
	(text) => text === 'Uns gehen die Ideen aus.',
	(text) => text.includes('ß'),
	(text) => text.includes(';') && text.startsWith('DSGVO'),
	(text) => text === 'Das Budget ist gestrichen.',
];

/** Part of our own sample: names of 8 columns and 12 firms. */
export const header: readonly string[] = kept;

export const table: readonly (readonly string[])[] = (() => {
	const words = columns.findIndex(({ name }) => name === 'hindernis');
	const left = [...sampleRows()];
	return wanted.map((fits) => {
		const at = left.findIndex((row) => fits(row[words] ?? ''));
		const [row] = left.splice(at, 1);
		if (at < 0 || !row) throw new Error('The sample no longer has the texts that the damaged files need');
		return places.map((place) => row[place] ?? '');
	});
})();
