import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';

/** Somebody else's site: pages that a test writes, served from an origin of their own. */
export interface Host {
	/** Puts a page there, and returns its address. */
	put(path: string, body: string): string;
}

const html = (body: string) =>
	`<!doctype html><html lang="de"><meta charset="utf-8"><title>Eine fremde Seite</title><body>${body}</body></html>`;

export const test = base.extend<{ host: Host }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads from it that nothing is needed
	host: async ({}, use) => {
		const pages = new Map<string, string>();
		const server = createServer((request, response) => {
			const page = request.url === '/favicon.ico' ? '' : pages.get(request.url ?? '');
			response
				.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' })
				.end(page ?? '');
		}).listen(0, '127.0.0.1');
		await new Promise((resolve) => server.once('listening', resolve));
		// By number, not by name: so the embeds, which are at localhost, are third parties on it.
		const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		await use({
			put(path, body) {
				pages.set(path, html(body));
				return origin + path;
			},
		});
		server.close();
		server.closeAllConnections();
	},
});
