import { json } from '@sveltejs/kit';
import { published } from '$lib/study/beside/prepare-published';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async () => json(await published());
