import type { Series } from '../catalog/series';
import type { Source } from '../catalog/source';
import { citationParts, day } from '../words/citation';
import type { Locale } from '../words/locale';
import { capital } from '../words/share';

/** Where the reader saw the figures. */
export interface Shown {
	/** Title of our figure, in the language of the citation. */
	readonly title: string;
	/** Its address. */
	readonly address: string;
	/** Years its values are of; the citation gives the first and the last. */
	readonly years?: readonly number[];
}

/**
 * How to cite the figures of a series that were read in one source, as one line: publisher (years): title of the
 * source, who paid, where it was read, address of the source, day of retrieval, licence, and the address of our figure.
 * What is not published is left out. Throws a RangeError when the source's day of retrieval is not an ISO date.
 */
export function citation(
	{ commissioner }: Pick<Series, 'commissioner'>,
	source: Source,
	figure: Shown,
	locale: Locale,
): string {
	const parts = citationParts[locale];
	const years = span(figure.years ?? []);
	const title = [
		source.title[locale],
		...(commissioner === null ? [] : [parts.commissioned(commissioner)]),
		...(source.via === null ? [] : [source.via[locale]]),
	].join(', ');
	const retrieved = parts.retrieved(day(source.retrieved, locale));
	return [
		`${source.publisher}${years && ` (${years})`}: ${title}`,
		source.address === null ? capital(retrieved) : `${source.address} (${retrieved})`,
		parts.licence(source.licence.name[locale]),
		parts.shown(figure.title, figure.address),
	].join('. ');
}

function span(years: readonly number[]): string {
	if (years.length === 0) return '';
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return first === last ? `${first}` : `${first}–${last}`;
}
