import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { clearAnswer, clearPage } from './clear-page';
import { site } from './version.sample';

const documentOf = (address: string) => parseHTML(clearPage('not-kept', address, site)).document;

describe('the page in the place of one that is not kept', () => {
	it.each([
		[`${site}data/a/`, 'de', site],
		[`${site}en/data/a/?x`, 'en', `${site}en/`],
		[`${site}english/`, 'de', site],
		['https://monitor.example/x/en', 'de', site],
	])('%s speaks %s, and leads on', (address, locale, home) => {
		const document = documentOf(address);
		expect(document.documentElement.getAttribute('lang')).toBe(locale);
		const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
		expect(links).toEqual(['', home, `${home}explore/`, `${home}offline/`]);
	});

	it('holds nothing of the address', () => {
		const address = `${site}<script>alert(1)</script>"onload=`;
		expect(clearPage('missing', address, site)).toBe(clearPage('missing', site, site));
	});

	it('allows its own style, and no script', async () => {
		const answer = await clearAnswer('missing', site, site, `${site}_app/font.woff2`);
		const { document } = parseHTML(await answer.text());
		const style = document.querySelector('style')?.textContent ?? '';
		expect(style).toContain(`url('${site}_app/font.woff2')`);
		const policy = answer.headers.get('content-security-policy');
		expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
		expect(policy).toMatch(/^default-src 'none'; (?!.*script-src)/);
		expect(answer.status).toBe(503);
	});
});
