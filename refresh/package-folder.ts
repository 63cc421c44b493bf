import type { Catalog } from '../src/lib/catalog/catalog';
import { readLines } from '../src/lib/catalog/checks/lines';
import { readRows } from '../src/lib/catalog/checks/shape';
import { readPackage } from '../src/lib/catalog/package';
import { readFolder } from '../tests/data/folder';
import type { Row } from './rows';

/** The label as JSON, as far as a refresh touches it. */
export interface Label {
	resources: { path: string; name: string; bytes: number; hash: string; rows: number }[];
	series: { id: string; table: string }[];
	provenance: { id: string }[];
	codes: Record<string, Record<string, unknown>>;
}

/** A data package as it lies in a folder. */
export interface PackageFolder {
	readonly label: Label;
	readonly catalog: Catalog;
	/** The tables' bytes, by file name. */
	readonly files: ReadonlyMap<string, Uint8Array>;
	/** By name of the table. */
	readonly rows: ReadonlyMap<string, readonly Row[]>;
}

/** Reads a data package. Throws an Error when the label or the shape of a table is not what it must be. */
export async function readPackageFolder(folder: string): Promise<PackageFolder> {
	const { label, files } = await readFolder(folder);
	const json: unknown = JSON.parse(label);
	const catalog = readPackage(json);
	const rows = catalog.tables.map((table) => {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(files.get(table.path));
		const read = readRows(table, readLines(table.path, text).lines);
		const [fault] = read.faults;
		if (fault)
			throw new Error(
				`${folder}/${fault.file} ${fault.message}. Run "npm run data:check" and mend it before a refresh.`,
			);
		return [table.name, read.rows.map(({ cells }) => cells as Row)] as const;
	});
	return { label: json as Label, catalog, files, rows: new Map(rows) };
}
