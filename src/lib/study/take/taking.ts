import type { Locale } from '../../words/locale';

/** When, and in which language, a table is taken. */
export interface Taking {
	readonly locale: Locale;
	/** yyyy-mm-dd */
	readonly today: string;
	/** As filterTexts writes them. */
	readonly filters: readonly string[];
}
