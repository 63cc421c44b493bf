import type { Locale } from '../../words/locale';
import { languages } from './drawing-xml';
import { element, escaped } from './xml';

/** Speaker notes, a paragraph each, in the place of the one long line that PptxGenJS writes. */
export function withNotes(slide: string, paragraphs: readonly string[], locale: Locale): string {
	const lang = languages[locale];
	const written = paragraphs.map((text) =>
		text === ''
			? element('a:p', {}, element('a:endParaRPr', { lang }))
			: element('a:p', {}, element('a:r', {}, element('a:rPr', { lang }), element('a:t', {}, escaped(text)))),
	);
	return slide.replace(
		/(<p:ph type="body"[\s\S]*?<a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/,
		(_, before: string, after: string) => before + written.join('') + after,
	);
}
