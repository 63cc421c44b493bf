import type { Locale } from '../words/locale';

/** What a file is of. */
export interface FileSubject {
	/** Id of the series. */
	readonly series: string;
	/** Years of its values; the name has the first and the last. */
	readonly years: readonly number[];
	/** How it is drawn. Bars go without saying. */
	readonly form: string;
	/** Language of its words. German goes without saying. */
	readonly locale: Locale;
}

/**
 * A name for a file that every system takes: "eurostat-sm-any_2014-2023_lines_en_2026-11-25.svg". The last part is the
 * reader's day.
 *
 * @param ending without its first dot: svg, png, csv, excel.csv
 */
export function fileName({ series, years, form, locale }: FileSubject, ending: string, today: Date): string {
	const parts = [
		bare(series).slice(0, 80) || 'kmu-social-monitor',
		wave(years),
		form === 'bars' ? '' : bare(form),
		locale === 'de' ? '' : locale,
		day(today),
	];
	const end = ending.split('.').map(bare).filter(Boolean).join('.');
	return `${parts.filter(Boolean).join('_')}.${end}`;
}

function wave(years: readonly number[]): string {
	if (years.length === 0) return '';
	const [from, to] = [Math.min(...years), Math.max(...years)];
	return from === to ? String(from) : `${from}-${to}`;
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Small Latin letters, digits and single hyphens. */
const bare = (text: string): string =>
	text
		.toLowerCase()
		.normalize('NFC')
		.replace(/[äöüß]/g, (letter) => umlauts[letter] ?? '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

const two = (part: number): string => String(part).padStart(2, '0');

/** The reader's day: 2026-11-25. */
export const day = (date: Date): string =>
	`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
