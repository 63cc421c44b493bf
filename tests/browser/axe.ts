import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
	interface Window {
		axe: typeof axe;
	}
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page, as "rule: elements". It is brought in by the debugger, which the page's policy does not bind. */
export async function axeFaults(page: Page): Promise<string[]> {
	await page.evaluate(source);
	return page.evaluate(async () => {
		const { violations } = await window.axe.run();
		return violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
		);
	});
}
