import { pack } from '$lib/benchmark/packed';
import { countriesIn } from '$lib/standing/countries';
import { ground } from '$lib/standing/prepare-ground';
import { house } from '$lib/figures/prepare';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	ground: pack(await ground()),
	countries: countriesIn((await house()).catalog, params.lang === 'en' ? 'en' : 'de'),
});
