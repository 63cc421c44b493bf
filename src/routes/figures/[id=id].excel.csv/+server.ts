import { namedFigures } from '$lib/figures/named';
import { valuesOf } from '$lib/figures/values';
import { excel } from '$lib/share/excel';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => namedFigures.map(({ id }) => ({ id }));

export const GET: RequestHandler = async ({ params }) => {
	const { values, series, sources, codes } = await valuesOf(params.id);
	const observations = values.map(({ observation }) => observation);
	return new Response(excel({ observations, series, sources, codes }), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
};
