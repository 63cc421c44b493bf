import { pagePath } from '$lib/figures/addresses';
import { manifest } from '$lib/offline/manifest';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () =>
	new Response(JSON.stringify(manifest(pagePath('de', '/'))), {
		headers: { 'content-type': 'application/manifest+json' },
	});
