import { existsSync } from 'node:fs';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compress } from './compress';
import { writeContents } from './contents';
import { notFound } from './not-found';
import { basePath, buildDir } from './site';
import { netlify, nginx } from './texts';

/** The largest file that Cloudflare Pages takes, in bytes. */
const largest = 25 * 1024 * 1024;

/** All files below `dir`, as paths that begin with `dir`. */
async function filesBelow(dir: string): Promise<string[]> {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

if (!existsSync(join(buildDir, 'index.html'))) {
	throw new Error(
		`There is no built site in ${buildDir}/. Run "npm run build", which builds it and then calls this.`,
	);
}

await writeFile(join(buildDir, '404.html'), notFound(basePath));
const files = (await filesBelow(buildDir)).filter((file) => !/\.(gz|br)$|_headers$/.test(file)).sort();
const paths = files.map((file) => '/' + relative(buildDir, file).split(sep).join('/'));

// Beside the site, not in it: a host's configuration is nothing to publish.
await mkdir(`${buildDir}-hosting`, { recursive: true });
await writeFile(join(`${buildDir}-hosting`, 'nginx.conf'), nginx(basePath));
await writeFile(join(buildDir, '_headers'), netlify(paths, basePath));

const cache = join('node_modules', '.cache', 'precompressed');
const written = await compress(files, cache);
// It says how much each file is when compressed.
await compress(await writeContents(buildDir), cache);
console.log(
	`${buildDir}: ${files.length} files, ${written} compressed; headers in _headers and ${buildDir}-hosting/nginx.conf`,
);
for (const file of files) {
	const { size } = await stat(file);
	if (size > largest)
		console.log(`${file} has ${(size / 2 ** 20).toFixed(1)} MiB; some hosts take 25 MiB at most.`);
}
