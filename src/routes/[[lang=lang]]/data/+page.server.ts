import { entries } from '$lib/figures/series-entry';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ entries: await entries() });
