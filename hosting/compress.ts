import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = new Set(['.html', '.css', '.js', '.json', '.csv', '.svg', '.txt', '.xml', '.wasm']);

interface Encoding {
	readonly suffix: '.gz' | '.br';
	compress(bytes: Buffer, file: string): Promise<Buffer>;
}

const encodings: readonly Encoding[] = [
	{ suffix: '.gz', compress: (bytes) => promisify(gzip)(bytes, { level: 9 }) },
	{
		suffix: '.br',
		// Brotli's last two levels take minutes for the engine's 34 MB and save little.
		compress: (bytes, file) =>
			promisify(brotliCompress)(bytes, {
				params: {
					[constants.BROTLI_PARAM_QUALITY]: extname(file) === '.wasm' ? 9 : 11,
					[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
				},
			}),
	},
];

async function cached(path: string, make: () => Promise<Buffer>): Promise<Buffer> {
	try {
		return await readFile(path);
	} catch {
		const bytes = await make();
		// Written aside and renamed, so that a build that is cut off leaves no half file behind.
		await writeFile(`${path}.${process.pid}`, bytes);
		await rename(`${path}.${process.pid}`, path);
		return bytes;
	}
}

/**
 * Writes `file`.gz and `file`.br beside each file where that saves bytes; what was compressed before comes from
 * `cache`, by content. Returns how many files were written.
 */
export async function compress(files: readonly string[], cache: string): Promise<number> {
	await mkdir(cache, { recursive: true });
	let written = 0;
	for (const file of files.filter((name) => compressible.has(extname(name)))) {
		const bytes = await readFile(file);
		const key = createHash('sha256').update(extname(file)).update(bytes).digest('hex');
		await Promise.all(
			encodings.map(async ({ suffix, compress }) => {
				const small = await cached(join(cache, key + suffix), () => compress(bytes, file));
				if (small.length >= bytes.length) return;
				await writeFile(file + suffix, small);
				written += 1;
			}),
		);
	}
	return written;
}
