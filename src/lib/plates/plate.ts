import type { Role } from '../charts/chart';
import type { Estimate } from '../stats/estimate';
import type { Locale } from '../words/locale';
import type { PlateForm } from './form';
import type { PlateUnit } from './unit';

/** The series of a plate whose values are of a survey that a reader has opened: no page knows it, and it is never newer. */
export const ownSeries = 'own-survey';

/** One value of a plate. */
export interface PlateRow {
	/** What it is drawn for; rows of one line, or of one row with several groups, share it. */
	readonly code: string;
	readonly label: string;
	/** Code and name in a second dimension: a colour, a column, a panel, an answer, a layer (see layers); '' where there is none. */
	readonly group: string;
	readonly groupLabel: string;
	readonly year: number;
	readonly estimate: Estimate;
	readonly role: Role;
	/** Measured in another way than what lies before it in its line. */
	readonly breakBefore: boolean;
}

/**
 * A figure taken off the press: all that it shows, in one language, as a value. It can be drawn without data, engine or
 * network, and does not change any more; so it says when it was taken.
 */
export interface Plate {
	/** Id of the named figure; 'view' for a view of the explorer. */
	readonly figure: string;
	readonly locale: Locale;
	readonly title: string;
	/** What the drawing shows, in words. */
	readonly sentence: string;
	/** Universe, years, unit. */
	readonly subtitle: string;
	readonly notes: readonly string[];
	/** One line a source, with n and licence. */
	readonly sources: readonly string[];
	/** Where it lives on the site, below its start page: 'en/explore/?series=…', 'figures/people-online/'. */
	readonly path: string;
	readonly series: string;
	/** Fingerprint of all values of the series on the day it was taken; '' where it is not known. */
	readonly edition: string;
	/** The day it was taken, yyyy-mm-dd. */
	readonly taken: string;
	readonly unit: PlateUnit;
	/** Span of the value axis. */
	readonly domain: readonly [number, number];
	readonly form: PlateForm;
	/** What the numbers along its axis count, with their unit, where values are not shares: "Alter in Jahren". */
	readonly axis?: string;
	/** In the order they are drawn. */
	readonly rows: readonly PlateRow[];
}
