import { seriesIds, valuesOfSeries } from '$lib/figures/series-files';
import { excel } from '$lib/share/excel';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = async () => (await seriesIds()).map((series) => ({ series }));

export const GET: RequestHandler = async ({ params }) => {
	const values = await valuesOfSeries(params.series);
	return new Response(excel({ ...values, series: [values.series] }), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
};
