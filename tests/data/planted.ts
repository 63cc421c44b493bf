import { faults, type Fault } from '../../src/lib/catalog/check';
import { readFolder, sample } from './folder';
import { stamped, type Resource } from './stamped';

/** The parts of the label that a test may spoil. */
export interface Label {
	resources: (Resource & { name: string; schema: { fields: { name: string; constraints?: object }[] } })[];
	series: Record<string, unknown>[];
	provenance: Record<string, unknown>[];
	codes: Record<string, Record<string, unknown>>;
}

export const clean = await readFolder(sample);
export const people = 'social-media-usage.csv';
export const firms = 'sme-adoption.csv';

const textOf = (file: string): string => new TextDecoder().decode(clean.files.get(file));

/** The line, from 1, on which a row of the clean file begins with these cells. */
export function lineOf(file: string, start: string): number {
	const at = textOf(file)
		.split('\n')
		.findIndex((line) => line.startsWith(start));
	if (at < 0) throw new Error(`${file} has no row that begins with ${start}`);
	return at + 1;
}

/** The faults of the clean sample after one thing in the text of one file was replaced and the label stamped anew. */
export function afterReplacing(file: string, search: string | RegExp, replacement: string): Promise<Fault[]> {
	const before = textOf(file);
	const after = before.replace(search, () => replacement);
	if (after === before) throw new Error(`nothing was planted: ${String(search)} is not in ${file}`);
	return withFile(file, new TextEncoder().encode(after));
}

/** The faults after a file was given other bytes. `stamp: false` leaves the label as it was. */
export async function withFile(file: string, bytes: Uint8Array, { stamp = true } = {}): Promise<Fault[]> {
	const files = new Map(clean.files).set(file, bytes);
	const label = JSON.parse(clean.label) as Label;
	return faults(stamp ? (await stamped(label, files)).label : label, files);
}

/** The faults after the label was spoilt. */
export async function withLabel(spoil: (label: Label) => void): Promise<Fault[]> {
	const label = JSON.parse(clean.label) as Label;
	spoil(label);
	return faults(label, clean.files);
}
