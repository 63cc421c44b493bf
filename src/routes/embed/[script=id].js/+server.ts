import { drawnForms } from '$lib/share/embed/only-charts';
import { embedScript } from '$lib/share/embed/script';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** One that asks, and one for each form. */
export const entries: EntryGenerator = () => ['live', 'table', ...drawnForms].map((script) => ({ script }));

export const GET: RequestHandler = async ({ params: { script } }) => {
	const form = drawnForms.find((one) => one === script);
	const code = form
		? await embedScript('frozen', form)
		: await embedScript(script === 'table' ? 'table' : 'live');
	return new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
