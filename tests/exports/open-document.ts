import { DOMParser } from 'linkedom';

interface Node {
	readonly localName: string;
	readonly textContent: string;
	readonly children: Iterable<Node>;
	getAttribute(name: string): string | null;
}

const named = (node: Node, name: string): Node[] =>
	[...node.children].filter(({ localName }) => localName === name);

const within = (node: Node, name: string): Node[] =>
	[...node.children].flatMap((child) => (child.localName === name ? [child] : within(child, name)));

/**
 * The values of all charts of an OpenDocument presentation: for each chart its series, for each series its values, those that are missing left out.
 * Columns that only give the lengths of whiskers are not series.
 */
export function numbersOfCharts(files: Readonly<Record<string, Uint8Array>>): number[][][] {
	return Object.entries(files)
		.filter(([name]) => /^Object [^/]+\/content\.xml$/.test(name))
		.flatMap(([, bytes]) => {
			const document = new DOMParser().parseFromString(
				new TextDecoder().decode(bytes),
				'text/xml',
			) as unknown as Node;
			const [plot] = within(document, 'chart:plot-area');
			const [table] = within(document, 'table:table');
			if (!plot || !table) return [];
			const cells = [
				...within(table, 'table:table-header-rows'),
				...within(table, 'table:table-rows'),
			].flatMap((part) => named(part, 'table:table-row').map((row) => named(row, 'table:table-cell')));
			return [
				named(plot, 'chart:series').map((series) =>
					column(series.getAttribute('chart:values-cell-range-address'), cells),
				),
			];
		});
}

/** "local-table.$B$2:.$B$9": the numbers there. */
function column(address: string | null, cells: readonly (readonly Node[])[]): number[] {
	const [, letters = '', from = '', to = from] =
		/\$([A-Z]+)\$(\d+)(?::\.\$[A-Z]+\$(\d+))?$/.exec(address ?? '') ?? [];
	const index = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
	return cells.slice(Number(from) - 1, Number(to)).flatMap((row) => {
		const value = row[index]?.getAttribute('office:value');
		return value === null || value === undefined || value === 'NaN' ? [] : [Number(value)];
	});
}
