import { unpacked, zipEntries, ZipFault, type ZipEntry } from './zip';
import { limits } from './reading';

/** A sheet of a workbook and the file in the zip that holds its cells. */
export interface Sheet {
	readonly name: string;
	readonly path: string;
}

/** The parts of a workbook that reading a sheet takes, unpacked. */
export interface Workbook {
	readonly sheets: readonly Sheet[];
	/** The one whose cells are unpacked. */
	readonly chosen: Sheet;
	readonly files: ReadonlyMap<string, Uint8Array>;
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const letters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const plain = (xml: string): string =>
	xml.replace(
		/&(?:(lt|gt|quot|apos|amp)|#(\d+)|#x([\da-f]+));/gi,
		(all, name?: string, ten?: string, hex?: string) =>
			name
				? (letters[name.toLowerCase()] ?? all)
				: String.fromCodePoint(ten ? Number(ten) : parseInt(hex ?? '', 16)),
	);

const attribute = (tag: string, name: string): string | null => {
	const found = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
	return found ? plain(found[1] ?? found[2] ?? '') : null;
};

const tags = (xml: string, name: string): readonly string[] =>
	xml.match(new RegExp(`<(?:\\w+:)?${name}\\s(?:[^>"']|"[^"]*"|'[^']*')*>`, 'g')) ?? [];

/** Sheets in the order of their tabs, without those that hold charts only. */
function sheetsOf(book: string, relations: string): readonly Sheet[] {
	const paths = new Map(
		tags(relations, 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target') ?? '']),
	);
	return tags(book, 'sheet').flatMap((tag): readonly Sheet[] => {
		const target = paths.get(attribute(tag, 'id'));
		const name = attribute(tag, 'name');
		if (!target?.includes('worksheets/') || name === null) return [];
		return [{ name, path: target.startsWith('/') ? target.slice(1) : `xl/${target}` }];
	});
}

/** Whether bytes hold a text of ASCII letters. */
function holds(bytes: Uint8Array, letters: string): boolean {
	const codes = Array.from(letters, (letter) => letter.charCodeAt(0));
	for (let at = bytes.indexOf(codes[0] ?? 0); at >= 0; at = bytes.indexOf(codes[0] ?? 0, at + 1))
		if (codes.every((code, i) => bytes[at + i] === code)) return true;
	return false;
}

/** The sheet with its errors, `#DIV/0!`, as texts: the library would make them empty, and nobody would see that they are there. */
const withErrors = (sheet: Uint8Array): Uint8Array =>
	holds(sheet, 't="e"')
		? new TextEncoder().encode(text(sheet).replace(/(<(?:\w+:)?c [^>]*\bt=)"e"/g, '$1"str"'))
		: sheet;

const always = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];

/** A workbook with the cells of one sheet, the one named or the largest: others tell of it as a rule. Throws ZipFault where that cannot be, or is too large. */
export async function openWorkbook(bytes: Uint8Array, sheet?: string): Promise<Workbook> {
	const entries = new Map(zipEntries(bytes).map((entry): [string, ZipEntry] => [entry.name, entry]));
	const files = new Map<string, Uint8Array>();
	let left: number = limits.bytes;
	const open = async (path: string): Promise<Uint8Array> => {
		const entry = entries.get(path);
		if (!entry) throw new ZipFault('damaged');
		const file = await unpacked(entry, left);
		left -= file.length;
		files.set(path, file);
		return file;
	};
	const [book, relations] = [await open(always[0] ?? ''), await open(always[1] ?? '')].map(text);
	const sheets = sheetsOf(book ?? '', relations ?? '');
	const packed = ({ path }: Sheet): number => entries.get(path)?.packed.length ?? 0;
	const [largest] = sheets.toSorted((a, b) => packed(b) - packed(a));
	const chosen = sheet === undefined ? largest : sheets.find(({ name }) => name === sheet);
	if (!chosen) throw new ZipFault('damaged');
	files.set(chosen.path, withErrors(await open(chosen.path)));
	for (const path of entries.keys())
		if (/^xl\/(sharedStrings|styles)\.xml$/i.test(path) && !files.has(path)) await open(path);
	return { sheets, chosen, files };
}

const column = (name: string): number =>
	Array.from(name).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * How far the cells of a sheet reach. A single cell far away, as a slip of the keyboard leaves, would otherwise make a table of
 * millions of empty cells.
 */
export function extentOf(sheet: Uint8Array): {
	readonly rows: number;
	readonly columns: number;
	readonly cells: number;
} {
	let rows = 0;
	let columns = 0;
	let cells = 0;
	const decoder = new TextDecoder();
	let rest = '';
	for (let at = 0; at < sheet.length; at += 1 << 20) {
		const part = rest + decoder.decode(sheet.subarray(at, at + (1 << 20)), { stream: true });
		for (const [, letters = '', row] of part.matchAll(
			/<(?:\w+:)?c [^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*(?<!\/)>/g,
		)) {
			rows = Math.max(rows, Number(row));
			columns = Math.max(columns, column(letters));
			cells++;
		}
		rest = part.slice(part.lastIndexOf('<'));
	}
	return { rows, columns, cells };
}

/** Rows (1 is the first) in which a cell reaches over several columns: they stand in the header, above the names of the columns. */
export function groupingRows(sheet: Uint8Array): ReadonlySet<number> {
	const end = new TextDecoder().decode(sheet.subarray(Math.max(0, sheet.length - 2_000_000)));
	const merged = end.matchAll(/<(?:\w+:)?mergeCell ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g);
	return new Set(
		[...merged].flatMap(([, from, top, to, bottom]) => (from !== to && top === bottom ? [Number(top)] : [])),
	);
}
