import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		// The drawing is in the page: scripts may come after it, and none is worth holding the first paint for.
		preload: () => false,
		transformPageChunk: ({ html }) => html.replace('%lang%', event.params.lang ?? 'de'),
	});
