import { readFile } from 'node:fs/promises';
import { marked } from 'marked';
import type { PageServerLoad } from './$types';

const sources = { de: 'docs/methoden.md', en: 'docs/methods.md' };

export const load: PageServerLoad = async ({ params }) => ({
	html: await marked.parse(await readFile(sources[params.lang === 'en' ? 'en' : 'de'], 'utf8')),
});
