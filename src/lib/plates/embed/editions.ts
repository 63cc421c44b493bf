import { ownSeries } from '../plate';

/** What the page of an embed knows of the series as they are today; the build writes it. */
export interface Editions {
	/** Fingerprint of the values of each series, by its id. */
	readonly editions: Readonly<Record<string, string>>;
	/** Series that have too many values for a file. */
	readonly large: readonly string[];
}

/** Id of the element that holds it. */
export const editionsId = 'editions';

/** What the page knows; nothing where it says nothing. */
export function editionsIn(document: Document): Editions {
	const written = document.getElementById(editionsId)?.textContent;
	return written ? (JSON.parse(written) as Editions) : { editions: {}, large: [] };
}

/** How a plate stands to today's values. A plate that does not know its edition is taken at its word. */
export function standing(
	{ series, edition }: { readonly series: string; readonly edition: string },
	{ editions }: Editions,
): 'same' | 'newer' | 'gone' {
	if (series === ownSeries) return 'same';
	const today = Object.hasOwn(editions, series) ? editions[series] : undefined;
	if (today === undefined) return 'gone';
	return edition === '' || edition === today ? 'same' : 'newer';
}
