/** `npm run data:check`: proves the tables of static/data/, or of the folder given, against their label. */
import { faults, written } from '../../src/lib/catalog/check';
import { inspectPackage } from '../../src/lib/catalog/package';
import { published, readFolder } from './folder';

const { label, files } = await readFolder(process.argv[2] ?? published);
let json: unknown;
try {
	json = JSON.parse(label);
} catch (cause) {
	console.error(`datapackage.json is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
	process.exit(1);
}
const found = await faults(json, files);
const { tables, series } = inspectPackage(json).catalog;
const rows = tables.reduce((sum, table) => sum + table.rows, 0);

for (const fault of found) console.error(written(fault));
console.log(
	`data check: ${tables.length} tables, ${rows} rows, ${series.length} series, ${found.length} faults`,
);
if (found.length > 0) process.exitCode = 1;
