import type { Locale } from '../locale';
import { inArea } from './area';
import { sizePhrase } from './size';

/** How many enterprises there are. */
export interface CountFacts {
	readonly publisher: string;
	readonly year: number;
	readonly area: string;
	readonly size: string;
	/** Already written: "364.123". */
	readonly count: string;
}

/** "So viele gibt es: Eurostat zählt 2024 in Deutschland 364.123 Unternehmen mit 10 bis 49 Beschäftigten." */
export const countSays = ({ publisher, year, area, size, count }: CountFacts, locale: Locale): string =>
	locale === 'de'
		? `So viele gibt es: ${publisher} zählt ${year} ${inArea(area, locale)} ${count} Unternehmen ${sizePhrase(size, locale)}.`
		: `This is how many there are: ${publisher} counts ${count} enterprises ${sizePhrase(size, locale)} ${inArea(area, locale)} in ${year}.`;
