import { json } from '@sveltejs/kit';
import { seriesIds, valuesOfSeries } from '$lib/figures/series-files';
import { seriesJson } from '$lib/share/series-json';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = async () => (await seriesIds()).map((series) => ({ series }));

export const GET: RequestHandler = async ({ params }) =>
	json(seriesJson(await valuesOfSeries(params.series)));
