import { strToU8 } from 'fflate';
import { archive } from '../../share/archive';
import { declaration, element, escaped } from './xml';
import { letters, type Sheet, type SheetCell } from './sheet';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Excel reads "_x0041_" in a text as "A"; this keeps the text as it is. */
const literal = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

/** More characters than a cell holds. */
const mostCharacters = 32_000;

/**
 * The parts of the workbook behind a chart, by name. Texts stand in it as texts, so that none is ever read as a formula, a date or a number.
 */
export function workbookParts(sheet: Sheet): Map<string, string> {
	const codes = [
		...new Set(
			sheet.columns.flatMap(({ cells }) =>
				cells.flatMap((cell) => (cell !== null && typeof cell === 'object' ? [cell.code] : [])),
			),
		),
	];
	const height = Math.max(...sheet.columns.map(({ cells }) => cells.length));
	const rows = Array.from({ length: height }, (_, row) =>
		element(
			'row',
			{ r: row + 1 },
			...sheet.columns.map(({ cells }, column) =>
				cellXml(cells[row] ?? null, `${letters(column)}${row + 1}`, codes),
			),
		),
	);
	return new Map([
		[
			'[Content_Types].xml',
			declaration +
				element(
					'Types',
					{ xmlns: `${packaged}/content-types` },
					element('Default', {
						Extension: 'rels',
						ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
					}),
					element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
					element('Override', { PartName: '/xl/workbook.xml', ContentType: `${type}.sheet.main+xml` }),
					element('Override', {
						PartName: '/xl/worksheets/sheet1.xml',
						ContentType: `${type}.worksheet+xml`,
					}),
					element('Override', { PartName: '/xl/styles.xml', ContentType: `${type}.styles+xml` }),
				),
		],
		['_rels/.rels', links([['officeDocument', 'xl/workbook.xml']])],
		[
			'xl/workbook.xml',
			declaration +
				element(
					'workbook',
					{ xmlns: main, 'xmlns:r': relationships },
					element('sheets', {}, element('sheet', { name: sheet.name, sheetId: 1, 'r:id': 'rId1' })),
				),
		],
		[
			'xl/_rels/workbook.xml.rels',
			links([
				['worksheet', 'worksheets/sheet1.xml'],
				['styles', 'styles.xml'],
			]),
		],
		['xl/styles.xml', styles(codes)],
		[
			'xl/worksheets/sheet1.xml',
			declaration +
				element(
					'worksheet',
					{ xmlns: main },
					element(
						'cols',
						{},
						element('col', { min: 1, max: 1, width: 40, customWidth: 1 }),
						element('col', { min: 2, max: Math.max(2, sheet.columns.length), width: 22, customWidth: 1 }),
					),
					element('sheetData', {}, ...rows),
				),
		],
	]);
}

/** The workbook as a file. */
export const workbook = (sheet: Sheet): Uint8Array =>
	archive(new Map([...workbookParts(sheet)].map(([name, text]) => [name, strToU8(text)])));

function cellXml(cell: SheetCell, r: string, codes: readonly string[]): string {
	if (cell === null || cell === '') return '';
	if (typeof cell === 'object')
		return element('c', { r, s: codes.indexOf(cell.code) + 1 }, element('v', {}, String(cell.value)));
	const text = escaped(literal(cell.slice(0, mostCharacters)));
	return element(
		'c',
		{ r, t: 'inlineStr' },
		element('is', {}, element('t', { 'xml:space': 'preserve' }, text)),
	);
}

const links = (targets: readonly (readonly [type: string, target: string])[]): string =>
	declaration +
	element(
		'Relationships',
		{ xmlns: `${packaged}/relationships` },
		...targets.map(([kind, target], at) =>
			element('Relationship', { Id: `rId${at + 1}`, Type: `${relationships}/${kind}`, Target: target }),
		),
	);

/** One style for each number format; formats of one's own are numbered from 164. */
function styles(codes: readonly string[]): string {
	const count = (list: readonly unknown[]) => ({ count: list.length });
	const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
	const formats = codes.map((code, at) => element('numFmt', { numFmtId: 164 + at, formatCode: code }));
	const uses = [
		element('xf', { ...plain, xfId: 0 }),
		...codes.map((_, at) => element('xf', { ...plain, numFmtId: 164 + at, xfId: 0, applyNumberFormat: 1 })),
	];
	return (
		declaration +
		element(
			'styleSheet',
			{ xmlns: main },
			formats.length === 0 ? '' : element('numFmts', count(formats), ...formats),
			element(
				'fonts',
				{ count: 1 },
				element('font', {}, element('sz', { val: 11 }), element('name', { val: 'Georgia' })),
			),
			element(
				'fills',
				{ count: 2 },
				element('fill', {}, element('patternFill', { patternType: 'none' })),
				element('fill', {}, element('patternFill', { patternType: 'gray125' })),
			),
			element(
				'borders',
				{ count: 1 },
				element('border', {}, ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side))),
			),
			element('cellStyleXfs', { count: 1 }, element('xf', plain)),
			element('cellXfs', count(uses), ...uses),
			element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
		)
	);
}
