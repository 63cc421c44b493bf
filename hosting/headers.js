/**
 * The one source of what a host says with every page: svelte.config.js puts `csp` into each page's meta tag, finish.ts
 * writes the rest for common hosts, and serve.ts speaks it. Plain JavaScript, because Node loads svelte.config.js itself.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The style attribute of the element by which SvelteKit announces a new page to the ear; it cannot be switched off. */
const announcer =
	'position: absolute; left: 0; top: 0; clip: rect(0 0 0 0); clip-path: inset(50%); ' +
	'overflow: hidden; white-space: nowrap; width: 1px; height: 1px';

/** @type {`sha256-${string}`} */
const announcerHash = `sha256-${createHash('sha256').update(announcer).digest('base64')}`;

/** The one script that stands in a page of ours, and not in a file: it chooses which file an embed needs. */
const chooser = readFileSync(new URL('../src/lib/plates/embed/choose.js', import.meta.url));

/** @type {`sha256-${string}`} */
const chooserHash = `sha256-${createHash('sha256').update(chooser).digest('base64')}`;

/** @type {{ mode: 'hash', directives: NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']> }} */
export const csp = {
	mode: 'hash',
	directives: {
		'default-src': ['self'],
		'script-src': ['self', 'wasm-unsafe-eval', chooserHash],
		'worker-src': ['self', 'blob:'],
		'connect-src': ['self'],
		'img-src': ['self', 'data:', 'blob:'],
		'font-src': ['self'],
		'manifest-src': ['self'],
		'style-src': ['self'],
		'style-src-attr': ['unsafe-hashes', announcerHash],
		'object-src': ['none'],
		'base-uri': ['self'],
		'form-action': ['self'],
	},
};

/** The hashes of a page's own scripts and styles stand in its meta tag; a header that knows no hashes must not name these. */
const inMetaOnly = ['default-src', 'script-src', 'style-src', 'style-src-attr'];

const keywords = ['self', 'none'];

/**
 * The policy as a header: it binds what a meta tag cannot, framing and workers made from an address.
 * @param {string | null} frameAncestors who may show the page in a frame: 'none', or '*' for all on the web; null for all,
 * also a file on a speaker's stick and a sandboxed page, which `*` leaves out
 */
export function policy(frameAncestors) {
	const ancestors = frameAncestors === null ? {} : { 'frame-ancestors': [frameAncestors] };
	const directives = Object.entries({ ...csp.directives, ...ancestors })
		.filter(([name]) => !inMetaOnly.includes(name))
		.map(([name, sources]) => [
			name,
			...[sources].flat().map((source) => (keywords.includes(String(source)) ? `'${source}'` : source)),
		]);
	return directives.map((words) => words.join(' ')).join('; ');
}

const denied = [
	'accelerometer',
	'browsing-topics',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'publickey-credentials-get',
	'serial',
	'usb',
	'xr-spatial-tracking',
];

/** Said with every answer. @type {Readonly<Record<string, string>>} */
export const everywhere = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': denied.map((feature) => `${feature}=()`).join(', '),
};

const revalidate = 'public, max-age=0, must-revalidate';

/**
 * Said by folder; the longest prefix wins. Paths are below the base path and begin and end with a slash.
 * A page that may be shown in a frame has a line of its own with `policy(null)`.
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
export const byFolder = {
	'/': { 'Cache-Control': revalidate, 'Content-Security-Policy': policy('none') },
	'/embed/': { 'Content-Security-Policy': policy(null) },
	'/en/embed/': { 'Content-Security-Policy': policy(null) },
	// Read by embeds too, and in a sandbox these have no origin; the data are for everyone anyhow.
	'/data/': { 'Access-Control-Allow-Origin': '*' },
	'/_app/immutable/': { 'Cache-Control': 'public, max-age=31536000, immutable' },
};

/**
 * All headers of one address.
 * @param {string} path below the base path, beginning with a slash
 * @returns {Record<string, string>}
 */
export function headersFor(path, folders = byFolder) {
	const governing = Object.keys(folders)
		.filter((folder) => path.startsWith(folder))
		.sort((a, b) => a.length - b.length);
	return Object.assign({}, everywhere, ...governing.map((folder) => folders[folder]));
}
