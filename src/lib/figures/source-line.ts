import type { Locale } from '../words/locale';
import { sourceLine } from '../words/take';
import { baseOf, yearsOf } from './notes';
import type { ShownSource } from './sources';

/** A source in one line, as it stands under whatever leaves the house. */
export const sourceLineOf = ({ source, rows, commissioners }: ShownSource, locale: Locale): string =>
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
