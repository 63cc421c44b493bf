import { strToU8, zipSync } from 'fflate';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const xml = (body: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`);

/** A workbook with texts and numbers alone, sheet by sheet. */
export function xlsx(
	sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>,
): Buffer<ArrayBuffer> {
	const names = Object.keys(sheets);
	const cell = (value: string | number, at: string): string =>
		typeof value === 'number'
			? `<c r="${at}"><v>${value}</v></c>`
			: `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
	const sheet = (rows: readonly (readonly (string | number)[])[]): Uint8Array =>
		xml(
			`<worksheet ${main}><sheetData>${rows.map((row, i) => `<row r="${i + 1}">${row.map((value, j) => cell(value, `${'ABCDEFGHIJ'[j]}${i + 1}`)).join('')}</row>`).join('')}</sheetData></worksheet>`,
		);
	const relation = (_: string, i: number): string =>
		`<Relationship Id="r${i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${i}.xml"/>`;
	const files = {
		'[Content_Types].xml': xml('<Types/>'),
		'xl/workbook.xml': xml(
			`<workbook ${main} xmlns:r="x"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i}"/>`).join('')}</sheets></workbook>`,
		),
		'xl/_rels/workbook.xml.rels': xml(`<Relationships>${names.map(relation).join('')}</Relationships>`),
		'xl/styles.xml': xml(`<styleSheet ${main}><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`),
		...Object.fromEntries(
			Object.values(sheets).map((rows, i) => [`xl/worksheets/sheet${i}.xml`, sheet(rows)]),
		),
	};
	return Buffer.from(zipSync(files));
}
