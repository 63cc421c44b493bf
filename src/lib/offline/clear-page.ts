import { locales, type Locale } from '../words/locale';
import { clearPage as words } from '../words/offline';
import { pages } from '../words/pages';
import { colours } from './colours';

/** Why a page cannot be shown: it is never kept and there is no network, or what was kept of it is gone. */
export type Why = 'not-kept' | 'missing';

const tokens = ({ paper, ink, signal }: (typeof colours)['light' | 'dark']): string =>
	`--paper:${paper};--ink:${ink};--signal:${signal}`;

/** `font`: the address of the site's typeface, which is kept with every page; null where there is none. */
const styleWith = (
	font: string | null,
): string => `${font ? `@font-face{font-family:Vollkorn;src:url('${font}') format('woff2');font-weight:400 900;font-display:swap}` : ''}
:root{color-scheme:light dark;${tokens(colours.light)}}
@media(prefers-color-scheme:dark){:root{${tokens(colours.dark)}}}
html{font:1.125rem/1.5 Vollkorn,Georgia,serif;font-variant-numeric:lining-nums;color:var(--ink);background:var(--paper)}
body{max-width:34rem;margin:12vh auto;padding:0 1.25rem}
h1{font-size:clamp(2.25rem,1.5rem + 4vw,4rem);line-height:1.05;margin:0 0 1rem;text-wrap:balance}
ul{list-style:none;margin:1.5rem 0 0;padding:0}
a{display:inline-block;padding:.6rem 0;color:inherit;text-decoration-color:var(--signal);text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--signal);outline-offset:2px}`;

/** In English below /en/, in German everywhere else. */
const localeOf = (address: string, site: string): Locale =>
	locales.find((locale) => address.startsWith(`${site}${locale}/`)) ?? 'de';

/** The page that stands where one cannot be shown, in the place of the browser's own error. It needs nothing but itself. */
export function clearPage(why: Why, address: string, site: string, style = styleWith(null)): string {
	const locale = localeOf(address, site);
	const home = locale === 'de' ? site : `${site}${locale}/`;
	const link = (path: string, text: string) => `<li><a href="${path}">${text}</a></li>`;
	return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words[why].title[locale]} · ${pages.name[locale]}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${words[why].title[locale]}</h1>
<p>${words[why].text[locale]}</p>
<ul>
${link('', words.again[locale])}
${link(home, pages.home[locale])}
${link(`${home}explore/`, pages.explore[locale])}
${link(`${home}offline/`, pages.offline[locale])}
</ul>
</main>
</body>
</html>
`;
}

/** The same as an answer. 503: come again. */
export async function clearAnswer(
	why: Why,
	address: string,
	site: string,
	font: string | null,
): Promise<Response> {
	const style = styleWith(font);
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
	const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
	const policy = `default-src 'none'; font-src 'self'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
	return new Response(clearPage(why, address, site, style), {
		status: 503,
		headers: {
			'Content-Type': 'text/html; charset=utf-8',
			'Content-Security-Policy': policy,
			'Cache-Control': 'no-store',
			'Referrer-Policy': 'no-referrer',
		},
	});
}
