import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { byFolder, csp, headersFor, policy } from './headers.js';
import { netlify, nginx, patterns } from './texts';

const files = [
	'/404.html',
	'/_app/immutable/entry/start.js',
	'/_app/version.json',
	'/data/datapackage.json',
	'/embed/a/index.html',
	'/en/embed/a/index.html',
	'/en/index.html',
	'/figures/a.csv',
	'/index.html',
];
const embeddable = { ...byFolder, '/embed/': { 'Content-Security-Policy': policy('*') } };

/** What a host does that reads `_headers`: all rules that match speak, and a header said twice is joined. */
function said(text: string, address: string): Record<string, string> {
	const joined: Record<string, string> = {};
	for (const rule of text.trim().split('\n\n')) {
		const [pattern = '', ...headers] = rule.split('\n');
		const matches = pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
		if (!matches) continue;
		for (const header of headers) {
			const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(header) ?? [];
			joined[name] = name in joined ? `${joined[name]}, ${value}` : value;
		}
	}
	return joined;
}

const address = (file: string) => file.replace(/index\.html$/, '');

describe('the headers of an address', () => {
	it('lets only a folder that says so be framed', () => {
		expect(headersFor('/embed/a/', embeddable)['Content-Security-Policy']).toContain('frame-ancestors *');
		expect(headersFor('/en/', embeddable)['Content-Security-Policy']).toContain("frame-ancestors 'none'");
	});

	it('lets embeds be framed by all, and nothing else', () => {
		for (const path of ['/embed/a/', '/en/embed/a/'])
			expect(headersFor(path)['Content-Security-Policy']).toMatch(/^(?!.*frame-ancestors).*base-uri 'self'/);
		for (const path of [
			'/',
			'/en/',
			'/embed.js',
			'/figures/embed/',
			'/en/figures/a/',
			'/_app/immutable/a.js',
		])
			expect(headersFor(path)['Content-Security-Policy']).toContain("frame-ancestors 'none'");
	});

	it('lets everyone read the data, and nothing else', () => {
		for (const path of ['/data/a.json', '/data/a.csv'])
			expect(headersFor(path)['Access-Control-Allow-Origin']).toBe('*');
		for (const path of ['/', '/en/data/', '/figures/a.json', '/embed/view/', '/embed/live.js'])
			expect(headersFor(path)).not.toHaveProperty('Access-Control-Allow-Origin');
		expect(headersFor('/data/a/')['Content-Security-Policy']).toContain("frame-ancestors 'none'");
	});

	it('allows the one script that stands in a page, as it is', () => {
		const script = readFileSync('src/lib/plates/embed/choose.js');
		const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
		expect(csp.directives['script-src']).toContain(hash);
		expect(policy('none')).not.toContain('sha256');
	});

	it('has a policy that names every directive of the meta tag but those that need hashes', () => {
		const header = policy('none');
		expect(header).toContain("connect-src 'self'; img-src 'self' data: blob:");
		for (const name of Object.keys(csp.directives)) {
			expect(header.includes(name), name).toBe(!/^(default|script|style)-src/.test(name));
		}
	});
});

describe('_headers', () => {
	it.each(['', '/x'])('says for every file what headersFor says, below "%s"', (base) => {
		const text = netlify(files, base, embeddable);
		for (const file of files) {
			expect(said(text, base + address(file)), file).toEqual(headersFor(address(file), embeddable));
		}
	});

	it('has no two patterns that match one address', () => {
		const all = patterns(files, { ...embeddable, '/en/embed/': {} });
		for (const path of files.map(address)) {
			const matching = all.filter((p) => (p.endsWith('*') ? path.startsWith(p.slice(0, -1)) : path === p));
			expect(matching, path).toHaveLength(1);
		}
	});
});

describe('the nginx snippet', () => {
	it('has a location for each folder, with all headers of its files', () => {
		const text = nginx('/x', embeddable);
		for (const folder of Object.keys(embeddable)) {
			const block = text.split(`location /x${folder} {`)[1]?.split('\n}')[0] ?? '';
			expect(block).toContain('.webmanifest$ { default_type application/manifest+json; }');
			for (const [name, value] of Object.entries(headersFor(folder, embeddable))) {
				expect(block).toContain(`add_header ${name} "${value}" always;`);
			}
		}
	});
});
