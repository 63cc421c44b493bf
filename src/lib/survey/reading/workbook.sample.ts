import { strToU8, zipSync } from 'fflate';

export const xml = (text: string): string =>
	`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;

export const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Format 14 is a date, 22 a date with time, 20 a time, 164 our own; styles 1 to 4 use them. */
const styles = xml(
	`<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts>
	<cellXfs count="5">${['0', '14', '22', '20', '164'].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
);

const letters = 'ABCDEFGHIJ';

/** A cell as XML: texts inline, numbers as they are, or the XML given in an object (`{r}` stands for its address). */
export type Cell = string | number | boolean | null | { readonly xml: string };

const cell = (value: Cell, address: string): string => {
	if (value === null) return '';
	if (typeof value === 'object') return value.xml.replace('{r}', address);
	if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
	if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${Number(value)}</v></c>`;
	const text = value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
	return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
};

/** Rows as the XML of a sheet; `merged`: references of merged cells. */
export const sheet = (rows: readonly (readonly Cell[])[], merged: readonly string[] = []): string =>
	xml(
		`<worksheet ${main}><sheetData>${rows
			.map(
				(cells, i) =>
					`<row r="${i + 1}">${cells.map((value, j) => cell(value, `${letters[j]}${i + 1}`)).join('')}</row>`,
			)
			.join(
				'',
			)}</sheetData>${merged.length ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''}</worksheet>`,
	);

/** Sheets by name as an .xlsx file, `more` parts beside them. */
export function workbook(
	sheets: Readonly<Record<string, string>>,
	more: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
	const names = Object.keys(sheets);
	const escaped = (name: string): string =>
		name.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
	const files: Record<string, string> = {
		'[Content_Types].xml': xml('<Types/>'),
		'xl/workbook.xml': xml(
			`<workbook ${main} xmlns:r="x"><sheets>${names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
		),
		'xl/_rels/workbook.xml.rels': xml(
			`<Relationships>${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
		),
		'xl/styles.xml': styles,
		...Object.fromEntries(names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheets[name] ?? ''])),
		...more,
	};
	return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
