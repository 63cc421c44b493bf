import { sumGroups } from '../../charts/likert/sides';
import { whyMissing } from '../../charts/missing';
import { ownSeries, type Plate, type PlateRow } from '../../plates/plate';
import { andMore } from '../../words/frame';
import { citationParts, day } from '../../words/citation';
import { number, percent } from '../../words/number';
import { brokenFrom, powerpoint as words, takenOn, withoutValue } from '../../words/powerpoint';
import type { Slide } from '../deck';

/** Forms in which a missing value is named where it is missing. */
const named: readonly Plate['form'][] = ['bars', 'dots', 'dumbbell', 'map', 'heat', 'table', 'likert'];

/** What a native chart cannot show of a plate: missing values and breaks of lines, in words. `most` of the missing are named. */
export function toldOf(plate: Plate, most: number): string[] {
	return [...(named.includes(plate.form) ? [] : missingOf(plate, most)), ...breaksOf(plate)];
}

function missingOf({ rows, locale }: Plate, most: number): string[] {
	const missing = rows.flatMap((row) =>
		row.estimate.kind === 'known' ? [] : [`${nameOf(row, rows)} (${whyMissing(row.estimate, locale)})`],
	);
	if (missing.length === 0) return [];
	const shown = missing.length <= most ? missing : missing.slice(0, most - 1);
	const left = missing.length - shown.length;
	return [withoutValue([...shown, ...(left > 0 ? [andMore(left, locale)] : [])], locale)];
}

/** The sums of a scale with their intervals. */
function sumsOf({ form, rows, locale }: Plate): string[] {
	if (form !== 'likert') return [];
	const sums = rows.flatMap(({ label, group, estimate }) => {
		const isLow = group === sumGroups.low;
		if (estimate.kind !== 'known' || (!isLow && group !== sumGroups.high)) return [];
		const { interval, value } = estimate;
		const ends =
			interval.kind === 'none' ? '' : ` (${number(interval.low, locale)}–${number(interval.high, locale)})`;
		return [`${label} ${isLow ? '←' : '→'} ${percent(value, locale)}${ends}`];
	});
	return sums.length === 0 ? [] : [`${words.sums[locale]}: ${sums.join('; ')}`];
}

/** A row by all that tells it from others. */
function nameOf({ label, groupLabel, year }: PlateRow, rows: readonly PlateRow[]): string {
	const several = new Set(rows.map((row) => row.year)).size > 1;
	const names = [...new Set([groupLabel, label, several ? `${year}` : ''].filter(Boolean))];
	return names.join(', ');
}

function breaksOf({ form, rows, locale }: Plate): string[] {
	if (form !== 'lines' && form !== 'multiples') return [];
	const cut = rows.filter(
		(row) =>
			row.estimate.kind === 'known' &&
			(row.breakBefore || row.estimate.flag.includes('b')) &&
			rows.some(
				(one) =>
					one.code === row.code &&
					one.group === row.group &&
					one.year < row.year &&
					one.estimate.kind === 'known',
			),
	);
	const names = new Set(rows.map(({ code, group }) => `${code} ${group}`));
	const years = [...new Set(cut.map(({ year }) => year))].sort((a, b) => a - b);
	return years.map((year) => {
		const here = cut.filter((row) => row.year === year);
		const isAll = here.length === names.size;
		const labels = [...new Set(here.map(({ label, groupLabel }) => groupLabel || label))];
		return brokenFrom(year, isAll ? [] : labels, locale);
	});
}

/**
 * The speaker notes of a slide, a paragraph an entry: what the speaker wants to say, then what the figure shows in words, all that must be
 * known to read it, its sources and how to cite it.
 */
export function notesOf({ plate, notes }: Slide, address: string, said: readonly string[]): string[] {
	const { locale, sentence, sources, title, subtitle } = plate;
	return [
		...notes.split(/\r?\n/).filter((line, at, all) => line.trim() !== '' || (at > 0 && at < all.length - 1)),
		...(notes.trim() === '' ? [] : ['']),
		`${words.figure[locale]}: ${title}`,
		sentence,
		subtitle,
		...(plate.form === 'map' ? [words.fromMap[locale]] : []),
		...said,
		...toldOf(plate, Infinity),
		...sumsOf(plate),
		...plate.notes,
		'',
		words.cite[locale],
		...sources,
		plate.series === ownSeries
			? `${words.madeWith[locale]}: ${address}`
			: citationParts[locale].shown(title, address),
		...taken(plate),
	];
}

/** A plate of another house may carry no day. */
function taken({ taken, locale }: Plate): string[] {
	try {
		return [takenOn(day(taken, locale), locale)];
	} catch {
		return [];
	}
}
