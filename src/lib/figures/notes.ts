import type { Codes } from '../catalog/catalog';
import { notesOf } from '../catalog/notes-of';
import type { Series } from '../catalog/series';
import { flags as flagWords } from '../words/flags';
import { andMore, frame } from '../words/frame';
import { atBest, doubts, inTable, interval, noInterval } from '../words/intervals';
import type { Locale } from '../words/locale';
import { number } from '../words/number';
import { capital } from '../words/share';
import type { Row } from './compose';

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/**
 * What the whiskers mean, or why there are none: one sentence per reason that occurs. A drawing that has none says where the
 * intervals stand.
 */
export function intervalNotes(rows: readonly Row[], locale: Locale, drawn = true): string[] {
	const intervals = rows.flatMap(({ estimate }) => (estimate.kind === 'known' ? [estimate.interval] : []));
	return unique(
		intervals.map((i) => {
			if (i.kind !== 'none' && !drawn) return inTable[locale];
			if (i.kind === 'interval') return interval[locale];
			if (i.kind === 'none') return noInterval[i.because]?.[locale] ?? i.because;
			return `${atBest[locale]}: ${i.because.map((doubt) => doubts[doubt]?.[locale] ?? doubt).join(locale === 'de' ? ', und ' : ', and ')}.`;
		}),
	);
}

/** Each flag letter that occurs, with its meaning. */
export function flagNotes(rows: readonly Row[], locale: Locale): string[] {
	const letters = unique(rows.flatMap(({ observation }) => observation.flag.split(''))).sort();
	return letters.map((letter) => `${letter}: ${flagWords[letter]?.[locale] ?? letter}.`);
}

/** What rows carry as notes, one sentence each; in brackets the rows it is about, unless it is about all of them. */
export function rowNotes(rows: readonly Row[], names: Codes, locale: Locale): string[] {
	const carried = new Set(rows.flatMap(({ observation }) => notesOf(observation)));
	const known = Object.keys(names.note ?? {}).filter((code) => carried.has(code));
	return unique([...known, ...carried]).map((code) => {
		const about = rows.filter(({ observation }) => notesOf(observation).includes(code));
		const where = about.length === rows.length ? '' : ` (${listed(about, rows, locale)})`;
		return `${capital(noteText(code, names, locale)).replace(/\.$/, '')}${where}.`;
	});
}

/** What must be known to read a drawing of these rows: intervals, flags and notes. */
export const drawingNotes = (rows: readonly Row[], names: Codes, locale: Locale): string[] => [
	...intervalNotes(rows, locale),
	...flagNotes(rows, locale),
	...rowNotes(rows, names, locale),
];

/** A note in words. */
export const noteText = (code: string, names: Codes, locale: Locale): string =>
	names.note?.[code]?.[locale] ?? code;

/** "Deutschland 2014, 2015; Irland 2019": by label, with years where the label alone does not tell rows apart. */
function listed(about: readonly Row[], rows: readonly Row[], locale: Locale): string {
	const labels = unique(about.map(({ label }) => label[locale]));
	const told = new Set(rows.map(({ label }) => label[locale])).size === rows.length;
	const years = (label: string) =>
		unique(about.filter((row) => row.label[locale] === label).map((row) => `${row.observation.year}`));
	const named = labels.map((label) => (told ? label : `${label} ${years(label).join(', ')}`));
	const most = 4;
	if (named.length <= most) return named.join('; ');
	return `${named.slice(0, most - 1).join('; ')}; ${andMore(named.length - most + 1, locale)}`;
}

/** "n = 16.000", "n = 604–1.104", or that it is not published: of the rows that have a value. */
export function baseOf(rows: readonly Row[], locale: Locale): string {
	const bases = rows.flatMap(({ estimate }) => (estimate.kind === 'absent' ? [] : [estimate.base]));
	const known = bases.filter((base) => base !== null);
	if (known.length === 0) return frame.baseUnknown[locale];
	const [least, most] = [Math.min(...known), Math.max(...known)].map((base) => number(base, locale));
	const base = `n = ${least === most ? least : `${least}–${most}`}`;
	return known.length === bases.length ? base : `${base}, ${frame.baseInPart[locale]}`;
}

/** "2019", "2014–2023", or '' where there is no row. */
export function yearsOf(rows: readonly Row[]): string {
	const years = rows.map((row) => row.observation.year);
	const [from, to] = [Math.min(...years), Math.max(...years)];
	return years.length === 0 ? '' : from === to ? `${from}` : `${from}–${to}`;
}

/** Universe, years and unit: what is measured. */
export function subtitle(rows: readonly Row[], series: Series, names: Codes, locale: Locale): string {
	const unit = series.unit === 'percent' ? frame.shares : names.unit?.[series.unit];
	return [series.universe[locale], yearsOf(rows), unit?.[locale]].filter(Boolean).join(' · ');
}
