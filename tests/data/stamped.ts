import { sha256 } from '../../src/lib/catalog/checks/bytes';
import { readLines } from '../../src/lib/catalog/checks/lines';

/** A resource of the label, as far as it speaks of the bytes of its file. */
export interface Resource {
	path: string;
	bytes: number;
	hash: string;
	rows: number;
}

/**
 * A copy of the label with hash, bytes and rows as the files have them now, and one line per table that changed.
 * Throws when a labelled file is not there, or is not UTF-8.
 */
export async function stamped<Label extends { resources: Resource[] }>(
	label: Label,
	files: ReadonlyMap<string, Uint8Array>,
): Promise<{ label: Label; changes: string[] }> {
	const copy = structuredClone(label);
	const changes: string[] = [];
	for (const resource of copy.resources) {
		const bytes = files.get(resource.path);
		if (!bytes) throw new Error(`${resource.path} has a label in datapackage.json, but is not there.`);
		const before = `${resource.rows} rows, ${resource.hash}`;
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		resource.bytes = bytes.length;
		resource.hash = `sha256:${await sha256(bytes)}`;
		resource.rows = readLines(resource.path, text).lines.length - 1;
		const after = `${resource.rows} rows, ${resource.hash}`;
		if (after !== before) changes.push(`${resource.path}: ${before} -> ${after}`);
	}
	return { label: copy, changes };
}
