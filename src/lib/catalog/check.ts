import { byteFaults } from './checks/bytes';
import { cellFaults } from './checks/cells';
import { codeFaults } from './checks/codes';
import { constraintsOf } from './checks/constraints';
import { LABEL, misfitFaults, type Fault } from './checks/fault';
import { keyFaults } from './checks/keys';
import { rowLabelFaults } from './checks/labels';
import { readLines } from './checks/lines';
import { provenanceFaults } from './checks/provenance';
import { readRows } from './checks/shape';
import { readText } from './checks/text';
import { unusedFaults } from './checks/unused';
import { valueFaults } from './checks/values';
import { inspectPackage } from './package';

export { written, type Fault } from './checks/fault';

/**
 * Proves the tables against their label, and the label against itself. `files` are the CSV files of the data folder
 * by name. Resolves to every fault found, those of the label first, then table by table; empty means all is well.
 */
export async function faults(packageJson: unknown, files: ReadonlyMap<string, Uint8Array>): Promise<Fault[]> {
	const { catalog, misfits } = inspectPackage(packageJson);
	const constraints = constraintsOf(packageJson);
	// A list of lists: a table may have more faults than a call can have arguments.
	const found: (readonly Fault[])[] = [misfitFaults([...misfits, ...constraints.misfits])];

	const whole = (file: string, message: string) => found.push([{ file, row: null, column: null, message }]);
	for (const file of files.keys())
		if (!catalog.tables.some(({ path }) => path === file)) whole(file, `has no label in ${LABEL}`);

	const read = [];
	for (const table of catalog.tables) {
		const bytes = files.get(table.path);
		if (bytes === undefined) {
			whole(table.path, `is missing, though ${LABEL} labels it`);
			continue;
		}
		const { text, faults: textFaults } = readText(table.path, bytes);
		found.push(await byteFaults(table, bytes), textFaults);
		if (text === null) continue;
		const { lines, faults: lineFaults } = readLines(table.path, text);
		const { rows, faults: shapeFaults } = readRows(table, lines);
		const inRows = [
			...[lineFaults, shapeFaults, cellFaults(table, rows, constraints.of), codeFaults(table, rows, catalog)],
			...[rowLabelFaults(table, rows, catalog.series), provenanceFaults(table, rows, catalog.sources)],
			valueFaults(table, rows),
		];
		found.push(inRows.flat().sort((a, b) => (a.row ?? 0) - (b.row ?? 0)));
		read.push({ file: table.path, rows });
	}
	found.push(keyFaults(read));
	const allRows = read.flatMap(({ rows }) => rows);
	if (read.length === catalog.tables.length) found.push(unusedFaults(allRows, catalog));
	return found.flat();
}
