import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';

const top = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(top, 'node_modules', '.cache', 'survey-board-bench');

/** Packages of the peer come from where it was installed, in its own versions. */
const peersOf = (folder: string): Plugin => ({
	name: 'peers',
	enforce: 'pre',
	resolveId(id, importer) {
		const isPeer = /^@(uwdata|duckdb)\//.test(id) && !importer?.includes('node_modules');
		return isPeer ? this.resolve(id, join(folder, 'package.json'), { skipSelf: true }) : null;
	},
});

/** Installs what others have made apart from the project, at the versions of bench/peers. Throws an Error where that cannot be. */
async function peers(): Promise<string> {
	const folder = join(cache, 'peers');
	const from = join(top, 'bench', 'peers');
	const lock = (dir: string) => readFile(join(dir, 'package-lock.json'), 'utf8').catch(() => '');
	if (existsSync(join(folder, 'node_modules')) && (await lock(folder)) === (await lock(from))) return folder;
	await mkdir(folder, { recursive: true });
	for (const file of ['package.json', 'package-lock.json', '.npmrc'])
		await cp(join(from, file), join(folder, file));
	execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
	return folder;
}

async function built(name: 'page' | 'mosaic', plugins: Plugin[]): Promise<string> {
	const dir = join(cache, name);
	await rm(dir, { recursive: true, force: true });
	await build({
		...{ configFile: false, root: join(top, 'bench', 'survey-board', name), logLevel: 'error', plugins },
		build: { outDir: dir, emptyOutDir: true, target: 'es2022', modulePreload: false },
		base: './',
	});
	await writeFile(join(dir, '404.html'), '');
	return dir;
}

/** The page with our board, built as the site is; its folder. */
export const builtBoard = (): Promise<string> =>
	built('page', [svelte({ configFile: false, preprocess: vitePreprocess() })].flat());

/** The page with Mosaic's charts; its folder. */
export async function builtMosaic(): Promise<string> {
	return built('mosaic', [peersOf(await peers())]);
}
