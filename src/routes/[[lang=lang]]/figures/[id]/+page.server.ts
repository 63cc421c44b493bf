import { error } from '@sveltejs/kit';
import { namedFigures } from '$lib/figures/named';
import { prepare } from '$lib/figures/prepare';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => namedFigures.flatMap(({ id }) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params }) => {
	if (!namedFigures.some(({ id }) => id === params.id)) error(404);
	return { prepared: await prepare(params.id) };
};
