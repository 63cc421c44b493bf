import type { Catalog } from './catalog';
import type { Source } from './source';

/** The source with this id. Throws an Error that lists the ids there are when none has it. */
export function sourceOf({ sources }: Pick<Catalog, 'sources'>, id: string): Source {
	const found = sources.find((source) => source.id === id);
	if (found) return found;
	throw new Error(`No source "${id}" here. There are: ${sources.map((source) => source.id).join(', ')}.`);
}
