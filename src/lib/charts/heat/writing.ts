import { decimals } from '../../stats/decimals';
import { drawing } from '../../words/drawing';
import { number, percent } from '../../words/number';
import type { Frame } from '../chart';
import { flagged } from '../flag';
import { shown, type Known } from '../shown';

/** A way to write the values of a table, from the fullest to the shortest, and what must then be said below it. */
export interface Writing {
	readonly write: (estimate: Known) => string;
	readonly note: string;
}

/** As everywhere, without the sign of percent, and without decimals too. */
export function writings(frame: Frame): readonly Writing[] {
	const { format = percent, locale } = frame;
	const isShare = format === percent;
	const bare = isShare ? number : format;
	const full: Writing = { write: (estimate) => flagged(shown(estimate, frame), estimate.flag), note: '' };
	const signless: Writing = {
		write: ({ value, base, flag }) => flagged(number(value, locale, decimals(base)), flag),
		note: drawing.inPercent[locale],
	};
	const rounded: Writing = {
		write: ({ value, flag }) => flagged(bare(value, locale, 0), flag),
		note: [isShare ? drawing.inPercent[locale] : '', drawing.rounded[locale]].filter(Boolean).join(', '),
	};
	return isShare ? [full, signless, rounded] : [full, rounded];
}

/** The short marks of official statistics for cells without a value (Eurostat, Destatis). */
export const missingMarks: Readonly<Record<string, string>> = {
	'not-published': ':',
	'not-collected': '×',
	confidential: 'c',
	'small-base': '/',
};
