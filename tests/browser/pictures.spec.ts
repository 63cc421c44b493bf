import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { figureIds, pages } from './pages';

/** "1200 × 630", from the header of a PNG. */
const sizeOf = (png: Buffer): string => `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;

const withCard = pages.filter(({ path }) => /^(\/en)?\/(figures\/[^/]+\/)?$/.test(path));

test('every figure and the start page have a card, in both languages', () => {
	expect(withCard).toHaveLength(2 * (figureIds.length + 1));
});

for (const { path, locale } of withCard) {
	test(`${path} tells other sites what it shows, with a picture that is there`, async ({ request }) => {
		const { document } = parseHTML(await (await request.get(path)).text());
		const said = (name: string) =>
			document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
		expect(said('og:type')).toBe(path.includes('/figures/') ? 'article' : 'website');
		expect(said('og:locale')).toBe(locale === 'de' ? 'de_DE' : 'en_GB');
		expect(document.title).toContain(said('og:title'));
		expect(said('og:description')).toBe(said('description'));
		expect(said('og:image:alt')).not.toBe('');
		expect(said('twitter:card')).toBe('summary_large_image');
		expect(new URL(said('og:url'), 'http://site').pathname).toBe(path);

		const image = new URL(said('og:image'), 'http://site').pathname;
		expect(image).toMatch(locale === 'de' ? /^\/figures\/[^/]+\.card\.png$/ : /^\/en\/figures\//);
		const response = await request.get(image);
		expect(response.status()).toBe(200);
		expect(response.headers()['content-type']).toBe('image/png');
		expect(sizeOf(await response.body())).toBe(`${said('og:image:width')} × ${said('og:image:height')}`);
	});
}

for (const { path } of withCard.filter(({ figures }) => figures.length === 1)) {
	test(`${path} offers its picture as SVG and PNG, and a browser shows both`, async ({ page }) => {
		await page.goto(path);
		for (const [name, type] of [
			['SVG', 'image/svg+xml'],
			['PNG', 'image/png'],
		] as const) {
			const link = page.getByRole('link', { name, exact: true });
			await expect(link).toHaveAttribute('download');
			const address = (await link.getAttribute('href')) ?? '';
			expect(address).toBe(`${path.slice(0, -1)}.${name.toLowerCase()}`);
			const response = await page.request.get(address);
			expect(response.status()).toBe(200);
			expect(response.headers()['content-type']).toBe(type);
			const width = await page.evaluate(async (source) => {
				const image = new Image();
				image.src = source;
				await image.decode();
				return image.naturalWidth;
			}, address);
			expect(width).toBe(name === 'SVG' ? 960 : 1920);
		}
	});
}
