import { json } from '@sveltejs/kit';
import { namedFigures } from '$lib/figures/named';
import { valuesOf } from '$lib/figures/values';
import { figureJson } from '$lib/share/figure-json';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => namedFigures.map(({ id }) => ({ id }));

export const GET: RequestHandler = async ({ params }) => json(figureJson(await valuesOf(params.id)));
