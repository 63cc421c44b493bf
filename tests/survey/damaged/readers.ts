import Papa from 'papaparse';
import type { RawSurvey } from '../../../src/lib/survey/raw';
import { previewOf, readTable } from '../../../src/lib/survey/reading/read';
import type { Reader } from './judge';

const rowsOf = (survey: RawSurvey): readonly (readonly string[])[] =>
	Array.from({ length: survey.rows }, (_, i) =>
		survey.columns.map(({ texts, codes }) => texts[codes[i] ?? -1] ?? ''),
	);

/** Below this the reader is asked to look twice; see Preview. */
const sure = 0.9;

/** Our reading as a reader meets it who corrects nothing: the guessed dialect, then the whole file. */
export const ourReader: Reader = async (bytes, file) => {
	const first = previewOf(bytes, file);
	if (!first.ok) return { kind: 'refused', because: first.reason };
	const reading = await readTable(bytes, file, first.preview.dialect);
	if ('unreadable' in reading) return { kind: 'refused', because: reading.unreadable };
	return {
		kind: 'read',
		names: reading.survey.columns.map(({ name }) => name),
		rows: rowsOf(reading.survey),
		named: reading.damagedRecords,
		lines: reading.damages.map(({ line }) => line),
		unsure: first.preview.certainty < sure,
	};
};

/** UTF-8, and windows-1252 where that does not fit: the least any page does. */
function decoded(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		// Node 20 leaves 0x80 to 0x9f as they are; browsers do not.
		return new TextDecoder('windows-1252')
			.decode(bytes)
			.replace(/[\u0084\u0093]/g, (mark) => (mark < '\u0090' ? '„' : '“'));
	}
}

/** PapaParse alone: it guesses the delimiter, the first row is the header, and what it calls an error is named. */
export const papaAlone: Reader = async (bytes) => {
	const { data, errors } = Papa.parse<string[]>(decoded(bytes), { skipEmptyLines: true });
	const [names = [], ...rows] = data;
	if (!rows.length) return { kind: 'refused', because: names.length ? 'no-respondents' : 'empty' };
	// With `header` it names rows of another length, but loses a column called __proto__; so they are named here.
	const named = rows.flatMap((row, i) => (row.length === names.length ? [] : [i]));
	const wrong = errors.flatMap(({ row }) => (row === undefined ? [] : [row - 1]));
	// It counts respondents, not lines.
	const all = [...new Set([...named, ...wrong])];
	return { kind: 'read', names, rows, named: all, lines: all.map((row) => row + 2), unsure: false };
};
