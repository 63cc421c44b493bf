import type { PosterText } from '../charts/poster/poster';
import type { Locale } from '../words/locale';
import { pages } from '../words/pages';
import { sourceLine } from '../words/take';
import { figurePath } from './addresses';
import type { Row } from './compose';
import { baseOf, drawingNotes, subtitle, yearsOf } from './notes';
import type { Prepared } from './prepared';
import { rowsOf } from './sayings';
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
		sources: sourcesOf(rowsOf(prepared), prepared).map((shown) => sourceOn(shown, locale)),
		address: origin === '' ? `${pages.name[locale]} · ${path}` : `${origin}${path}`,
	};
}

const sourceOn = (
	{ source, rows, commissioners }: ReturnType<typeof sourcesOf>[number],
	locale: Locale,
): string =>
	sourceLine(
		{
			publisher: source.publisher,
			title: source.title[locale],
			licence: source.licence.name[locale],
			years: yearsOf(rows),
			// "n" is not left alone at the end of a line.
			base: baseOf(rows, locale).replace(/^n /, 'n\u00a0'),
			paid: commissioners.join('; '),
		},
		locale,
	);
