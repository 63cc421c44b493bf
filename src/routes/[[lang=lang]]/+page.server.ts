import { prepare } from '$lib/figures/prepare';
import type { Prepared } from '$lib/figures/prepared';
import { chapters } from '$lib/words/pages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const ids = chapters.flatMap((chapter) => chapter.figures);
	const figures: Record<string, Prepared> = {};
	for (const id of ids) figures[id] = await prepare(id);
	return { figures };
};
