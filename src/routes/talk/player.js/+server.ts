import { embedScript } from '$lib/share/embed/script';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async () =>
	new Response(await embedScript('player'), {
		headers: { 'content-type': 'text/javascript; charset=utf-8' },
	});
