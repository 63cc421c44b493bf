import { pack } from '$lib/benchmark/packed';
import { house } from '$lib/figures/house';
import { countriesIn } from '$lib/standing/countries';
import { ground } from '$lib/standing/prepare-ground';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params }) => {
	const { catalog } = await house();
	return {
		ground: pack(await ground()),
		countries: countriesIn(catalog, params.lang === 'en' ? 'en' : 'de'),
	};
};
