import { namedFigures } from '$lib/figures/named';
import { valuesOf } from '$lib/figures/values';
import { figureCsv } from '$lib/share/figure-csv';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => namedFigures.map(({ id }) => ({ id }));

export const GET: RequestHandler = async ({ params }) =>
	new Response(figureCsv(await valuesOf(params.id)), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
