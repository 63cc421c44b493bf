import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { contentsAddress, packages, workerAddress } from '../src/lib/offline/contents';
import type { Contents, Listed, Package } from '../src/lib/offline/contents';
import { packageOf } from '../src/lib/offline/plan';

const sha256 = (content: string | Buffer): string =>
	createHash('sha256').update(content).digest('hex').slice(0, 16);

const sizeOf = async (file: string): Promise<number> => (await stat(file)).size;

async function list(file: string, address: string): Promise<Listed> {
	const bytes = await readFile(file);
	const packed = [`${file}.br`, `${file}.gz`].filter((name) => existsSync(name));
	const sizes = [bytes.length, ...(await Promise.all(packed.map(sizeOf)))];
	return { address, sha256: sha256(bytes), bytes: bytes.length, wire: Math.min(...sizes) };
}

/** The tables that the engine asks, as addresses below the site. */
async function tablesOf(dir: string): Promise<Set<string>> {
	const label = JSON.parse(await readFile(join(dir, 'data', 'datapackage.json'), 'utf8')) as {
		resources: readonly { path: string }[];
	};
	return new Set(label.resources.map(({ path }) => `data/${path}`));
}

/** What of a built and compressed site can be kept on a reader's device. The same files give the same version. */
export async function contentsOf(dir: string): Promise<Contents> {
	const tables = await tablesOf(dir);
	const found: Record<Package, Listed[]> = { pages: [], engine: [] };
	const names = await readdir(dir, { recursive: true, withFileTypes: true });
	const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name));
	for (const file of files.filter((name) => !/\.(gz|br)$/.test(name)).sort()) {
		const path = relative(dir, file).split(sep).join('/');
		const address = path.replace(/(^|\/)index\.html$/, '$1');
		const wanted = packageOf(address, tables);
		if (wanted) found[wanted].push(await list(file, address));
	}
	const all = packages.flatMap((each) => found[each].map((item) => `${each} ${item.address} ${item.sha256}`));
	return { version: sha256(all.join('\n')).slice(0, 8), ...found };
}

const head = 'self.contents=';

/**
 * Writes the list for the page, and into the worker's own file: so a worker never goes by the list of another version, and a browser
 * sees that there is a new version by the worker alone. Returns the files written.
 */
export async function writeContents(dir: string): Promise<string[]> {
	const text = JSON.stringify(await contentsOf(dir));
	const [list, worker] = [join(dir, contentsAddress), join(dir, workerAddress)];
	const code = (await readFile(worker, 'utf8')).split('\n');
	if (code[0]?.startsWith(head)) code.shift();
	await writeFile(list, text);
	await writeFile(worker, [`${head}${text};`, ...code].join('\n'));
	return [list, worker];
}
