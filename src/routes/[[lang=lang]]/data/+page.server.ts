import { entries } from '$lib/figures/series-page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ entries: await entries() });
