import { readFileSync } from 'node:fs';
import type { Handle } from '@sveltejs/kit';
import { assets } from '$app/paths';
import { pageCard } from '$lib/figures/page-card';
import { installable } from '$lib/offline/installable';

type Event = Parameters<Handle>[0]['event'];

/** Style sheets that the page holds already and that a script would switch on; an embed runs none of ours that could. */
const sheetsForScripts = /\s*<link[^>]* disabled media="\(max-width: 0\)">/g;

const isEmbed = ({ route }: Pick<Event, 'route'>): boolean => route.id?.includes('/embed/') ?? false;

/** In the page itself: browsers ask for an icon with an address again whenever the address of the page changes. */
const icon = `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(readFileSync('static/favicon.svg', 'utf8').trim())}">`;

/** What only the hull of a page says, and no script: so it is no part of a page's component. A figure in another page has none of it. */
async function headOf(event: Event): Promise<string> {
	// An empty icon, so that none is asked for.
	if (isEmbed(event)) return '<link rel="icon" href="data:,">';
	return icon + installable(assets) + (await pageCard(event));
}

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		// The drawing is in the page: scripts may come after it, and none is worth holding the first paint for.
		preload: () => false,
		transformPageChunk: async ({ html }) => {
			const head = html.includes('%head%') ? await headOf(event) : '';
			const whole = html.replace('%lang%', event.params.lang ?? 'de').replace('%head%', () => head);
			return isEmbed(event) ? whole.replace(sheetsForScripts, '') : whole;
		},
	});
