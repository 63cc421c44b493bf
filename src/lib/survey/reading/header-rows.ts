import { cellKind } from './cell-kind';

/** Header lines that a table can have. */
const MOST = 3;
/** Respondents that are looked at. */
const BODY = 100;

const trimmed = (fields: readonly string[]) => fields.map((field) => field.trim());

const years = (cells: readonly string[]) =>
	cells.length > 1 &&
	cells.every((cell) => /^(19|20)\d\d$/.test(cell)) &&
	new Set(cells).size === cells.length;

const counting = (cells: readonly string[]) =>
	cells.length > 2 && cells.every((cell, at) => Number(cell) === Number(cells[0]) + at && /^\d+$/.test(cell));

/** Its letters and digits, whichever they are: numbers of respondents differ, but are all made alike. */
const patternOf = (text: string) => text.replace(/\p{L}+/gu, 'a').replace(/\d/g, '9');

/** What stands for no answer is not the name of a column of numbers. */
const noAnswer = /^(k\. ?A\.|keine Angabe|wei(ß|ss) nicht|n\/?a|null|-+|\?|\.)$/i;

/** One line of the file against those below it: above 0 it looks like names, below 0 like answers. */
function headerScore(line: readonly string[], body: readonly (readonly string[])[]): number {
	const filled = line.filter((cell) => cell !== '');
	if (filled.length === 0 || body.length === 0) return 0;
	let score = 0;
	let columns = 0;
	line.forEach((cell, column) => {
		const below = body.map((record) => record[column] ?? '').filter((text) => text !== '');
		if (below.length === 0) return;
		columns++;
		const numbers = below.filter((text) => cellKind(text) === 'number').length / below.length;
		const dates = below.filter((text) => cellKind(text) === 'date').length / below.length;
		const kind = cellKind(cell);
		if (cell === '') score -= 0.3;
		else if (numbers >= 0.8) score += kind === 'number' ? -1 : kind === 'date' ? -0.5 : 1;
		else if (dates >= 0.8) score += kind === 'date' ? -1 : 1;
		else if (below.includes(cell)) score -= 1;
		else if (kind === 'number' || kind === 'date') score -= 0.3;
		else if (/\d/.test(cell) && below.every((text) => patternOf(text) === patternOf(cell))) score -= 0.8;
		else {
			// Answers come again and again; a text that never does is more likely their name.
			const repeats = 1 - new Set(below).size / below.length;
			score += 0.2 + 0.8 * repeats;
		}
	});
	if (columns === 0) return 0;
	score /= columns;
	if (new Set(filled).size < filled.length) score -= 0.4 * (1 - new Set(filled).size / filled.length) + 0.1;
	if (years(filled) || counting(filled))
		score += body.some((record) => years(trimmed(record)) || counting(trimmed(record))) ? 0 : 1.2;
	if (filled.length === line.length && filled.every((cell) => /^[\p{L}_][\p{L}\d_.]*$/u.test(cell)))
		score += 0.1;
	return score;
}

/**
 * How many of the first lines of a table are names of columns, 0 to 3, and how sure that is, 0 to 1. A second and third line
 * must be as unlike the respondents as the first.
 */
export function headerRows(records: readonly (readonly string[])[]): { headers: number; certainty: number } {
	const [top = [], ...others] = records.slice(0, MOST + BODY).map(trimmed);
	// A header that stands again further down is damage; it says nothing against the first one.
	const lines = [top, ...others.filter((line, at) => at < MOST || !isAgain(line, top))];
	const scores: number[] = [];
	for (let line = 0; line < Math.min(MOST, lines.length - 1); line++) {
		const body = lines.slice(Math.min(MOST, lines.length - 1)).filter((one) => !isAgain(one, top));
		scores.push(headerScore(lines[line] ?? [], body.length > 0 ? body : lines.slice(line + 1)));
	}
	if (lines.length === 1) return { headers: cellKinds(lines[0] ?? []) > 0.2 ? 0 : 1, certainty: 0.5 };
	const [first = 0] = scores;
	let headers = first > 0 ? 1 : 0;
	// A first line that names groups of columns is half empty; the line below it tells.
	if (headers === 0 && (scores[1] ?? 0) > 0.5 && isGrouping(lines[0] ?? [])) headers = 1;
	if (headers > 0)
		while (headers < MOST && headers < scores.length && isFurther(lines, headers, scores[headers] ?? 0))
			headers++;
	const decisive = headers > 0 ? Math.max(first, scores[headers - 1] ?? 0) : -first;
	// A first line of years may be names or answers; nobody can know.
	const isOpen = years(lines[0] ?? []) || counting(lines[0] ?? []);
	return { headers, certainty: Math.min(isOpen ? 0.7 : 1, 0.6 + Math.max(0, decisive)) };
}

const isGrouping = (line: readonly string[]) =>
	line.includes('') && line.every((cell) => cellKind(cell) !== 'number');

function isAgain(line: readonly string[], top: readonly string[]): boolean {
	const same = line.filter((cell, column) => cell !== '' && cell === top[column]).length;
	return same >= 2 && same >= top.length * 0.8;
}

/** Whether a line below the header is part of it: it names what the columns of numbers hold, or stands twice. */
function isFurther(lines: readonly (readonly string[])[], at: number, score: number): boolean {
	const line = lines[at] ?? [];
	const above = lines[at - 1] ?? [];
	if (line.every((cell, column) => cell === above[column])) return true;
	if (score > 0.5) return line.some((cell) => cellKind(cell) === 'words');
	const body = lines.slice(MOST);
	let naming = 0;
	for (const [column, cell] of line.entries()) {
		const below = body.map((record) => record[column] ?? '').filter((text) => text !== '');
		if (cell === '' || below.length === 0) continue;
		if (below.includes(cell)) return false;
		const numbers = below.filter((text) => cellKind(text) === 'number').length / below.length;
		if (numbers < 0.8) continue;
		if (cellKind(cell) !== 'words' || noAnswer.test(cell)) return false;
		naming++;
	}
	return naming > 0;
}

/** Share of cells that are numbers. */
const cellKinds = (line: readonly string[]) =>
	line.filter((cell) => cellKind(cell) === 'number').length / Math.max(1, line.length);
