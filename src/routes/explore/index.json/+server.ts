import { json } from '@sveltejs/kit';
import { searchables } from '$lib/explorer/prepare-index';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async () => json(await searchables());
