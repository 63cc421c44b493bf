import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the published data. */
export const published = fileURLToPath(new URL('../../static/data/', import.meta.url));

/** A small data folder of the same shape, for tests that spoil it. */
export const sample = fileURLToPath(new URL('sample/', import.meta.url));

/** The label as text, and the bytes of every CSV file in a data folder, by name. */
export async function readFolder(folder: string): Promise<{ label: string; files: Map<string, Uint8Array> }> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort();
	const files = await Promise.all(
		names.map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const),
	);
	return { label: await readFile(join(folder, 'datapackage.json'), 'utf8'), files: new Map(files) };
}
