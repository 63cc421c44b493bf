import { namedPlates } from '$lib/talk/prepare';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	plates: await namedPlates(params.lang === 'en' ? 'en' : 'de'),
});
