import { namedFigures } from '$lib/figures/named';
import { originOf } from '$lib/figures/origin';
import { pngOf } from '$lib/figures/picture';
import { prepare } from '$lib/figures/prepare';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => namedFigures.flatMap(({ id }) => [{ id }, { id, lang: 'en' }]);

export const GET: RequestHandler = async ({ params, url }) => {
	const locale = params.lang === 'en' ? 'en' : 'de';
	const picture = await pngOf(await prepare(params.id), { locale, origin: originOf(url), sheet: 'card' });
	return new Response(picture, { headers: { 'content-type': 'image/png' } });
};
