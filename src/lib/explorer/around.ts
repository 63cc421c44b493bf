import { flagNotes, intervalNotes, rowNotes, subtitle } from '../figures/notes';
import type { Form } from '../view/exploration';
import type { Locale } from '../words/locale';
import type { ExplorerRow } from './compose';
import { heldNames } from './held-names';
import type { Shown, Unsaid } from './shown';

/** Forms that draw intervals; in the others they stand in the table alone. */
const withWhiskers: readonly Form[] = ['bars', 'dots', 'dumbbell', 'lines'];

/** What is measured, under the name of the series. */
export const subtitleOf = (shown: Unsaid, locale: Locale): string => {
	const { series, codes } = shown.opened.holding;
	return [subtitle(shown.rows, series, codes, locale), ...heldNames(shown, locale)].join(' · ');
};

/** What is measured, for all that leaves the page: there the name of the series does not stand above it. */
export function measuredOf(shown: Shown, locale: Locale): string {
	const name = shown.opened.holding.series.title[locale];
	const below = subtitleOf(shown, locale);
	return shown.said.title.includes(name) ? below : `${name} · ${below}`;
}

/** What must be known to read the drawing of a view. */
export function notesOf({ view, rows, opened }: Unsaid, locale: Locale): string[] {
	const isOneCode = new Set(rows.map(({ code }) => code)).size === 1;
	/** A row under a name that tells its group too. */
	function fullName(row: ExplorerRow): ExplorerRow {
		if (view.split === null || view.split === 'year') return row;
		if (isOneCode) return { ...row, label: row.groupLabel };
		const both = (language: Locale) => `${row.label[language]}, ${row.groupLabel[language]}`;
		return { ...row, label: { de: both('de'), en: both('en') } };
	}
	return [
		...intervalNotes(rows, locale, withWhiskers.includes(view.form)),
		...flagNotes(rows, locale),
		...rowNotes(rows.map(fullName), opened.holding.codes, locale),
	];
}
