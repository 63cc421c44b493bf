import { editions } from '$lib/explorer/prepare-editions';
import type { Locale } from '$lib/words/locale';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ params }) => {
	const locale: Locale = params.lang === 'en' ? 'en' : 'de';
	return { editions: await editions(), locale };
};
