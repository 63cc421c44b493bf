import { error } from '@sveltejs/kit';
import { entries as allSeries } from '$lib/figures/series-entry';
import { seriesPage } from '$lib/figures/series-page';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await allSeries()).flatMap(({ series: { id } }) => [{ series: id }, { series: id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params }) => {
	if (!(await allSeries()).some(({ series }) => series.id === params.series)) error(404);
	return { page: await seriesPage(params.series) };
};
