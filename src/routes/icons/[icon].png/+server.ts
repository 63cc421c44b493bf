import { readFile } from 'node:fs/promises';
import { error } from '@sveltejs/kit';
import { icons, iconSvg } from '$lib/offline/icon';
import { raster } from '$lib/share/raster';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => Object.keys(icons).map((icon) => ({ icon }));

export const GET: RequestHandler = async ({ params }) => {
	const icon = icons[params.icon];
	if (!icon) error(404);
	const sign = await readFile('static/favicon.svg', 'utf8');
	return new Response(raster(iconSvg(sign, icon.cut), icon.width), {
		headers: { 'content-type': 'image/png' },
	});
};
