import { grades, type Source } from '../source';
import type { Table } from '../table';
import type { Fault } from './fault';
import type { Row } from './shape';

/** Each row beside the label's provenance: its source is known, and it says how near to it the value was read. */
export function provenanceFaults(table: Table, rows: readonly Row[], sources: readonly Source[]): Fault[] {
	const known = new Set(sources.map(({ id }) => id));
	return rows.flatMap(({ row, cells }): Fault[] => {
		const { grade = '', source = '' } = cells;
		const at = { file: table.path, row };
		const unknown = `"${source}" is no source in the label’s provenance`;
		const ungraded = `must be one of ${grades.join(', ')}, got "${grade}"`;
		return [
			...(grades.some((one) => one === grade) ? [] : [{ ...at, column: 'grade', message: ungraded }]),
			...(known.has(source) ? [] : [{ ...at, column: 'source', message: unknown }]),
		];
	});
}
