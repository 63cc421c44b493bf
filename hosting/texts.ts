import { byFolder, everywhere, headersFor } from './headers.js';

type Folders = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Patterns no two of which match the same address, one for each part of the site that has headers of its own. Needed
 * because hosts that read `_headers` join a header that two matching rules set, and two joined cache rules say nothing.
 * `files` are all files of the site as paths below it, with a leading slash.
 */
export function patterns(files: readonly string[], folders: Folders, folder = '/'): string[] {
	const isSplit = Object.keys(folders).some((other) => other !== folder && other.startsWith(folder));
	if (!isSplit) return [`${folder}*`];
	const children = files
		.filter((file) => file.startsWith(folder))
		.map((file) => /^[^/]*\/?/.exec(file.slice(folder.length))?.[0] ?? '');
	return [...new Set(children)]
		.filter((child) => child !== '')
		.sort()
		.flatMap((child) => {
			if (child === 'index.html') return [folder];
			return child.endsWith('/') ? patterns(files, folders, folder + child) : [folder + child];
		});
}

const lines = (headers: Readonly<Record<string, string>>): string[] =>
	Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/** The text of `_headers`, which Cloudflare Pages and Netlify read from the root of what is published. */
export function netlify(files: readonly string[], base: string, folders: Folders = byFolder): string {
	const rules = patterns(files, folders).map((pattern) => {
		const own = Object.entries(headersFor(pattern.replace('*', ''), folders));
		return [base + pattern, ...lines(Object.fromEntries(own.filter(([name]) => !(name in everywhere))))];
	});
	return [[`${base}/*`, ...lines(everywhere)], ...rules].map((rule) => rule.join('\n') + '\n').join('\n');
}

/** A snippet for the `server` block of nginx. Each location says all headers, since nginx inherits all or none. */
export function nginx(base: string, folders: Folders = byFolder): string {
	const locations = Object.keys(folders).map((folder) =>
		[
			`location ${base}${folder} {`,
			'  try_files $uri $uri/ =404;',
			'  location ~ \\.csv$ { default_type text/csv; }',
			'  location ~ \\.webmanifest$ { default_type application/manifest+json; }',
			...Object.entries(headersFor(folder, folders)).map(
				([name, value]) => `  add_header ${name} "${value}" always;`,
			),
			'}',
		].join('\n'),
	);
	const head = [
		'# Include this in a server { } block whose root holds the built site' +
			(base ? ` as the folder ${base}/.` : '.'),
		'# nginx from 1.21 on knows .wasm; an older one needs "application/wasm wasm;" in its mime.types.',
		'index index.html;',
		`error_page 404 ${base}/404.html;`,
		'charset utf-8;',
		'charset_types text/css text/csv text/plain text/xml application/json image/svg+xml;',
		'# Files were compressed when the site was built. With the brotli module, add: brotli_static on;',
		'gzip_static on;',
		`location = ${base}/_headers { return 404; }`,
	].join('\n');
	return [head, ...locations].join('\n\n') + '\n';
}
