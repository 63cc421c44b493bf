import { DOMParser } from 'linkedom';

/** What a cell of a spreadsheet holds: a number as JavaScript writes it, a formula as it stands there. */
export interface Cell {
	readonly kind: 'text' | 'number' | 'formula' | 'empty' | 'other';
	readonly value: string;
}

interface Node {
	readonly localName: string;
	readonly textContent: string;
	readonly children: Iterable<Node>;
	getAttribute(name: string): string | null;
}

const named = (node: Node, name: string): Node[] =>
	[...node.children].filter(({ localName }) => localName === name);

/**
 * The cells of the first sheet of a flat OpenDocument spreadsheet (.fods), row by row, without the empty ones that
 * fill the sheet. A day, a percentage or a truth value, which no file of ours holds, is `other`.
 */
export function cellsOf(fods: string): Cell[][] {
	const document = new DOMParser().parseFromString(
		fods.replaceAll('<text:tab/>', '\t'),
		'text/xml',
	) as unknown as {
		querySelectorAll(selector: string): Iterable<Node>;
	};
	const [table] = [...document.querySelectorAll('table\\:table')];
	if (!table) throw new Error('There is no sheet in this file.');
	const rows = named(table, 'table:table-row').map((row) => named(row, 'table:table-cell').flatMap(repeated));
	return rows.filter((row) => row.some(({ kind }) => kind !== 'empty'));
}

function repeated(node: Node): Cell[] {
	const cell = cellOf(node);
	const times = Number(node.getAttribute('table:number-columns-repeated') ?? 1);
	// The last cell stands for all that are free up to the edge of the sheet.
	return cell.kind === 'empty' && times > 200 ? [] : Array.from({ length: times }, () => cell);
}

function cellOf(node: Node): Cell {
	const formula = node.getAttribute('table:formula');
	if (formula !== null) return { kind: 'formula', value: formula };
	const kind = node.getAttribute('office:value-type');
	if (kind === null) return { kind: 'empty', value: '' };
	if (kind === 'float') return { kind: 'number', value: String(Number(node.getAttribute('office:value'))) };
	const lines = named(node, 'text:p').map(({ textContent }) => textContent);
	return { kind: kind === 'string' ? 'text' : 'other', value: lines.join('\n') };
}
