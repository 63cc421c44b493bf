import type { PosterText } from '../charts/poster/poster';
import type { Locale } from '../words/locale';
import { pages } from '../words/pages';
import { figurePath } from './addresses';
import type { Row } from './compose';
import { drawingNotes, subtitle } from './notes';
import type { Prepared } from './prepared';
import { rowsOf } from './sayings';
import { sourceLineOf } from './source-line';
import { sourcesOf } from './sources';

/**
 * What stands around the drawing of a named figure in a picture: what its page says, in the same words.
 *
 * @param drawn rows of the drawing
 * @param origin see `svgOf`; without it the address is the site's name and a path
 */
export function posterText(
	prepared: Prepared,
	drawn: readonly Row[],
	{ locale, origin }: { locale: Locale; origin: string },
): PosterText {
	const [series] = prepared.series;
	if (!series) throw new Error(`figure ${prepared.id}: the label of its series is missing`);
	const path = figurePath(locale, prepared.id);
	return {
		...prepared.said[locale],
		// No line begins with the dot between its parts.
		subtitle: subtitle(drawn, series, prepared.names, locale).replaceAll(' · ', '\u00a0· '),
		notes: drawingNotes(drawn, prepared.names, locale),
		sources: sourcesOf(rowsOf(prepared), prepared).map((shown) => sourceLineOf(shown, locale)),
		address: origin === '' ? `${pages.name[locale]} · ${path}` : `${origin}${path}`,
	};
}
