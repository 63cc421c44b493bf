import { readSheet } from 'read-excel-file/universal';
import type { RawSurvey } from '../raw';
import { cellText, numberText } from './cell-text';
import { Columns } from './columns';
import type { Damage } from './damage';
import { namesOf } from './header';
import { headerRows } from './header-rows';
import { limits, type Unreadable } from './reading';
import { extentOf, groupingRows, openWorkbook, type Sheet, type Workbook } from './workbook';
import { storedZip, ZipFault } from './zip';

/** A sheet of a workbook as a survey, what is odd about it, and the names of all sheets. */
export interface ExcelReading {
	readonly raw: RawSurvey;
	/** Lines are rows of the sheet, 1 is the first. */
	readonly damages: readonly Damage[];
	readonly sheets: readonly string[];
	/** The name of the one that was read. */
	readonly sheet: string;
}

type Row = { readonly cells: readonly string[]; readonly line: number };

/** Cells that a browser can hold as a table, filled or not. */
const mostCells = 20_000_000;

const filled = ({ cells }: Row): number => cells.filter((text) => text !== '').length;

async function cellsOf(
	files: Workbook['files'],
	{ name, path }: Sheet,
): Promise<{ readonly rows: readonly Row[]; readonly grouping: ReadonlySet<number> } | Unreadable> {
	const sheet = files.get(path) ?? new Uint8Array();
	const { rows, columns, cells } = extentOf(sheet);
	if (rows > limits.rows || columns > limits.columns) return 'too-large';
	if (rows * columns > Math.max(mostCells, 4 * cells)) return 'too-large';
	const read = await readSheet(storedZip(files), name, {
		parseNumber: numberText as (text: string) => never,
	});
	const texts = (read as readonly (readonly unknown[])[]).map((row) => row.map(cellText));
	return { rows: texts.map((row, i) => ({ cells: row, line: i + 1 })), grouping: groupingRows(sheet) };
}

/** The rows of the table: without titles above it, which fill one or two cells of many. */
function withoutPreamble(rows: readonly Row[], width: number, grouping: ReadonlySet<number>): readonly Row[] {
	const least = Math.min(width, Math.max(2, Math.ceil(width / 3)));
	const isTable = (row: Row): boolean => filled(row) >= least;
	const first = rows.findIndex((row) => isTable(row) || (grouping.has(row.line) && filled(row) > 1));
	return first > 0 ? rows.slice(first) : rows;
}

/** What is odd about a row below the header, or null. `gap`: the row above it is empty. */
function oddity(row: Row, header: readonly string[], gap: boolean): Damage['kind'] | null {
	if (header.length > 1 && row.cells.every((text, i) => text === (header[i] ?? ''))) return 'repeated-header';
	if (row.cells.some((text) => text.length > limits.field)) return 'too-long';
	return gap && row.cells.length > 2 && filled(row) === 1 ? 'second-table' : null;
}

function surveyOf(
	rows: readonly Row[],
	grouping: ReadonlySet<number>,
	file: string,
): { raw: RawSurvey; damages: readonly Damage[] } | Unreadable {
	const width = Math.max(0, ...rows.slice(0, 200).map(({ cells }) => cells.length));
	const table = withoutPreamble(rows, width, grouping);
	const known = table.filter((row) => filled(row) > 0);
	if (known.length === 0) return 'empty';
	// A line of merged cells names groups of columns: the names stand below it, however few respondents follow.
	const groups = known.findIndex(({ line }) => !grouping.has(line));
	const guess = headerRows(
		known
			.slice(Math.max(0, groups))
			.map(({ cells }) => cells)
			.slice(0, 120),
	);
	const headers = Math.max(0, groups) + (groups > 0 ? Math.max(1, guess.headers) : guess.headers);
	if (known.length <= headers) return 'no-respondents';
	const names = namesOf(
		known.slice(0, headers).map(({ cells }) => cells),
		width,
	);
	const header = known[headers - 1]?.cells ?? [];
	const start = known[headers]?.line ?? 0;
	const columns = new Columns(names, { encoding: 'utf-8' });
	const damages: Damage[] = [];
	let gap = false;
	for (const row of table.filter(({ line }) => line >= start)) {
		if (filled(row) === 0) {
			damages.push({ kind: 'blank-line', line: row.line, record: null, detail: '' });
			gap = true;
			continue;
		}
		const kind = oddity(row, header, gap);
		const detail = row.cells.find((text) => text !== '')?.slice(0, 80) ?? '';
		if (kind) damages.push({ kind, line: row.line, record: columns.rows, detail });
		gap = gap && kind !== null;
		columns.add(row.cells);
	}
	return {
		raw: { file, rows: columns.rows, columns: columns.finish() },
		damages: damages.slice(0, limits.named),
	};
}

/**
 * A sheet of an .xlsx file, the one named or the largest, as a survey: values of formulas, dates as `2026-03-12`, numbers with a decimal
 * point whatever Excel shows. The library read-excel-file reads the cells; what it is given is unpacked here, so that a small
 * file cannot fill the memory. Never rejects: a file that cannot be read is named with a reason.
 */
export async function readExcel(
	bytes: Uint8Array,
	file: string,
	sheet?: string,
): Promise<ExcelReading | { readonly unreadable: Unreadable }> {
	try {
		const book = await openWorkbook(bytes, sheet);
		const cells = await cellsOf(book.files, book.chosen);
		const read = typeof cells === 'string' ? cells : surveyOf(cells.rows, cells.grouping, file);
		if (typeof read === 'string') return { unreadable: read };
		return { ...read, sheets: book.sheets.map(({ name }) => name), sheet: book.chosen.name };
	} catch (error) {
		return { unreadable: error instanceof ZipFault && error.reason === 'too-large' ? 'too-large' : 'excel' };
	}
}
