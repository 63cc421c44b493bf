import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeLargePackage } from '../large-table';

const top = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(top, 'node_modules', '.cache', 'explorer-bench');

/** What a build is made from; nothing else is copied. */
const floor = 'bench/explorer/floor';
const parts = ['src', 'static', 'hosting', 'docs', 'tests/data', 'refresh', 'bench/large-table.ts', floor];
const files = ['package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json'];
const tested = /\.test\.ts$/;

/** A finished site, the data it was built from, and the page of floor/ over the same data; all are folders. */
export interface BuiltSite {
	readonly dir: string;
	readonly data: string;
	readonly floor: string;
}

/** What is in the table of the enterprises besides the published rows. */
export interface Generated {
	readonly rows: number;
	readonly seed: number;
}

/**
 * The site as it is now, built in a copy of the checkout with source maps beside the scripts, so that a profile can be
 * read; the scripts themselves are those of any build. With `generated`, its data are those of bench/large-table.ts.
 * A site that was built from the same files before is taken as it is.
 */
export async function builtSite(name: string, generated: Generated | null): Promise<BuiltSite> {
	const dir = join(cache, `${name}-${await fingerprint(generated)}`);
	const site = { dir: join(dir, 'build'), data: join(dir, 'build', 'data'), floor: join(dir, 'floor') };
	if (existsSync(dir)) return site;
	const copy = await mkdtemp(join(tmpdir(), 'explorer-bench-'));
	const run = (...command: string[]) =>
		execFileSync('npx', command, {
			cwd: copy,
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, BASE_PATH: '', BUILD_DIR: 'build' },
		});
	try {
		for (const path of [...parts, ...files])
			await cp(join(top, path), join(copy, path), {
				recursive: true,
				filter: (each) => !tested.test(each),
			});
		await symlink(join(top, 'node_modules'), join(copy, 'node_modules'));
		if (generated) await writeLargePackage(join(copy, 'static', 'data'), generated.rows, generated.seed);
		run('vite', 'build', '--sourcemap', 'hidden', '--logLevel', 'error');
		// Compressing half a million rows takes longer than all else, and nothing large is fetched while it is measured.
		if (generated) await writeFile(join(copy, 'build', '404.html'), '');
		else run('tsx', 'hosting/finish.ts');
		await build({
			...{ configFile: false, root: join(copy, floor), logLevel: 'error' },
			build: { outDir: join(copy, 'floor'), target: 'es2022', modulePreload: false },
		});
		await writeFile(join(copy, 'floor', '404.html'), '');
		await mkdir(cache, { recursive: true });
		await forget(name);
		const fresh = `${dir}.new`;
		for (const part of ['build', 'floor']) await cp(join(copy, part), join(fresh, part), { recursive: true });
		await symlink(join('..', 'build', 'data'), join(fresh, 'floor', 'data'));
		await rename(fresh, dir);
		return site;
	} finally {
		await rm(copy, { recursive: true, force: true });
	}
}

/** Removes what was built of that name from other files. */
async function forget(name: string): Promise<void> {
	for (const old of await readdir(cache))
		if (old.startsWith(`${name}-`)) await rm(join(cache, old), { recursive: true });
}

async function fingerprint(generated: Generated | null): Promise<string> {
	const hash = createHash('sha256').update(JSON.stringify(generated));
	for (const part of [...parts, ...files]) {
		const found = await filesBelow(join(top, part));
		for (const file of found.filter((each) => !tested.test(each)))
			hash
				.update(relative(top, file))
				.update('\0')
				.update(await readFile(file));
	}
	return hash.digest('hex').slice(0, 12);
}

async function filesBelow(path: string): Promise<string[]> {
	if (/\.\w+$/.test(basename(path))) return [path];
	const entries = await readdir(path, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
