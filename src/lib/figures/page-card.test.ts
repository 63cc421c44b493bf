import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { linkCard } from './link-card';
import { pageCard } from './page-card';

const contentOf = (tags: string, name: string): string | null =>
	parseHTML(`<html><head>${tags}</head></html>`)
		.document.querySelector(`[property="${name}"], [name="${name}"]`)
		?.getAttribute('content') ?? null;

const figure = '/[[lang=lang]]/figures/[id]';
const published = new URL('https://monitor.example.org/x/');
const unknown = new URL('http://sveltekit-prerender/');

describe('the card of a page', () => {
	it('is the figure’s on its page, with whole addresses where the build knows them', async () => {
		const params = { lang: 'en', id: 'kmu-presence-2020' };
		const tags = await pageCard({ route: { id: figure }, params, url: published });
		expect(contentOf(tags, 'og:type')).toBe('article');
		expect(contentOf(tags, 'og:title')).toBe('More than half of small firms are not on social media');
		expect(contentOf(tags, 'og:image')).toBe(
			'https://monitor.example.org/en/figures/kmu-presence-2020.card.png',
		);
		expect(contentOf(tags, 'og:url')).toBe('https://monitor.example.org/en/figures/kmu-presence-2020/');
		expect(contentOf(tags, 'twitter:card')).toBe('summary_large_image');
	});

	it('names paths where the build does not know its origin', async () => {
		const tags = await pageCard({ route: { id: '/[[lang=lang]]' }, params: {}, url: unknown });
		expect(contentOf(tags, 'og:type')).toBe('website');
		expect(contentOf(tags, 'og:url')).toBe('/');
		expect(contentOf(tags, 'og:image')).toBe('/figures/kmu-presence-2020.card.png');
	});

	it('is not there on any other page, nor for a figure that is none', async () => {
		expect(await pageCard({ route: { id: '/[[lang=lang]]/method' }, params: {}, url: unknown })).toBe('');
		expect(await pageCard({ route: { id: figure }, params: { id: 'none' }, url: unknown })).toBe('');
		expect(await pageCard({ route: { id: null }, params: {}, url: unknown })).toBe('');
	});

	it('holds words with signs of markup', () => {
		const title = 'A & B "C" <script>';
		const tags = linkCard({
			...{ type: 'article', locale: 'de', description: '', address: '', picture: '', alt: '' },
			title,
		});
		expect(contentOf(tags, 'og:title')).toBe(title);
		expect(tags).not.toContain('<script');
	});
});
