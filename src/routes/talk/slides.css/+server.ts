import { readFile } from 'node:fs/promises';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All that a talk in one file wears: tokens, slides, and the typeface as data. */
export const GET: RequestHandler = async () => {
	const [font, ...sheets] = await Promise.all([
		readFile('src/fonts/vollkorn.woff2', 'base64'),
		readFile('src/routes/tokens.css', 'utf8'),
		readFile('src/lib/slides/slides.css', 'utf8'),
	]);
	const face = `@font-face{font-family:Vollkorn;src:url(data:font/woff2;base64,${font}) format('woff2');font-weight:400 900}`;
	const page = 'body{margin:0;background:var(--paper)}';
	return new Response([face, page, ...sheets].join('\n'), {
		headers: { 'content-type': 'text/css; charset=utf-8' },
	});
};
