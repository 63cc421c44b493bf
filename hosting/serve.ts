import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers.js';

export interface Site {
	/** The folder of the built site. */
	readonly dir: string;
	/** The path below which it is published: '' or '/x'. */
	readonly base: string;
	/** The port to try first; the next free one is taken. 0 asks the system for any. */
	readonly port: number;
}

export interface Served {
	/** The address of the start page, with the base path and a slash at its end. */
	readonly url: string;
	close(): Promise<void>;
}

const portsToTry = 50;

function listen(server: Server, port: number, host: string): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			resolve();
		});
	});
}

async function listenFrom(server: Server, first: number, host: string): Promise<void> {
	for (let port = first; ; port++) {
		try {
			return await listen(server, port, host);
		} catch (error) {
			const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
			if (!isTaken || port - first + 1 >= portsToTry) throw error;
		}
	}
}

function answerer({ dir, base }: Site): (request: IncomingMessage, response: ServerResponse) => void {
	const files = sirv(dir, { etag: true, gzip: true, brotli: true, extensions: ['html'] });
	const missing = readFileSync(join(dir, '404.html'));

	const say = (response: ServerResponse, path: string) => {
		for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
	};
	const notFound = (response: ServerResponse) => {
		say(response, '/');
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
	};

	return (request, response) => {
		if (!URL.canParse(request.url ?? '', 'http://localhost')) {
			response.writeHead(400).end();
			return;
		}
		const { pathname, search } = new URL(request.url ?? '', 'http://localhost');
		if (base !== '' && pathname === base) {
			response.writeHead(308, { Location: `${base}/${search}` }).end();
			return;
		}
		if (!pathname.startsWith(`${base}/`) || pathname === `${base}/_headers`) return notFound(response);
		const path = pathname.slice(base.length);
		if (!path.endsWith('/') && existsSync(join(dir, path, 'index.html'))) {
			response.writeHead(308, { Location: `${pathname}/${search}` }).end();
			return;
		}
		request.url = path + search;
		say(response, path);
		if (path.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv; charset=utf-8');
		files(request, response, () => notFound(response));
	};
}

/** Serves a built site as a good static host would: the headers of headers.js, compressed files, 404 as 404. */
export async function serve(site: Site, host = '127.0.0.1'): Promise<Served> {
	if (!existsSync(join(site.dir, '404.html'))) {
		throw new Error(`There is no finished site in ${site.dir}/. Run "npm run build" first.`);
	}
	const server = createServer(answerer(site));
	await listenFrom(server, site.port, host);
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}${site.base}/`,
		close: () =>
			new Promise((resolve, reject) => {
				server.close((error) => (error ? reject(error) : resolve()));
				server.closeAllConnections();
			}),
	};
}
