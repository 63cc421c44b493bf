import { first } from '$lib/explorer/prepare-first';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	first: await first(params.lang === 'en' ? 'en' : 'de'),
});
