import { seriesIds, valuesOfSeries } from '$lib/figures/series-files';
import { seriesCsv } from '$lib/share/series-csv';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = async () => (await seriesIds()).map((series) => ({ series }));

export const GET: RequestHandler = async ({ params }) =>
	new Response(seriesCsv(await valuesOfSeries(params.series)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
