import type { Series } from '../catalog/series';
import { flags as flagWords } from '../words/flags';
import { frame } from '../words/frame';
import { atBest, doubts, interval, noInterval } from '../words/intervals';
import type { Locale } from '../words/locale';
import { number } from '../words/number';
import type { Row } from './compose';

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** What the whiskers mean, or why there are none: one sentence per reason that occurs. */
export function intervalNotes(rows: readonly Row[], locale: Locale): string[] {
	const intervals = rows.flatMap(({ estimate }) => (estimate.kind === 'known' ? [estimate.interval] : []));
	return unique(
		intervals.map((i) => {
			if (i.kind === 'interval') return interval[locale];
			if (i.kind === 'none') return noInterval[i.because]?.[locale] ?? i.because;
			return `${atBest[locale]}: ${i.because.map((doubt) => doubts[doubt]?.[locale] ?? doubt).join(locale === 'de' ? ' und ' : ' and ')}.`;
		}),
	);
}

/** Each flag letter that occurs, with its meaning. */
export function flagNotes(rows: readonly Row[], locale: Locale): string[] {
	const letters = unique(rows.flatMap(({ observation }) => observation.flag.split(''))).sort();
	return letters.map((letter) => `${letter}: ${flagWords[letter]?.[locale] ?? letter}`);
}

/** "n = 16.000" or that it is not published. */
export const baseOf = (series: Series, locale: Locale): string =>
	series.n === null ? frame.baseUnknown[locale] : `n = ${number(series.n, locale)}`;

/** Universe, years and unit: what is measured. */
export function subtitle(rows: readonly Row[], series: Series, locale: Locale): string {
	const years = rows.map((row) => row.observation.year);
	const [from, to] = [Math.min(...years), Math.max(...years)];
	const span = years.length === 0 ? '' : from === to ? `${from}` : `${from}–${to}`;
	const unit = series.unit === 'percent' ? frame.shares : frame.persons;
	return [series.universe[locale], span, unit[locale]].filter(Boolean).join(' · ');
}
