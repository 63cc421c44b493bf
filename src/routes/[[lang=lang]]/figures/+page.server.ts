import { namedFigures } from '$lib/figures/named';
import { prepare } from '$lib/figures/prepare';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const locale = params.lang === 'en' ? 'en' : 'de';
	return {
		list: await Promise.all(
			namedFigures.map(async ({ id }) => ({ id, ...(await prepare(id)).said[locale] })),
		),
	};
};
