import { json } from '@sveltejs/kit';
import { base } from '$app/paths';
import { embedHeight } from '$lib/figures/embed-height';
import { namedFigures } from '$lib/figures/named';
import { originOf } from '$lib/figures/origin';
import { prepare } from '$lib/figures/prepare';
import { oembed, oembedWidth } from '$lib/share/oembed';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => namedFigures.flatMap(({ id }) => [{ id }, { id, lang: 'en' }]);

export const GET: RequestHandler = async ({ params, url }) => {
	const locale = params.lang === 'en' ? 'en' : 'de';
	const prepared = await prepare(params.id);
	return json(
		oembed({
			site: `${originOf(url)}${base}/`,
			figure: params.id,
			locale,
			flags: { theme: null, border: true },
			title: prepared.said[locale].title,
			height: embedHeight(prepared, locale, oembedWidth),
		}),
	);
};
