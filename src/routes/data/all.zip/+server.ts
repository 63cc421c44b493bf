import { everything } from '$lib/figures/series-files';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async () =>
	new Response(await everything(), { headers: { 'content-type': 'application/zip' } });
