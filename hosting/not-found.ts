import { createHash } from 'node:crypto';
import { locales } from '../src/lib/words/locale';
import { pages } from '../src/lib/words/pages';

const style = `:root{color-scheme:light dark;color:CanvasText;background:Canvas;font:1.25rem/1.5 Vollkorn,Georgia,serif}
a{color:inherit}body{max-width:34rem;margin:15vh auto;padding:0 1.25rem}h1,h2{line-height:1.2}`;

/** The page a host shows where there is none. It is shown at any depth and stands alone: no path in it is relative. */
export function notFound(base: string): string {
	const hash = createHash('sha256').update(style).digest('base64');
	const policy = `default-src 'none'; img-src 'self'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
	const sections = locales.map((locale, i) => {
		const home = base + (locale === 'de' ? '/' : `/${locale}/`);
		return [
			`<section lang="${locale}">`,
			`<h${i + 1}>${pages.notFound[locale]}</h${i + 1}>`,
			`<p>${pages.notFoundLead[locale]} <a href="${home}">${pages.home[locale]}</a></p>`,
			'</section>',
		].join('\n');
	});
	return `<!doctype html>
<html lang="${locales[0]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="robots" content="noindex">
<title>${pages.notFound.de} · ${pages.name.de}</title>
<link rel="icon" href="${base}/favicon.svg" type="image/svg+xml">
<style>${style}</style>
</head>
<body>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`;
}
