import { error } from '@sveltejs/kit';
import { namedFigures } from '$lib/figures/named';
import { prepare } from '$lib/figures/prepare';
import type { Locale } from '$lib/words/locale';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => namedFigures.flatMap(({ id }) => [{ id }, { id, lang: 'en' }]);

export const load: PageServerLoad = async ({ params }) => {
	if (!namedFigures.some(({ id }) => id === params.id)) error(404);
	const locale: Locale = params.lang === 'en' ? 'en' : 'de';
	return { prepared: await prepare(params.id), locale };
};
