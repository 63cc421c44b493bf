import { flagNotes, intervalNotes, rowNotes, subtitle } from '../figures/notes';
import type { Form } from '../view/exploration';
import type { Locale } from '../words/locale';
import type { ExplorerRow } from './compose';
import { heldNames } from './held-names';
import type { Shown, Unsaid } from './shown';

/** Forms that draw intervals; in the others they stand in the table alone. */
const withWhiskers: readonly Form[] = ['bars', 'dots', 'dumbbell', 'lines'];

/** What stands around the drawing of a view: what is measured, and what must be known to read it. */
export function aroundOf(shown: Unsaid, locale: Locale): { subtitle: string; notes: string[] } {
	const { view, rows, opened } = shown;
	const { series, codes } = opened.holding;
	const isOneCode = new Set(rows.map(({ code }) => code)).size === 1;
	/** A row under a name that tells its group too. */
	function fullName(row: ExplorerRow): ExplorerRow {
		if (view.split === null || view.split === 'year') return row;
		if (isOneCode) return { ...row, label: row.groupLabel };
		const both = (language: Locale) => `${row.label[language]}, ${row.groupLabel[language]}`;
		return { ...row, label: { de: both('de'), en: both('en') } };
	}
	return {
		subtitle: [subtitle(rows, series, codes, locale), ...heldNames(shown, locale)].join(' · '),
		notes: [
			...intervalNotes(rows, locale, withWhiskers.includes(view.form)),
			...flagNotes(rows, locale),
			...rowNotes(rows.map(fullName), codes, locale),
		],
	};
}

/** What is measured, for all that leaves the page: there the name of the series does not stand above it. */
export function measuredOf(shown: Shown, locale: Locale): string {
	const name = shown.opened.holding.series.title[locale];
	const { subtitle } = aroundOf(shown, locale);
	return shown.said.title.includes(name) ? subtitle : `${name} · ${subtitle}`;
}
