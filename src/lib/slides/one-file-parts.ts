/** What every one-file talk holds besides its slides. */
export interface Parts {
	/** With the typeface in it. */
	readonly css: string;
	readonly script: string;
	/** Of the two, as the policy writes them: 'sha256-…'. */
	readonly hashes: { readonly css: string; readonly script: string };
}

/**
 * Fetches the parts from the site.
 *
 * @param site absolute address of the start page with its slash
 * @throws Error naming the part that the site did not give
 */
export async function fetchParts(site: string): Promise<Parts> {
	const [css, script] = await Promise.all(
		['talk/slides.css', 'talk/player.js'].map((path) => text(site + path)),
	);
	return partsOf(css ?? '', script ?? '');
}

/**
 * The parts with their fingerprints.
 *
 * @throws Error when one of them would end its own element
 */
export async function partsOf(css: string, script: string): Promise<Parts> {
	if (/<\/style/i.test(css))
		throw new Error('The style sheet of a talk holds "</style", which would end it.');
	if (/<\/script|<!--/i.test(script))
		throw new Error('The script of a talk holds "</script" or "<!--", which would end it.');
	return { css, script, hashes: { css: await sha256(css), script: await sha256(script) } };
}

async function text(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
	return response.text();
}

async function sha256(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
