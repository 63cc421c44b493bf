import { dimensions } from '../catalog/series';
import type { Problem } from './address';
import type { View } from './view';

/**
 * The grammar of the explorer's addresses. An address says its version as `v`; one that says none is of the first.
 * Whoever changes the grammar so that an old address would be read otherwise raises the number and adds the step.
 */
export const version = 1;

/** What the steps need to know: the views of the named figures, by id. */
export interface Past {
	readonly figures: Readonly<Record<string, View>>;
}

type Step = (query: URLSearchParams, past: Past) => URLSearchParams;

/** From the version at its place to the next. */
const steps: readonly Step[] = [
	// Version 0 is the grammar of a figure's page, with the figure named: `v=0&figure=two-or-more-types&geo=DE&against=-`.
	(query, { figures }) => {
		const id = query.get('figure') ?? '';
		const figure = Object.hasOwn(figures, id) ? figures[id] : undefined;
		const next = new URLSearchParams();
		if (!figure) return next;
		next.set('series', figure.series);
		next.set('by', figure.by);
		for (const dimension of dimensions) {
			const chosen = query.get(dimension) ?? figure.where[dimension]?.join(',') ?? '*';
			next.set(dimension === 'size_class' ? 'size' : dimension, chosen);
		}
		next.set('against', query.get('against') ?? figure.against ?? '-');
		return next;
	},
];

/**
 * An address of any version in today's grammar. A version that does not exist yet, or that is no number, is reported; the
 * address is then read as if it were of today.
 */
export function migrate(search: string, past: Past): { search: string; problems: Problem[] } {
	let query = new URLSearchParams(search);
	const said = query.get('v');
	if (said === null) return { search: query.toString(), problems: [] };
	const from = /^\d{1,4}$/.test(said) ? Number(said) : Infinity;
	if (from > version) {
		query.delete('v');
		return { search: query.toString(), problems: [{ parameter: 'v', value: said }] };
	}
	const figure = query.get('figure');
	const problems =
		from === 0 && !Object.hasOwn(past.figures, figure ?? '')
			? [{ parameter: 'figure', value: figure ?? '' }]
			: [];
	for (const step of steps.slice(from)) query = step(query, past);
	query.delete('v');
	return { search: query.toString(), problems };
}
