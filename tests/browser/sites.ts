import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { serve } from '../../hosting/serve';

/** Where the second site is told that it will be published. */
export const publishedAt = 'https://monitor.example.org';

/** The sites under test: one at the root, one below a path that knows its origin. SITE_URL and SITE_BELOW_URL hold their addresses. */
const sites = [
	{ dir: 'build-test', base: '', origin: '', variable: 'SITE_URL' },
	{ dir: 'build-test-base', base: '/x', origin: publishedAt, variable: 'SITE_BELOW_URL' },
];

const inputs = [
	'src',
	'static',
	'docs',
	'hosting',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
];

function fingerprint(): string {
	const hash = createHash('sha256').update(process.version);
	const add = (path: string): void => {
		if (!existsSync(path)) return;
		if (statSync(path).isDirectory()) {
			for (const name of readdirSync(path).sort()) add(`${path}/${name}`);
		} else hash.update(path).update(readFileSync(path));
	};
	inputs.forEach(add);
	return hash.digest('hex');
}

/** Builds a site unless it was built from the very same files. One after the other: both builds pass through .svelte-kit. */
function build({ dir, base, origin }: (typeof sites)[number]): void {
	const stamp = `${dir}-hosting/built-from`;
	const now = `${fingerprint()} ${base} ${origin}`;
	const isFresh = existsSync(`${dir}/404.html`) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
	if (isFresh) return;
	const { status, stdout, stderr } = spawnSync('npm run build', {
		shell: true,
		encoding: 'utf8',
		env: {
			...process.env,
			...{ BUILD_DIR: dir, BASE_PATH: base, NODE_ENV: 'production' },
			...(origin && { SITE_ORIGIN: origin }),
		},
	});
	if (status !== 0) throw new Error(`The site could not be built into ${dir}/.\n${stdout}\n${stderr}`);
	writeFileSync(stamp, now);
}

/** Builds and serves what the browser tests visit; returns how to stop serving it. */
export default async function setUp(): Promise<() => Promise<void>> {
	for (const site of sites) build(site);
	const served = await Promise.all(sites.map(({ dir, base }) => serve({ dir, base, port: 0 })));
	for (const [i, { variable }] of sites.entries()) process.env[variable] = served[i]?.url;
	return async () => {
		await Promise.all(served.map((site) => site.close()));
	};
}
