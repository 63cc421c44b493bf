import { prepare } from '$lib/figures/prepare';
import type { Prepared } from '$lib/figures/prepared';
import { start } from '$lib/words/start';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const words = start(params.lang === 'en' ? 'en' : 'de');
	const figures: Record<string, Prepared> = {};
	for (const id of words.chapters.flatMap((chapter) => chapter.figures)) figures[id] = await prepare(id);
	return { figures, words };
};
