import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { namedFigures } from '$lib/figures/named';
import { originOf } from '$lib/figures/origin';
import { prepare } from '$lib/figures/prepare';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => namedFigures.flatMap(({ id }) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params, url }) => {
	if (!namedFigures.some(({ id }) => id === params.id)) error(404);
	return { prepared: await prepare(params.id), site: `${originOf(url)}${base}/` };
};
