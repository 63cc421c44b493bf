import { prepare } from '$lib/workbench/prepare';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	prepared: await prepare(params.lang === 'en' ? 'en' : 'de'),
});
