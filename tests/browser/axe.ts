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

/**
 * What axe finds on a page, or in what a selector names, as "rule: element and what is wrong". It is brought in by the
 * debugger, which the page's policy does not bind.
 */
export async function axeFaults(page: Page, within: string | null = null): Promise<string[]> {
	await page.evaluate(source);
	return page.evaluate(async (within) => {
		const { violations } = await window.axe.run(within === null ? document : { include: [within] });
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
		);
	}, within);
}
