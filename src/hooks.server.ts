import type { Handle } from '@sveltejs/kit';
import { pageCard } from '$lib/figures/page-card';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		// The drawing is in the page: scripts may come after it, and none is worth holding the first paint for.
		preload: () => false,
		transformPageChunk: async ({ html }) => {
			// Not the business of a script, so it is no part of a page's component.
			const card = html.includes('%card%') ? await pageCard(event) : '';
			return html.replace('%lang%', event.params.lang ?? 'de').replace('%card%', () => card);
		},
	});
