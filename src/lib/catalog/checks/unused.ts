import { coded, type Catalog, type Coded } from '../catalog';
import { codeColumns, codesIn } from './codes';
import { LABEL, type Fault } from './fault';
import type { Row } from './shape';

/**
 * What the label names and nothing uses: series without a row, sources without a value, codes.
 * The flags are excepted: their letters are an alphabet, of which a table need not use every one.
 */
export function unusedFaults(rows: readonly Row[], { series, sources, codes }: Catalog): Fault[] {
	const inRows = (column: string) => new Set(rows.map(({ cells }) => cells[column] ?? ''));
	const say = (column: string, message: string): Fault => ({ file: LABEL, row: null, column, message });

	const withRows = inRows('series');
	const read = inRows('source');
	const used: Partial<Record<Coded, ReadonlySet<string>>> = {
		population: new Set(series.map(({ population }) => population)),
		concept: new Set(series.map(({ concept }) => concept)),
	};
	for (const column of codeColumns)
		used[column] = new Set([...inRows(column)].flatMap((cell) => codesIn(column, cell)));

	return [
		...series.flatMap(({ id }, i) =>
			withRows.has(id) ? [] : say(`series[${i}]`, `"${id}" has a label but no row`),
		),
		...sources.flatMap(({ id }, i) =>
			read.has(id) ? [] : say(`provenance[${i}]`, `no row was read in "${id}"`),
		),
		...coded
			.filter((list) => list !== 'flag')
			.flatMap((list) =>
				Object.keys(codes[list] ?? {})
					.filter((code) => !used[list]?.has(code))
					.map((code) => say(`codes.${list}.${code}`, 'is named, but nothing uses it')),
			),
	];
}
