import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { csp, headersFor } from '../../hosting/headers.js';
import { europe, visited, unlinked } from './pages';

declare global {
	interface Window {
		violations: string[];
	}
}

async function watch(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.violations = [];
		addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
			window.violations.push(`${effectiveDirective}: ${blockedURI} ${sample}`);
		});
	});
}

/** A source as it stands in a policy: all but schemes and `*` are quoted. */
const quoted = (source: string) => (/^(\*|[a-z]+:)$/.test(source) ? source : `'${source}'`);

for (const path of [...visited.map((page) => page.path), ...unlinked]) {
	test(`${path} has the policy, and keeps to it`, async ({ page }) => {
		await watch(page);
		const complaints: string[] = [];
		page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(error.message));
		const response = await page.goto(path, { waitUntil: 'networkidle' });

		const content = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
		const said = Object.fromEntries(
			String(content)
				.split(';')
				.map((directive) => directive.trim().split(/\s+/))
				.map(([name, ...sources]) => [name, sources]),
		);
		for (const [name, sources] of Object.entries(csp.directives)) {
			expect(said[name], name).toEqual(
				expect.arrayContaining([sources].flat().map((s) => quoted(String(s)))),
			);
		}
		expect(content).not.toContain('unsafe-inline');
		expect(content).not.toContain("'unsafe-eval'");

		const headers = response?.headers() ?? {};
		for (const [name, value] of Object.entries(headersFor(path))) {
			expect(headers[name.toLowerCase()], name).toBe(value);
		}
		expect(await page.evaluate(() => window.violations)).toEqual([]);
		expect(complaints).toEqual([]);
	});
}

test('the check sees a violation', async ({ page }) => {
	await watch(page);
	await page.goto('/');
	await page.evaluate(() => {
		document.body.setAttribute('style', 'color: red');
		document.body.append(Object.assign(document.createElement('script'), { textContent: '1' }));
	});
	await expect
		.poll(() => page.evaluate(() => window.violations.map((text) => text.split(':')[0]).sort()))
		.toEqual(['script-src-elem', 'style-src-attr']);
});

test('nothing is refused while the engine is fetched and answers', async ({ page }) => {
	await watch(page);
	await page.goto('/');
	const figure = page.locator(`[data-figure="${europe}"]`);
	await figure.locator('button[data-recompute]').click();
	await expect(figure).toHaveAttribute('data-state', 'ready');
	expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test('the engine’s worker cannot reach another origin', async ({ page, context }) => {
	const arrived: string[] = [];
	const other = createServer((request, response) => {
		arrived.push(String(request.url));
		response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('reached');
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => other.once('listening', resolve));
	const address = `http://localhost:${(other.address() as AddressInfo).port}`;

	await page.goto('/');
	const figure = page.locator(`[data-figure="${europe}"]`);
	await figure.locator('button[data-recompute]').click();
	await expect(figure).toHaveAttribute('data-state', 'ready');

	const worker = page.workers()[0];
	expect(worker, 'the engine runs in a worker').toBeDefined();
	const ask = (path: string) => worker?.evaluate((url) => fetch(url).then((r) => r.text(), String), path);
	expect(await ask(`${address}/from-worker`)).toContain('Failed to fetch');
	expect(arrived).toEqual([]);

	// The same request from a page without the policy arrives: it was the policy that stopped it.
	const unbound = await context.newPage();
	const reached = await unbound.evaluate(
		(url) => fetch(url).then((r) => r.text(), String),
		`${address}/unbound`,
	);
	expect([reached, arrived]).toEqual(['reached', ['/unbound']]);
	other.close();
	other.closeAllConnections();
});
