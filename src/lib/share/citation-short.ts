import type { Source } from '../catalog/source';
import type { Locale } from '../words/locale';

/** "Eurostat, isoc_cismt, 2013–2023": what fits beside a chart. Throws a RangeError without a year. */
export function citationShort(source: Source, years: readonly number[], locale: Locale): string {
	if (years.length === 0) throw new RangeError(`No value was read in ${source.id}.`);
	const [from, to] = [Math.min(...years), Math.max(...years)];
	return [source.publisher, source.title[locale], from === to ? `${from}` : `${from}–${to}`].join(', ');
}
