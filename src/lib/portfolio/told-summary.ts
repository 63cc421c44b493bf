import { isOfUsers } from '../benchmark/asked';
import type { Ground } from '../benchmark/ground';
import type { Beside } from '../benchmark/portfolio/beside';
import { fewestForPercent, type Summary, type SummaryLine } from '../benchmark/portfolio/summary';
import type { Sayable } from '../benchmark/portfolio/said-of';
import { tellFigure, type Shown } from '../standing/say-figure';
import type { ToldFigure } from '../standing/told-finding';
import { names } from '../words/benchmark/names';
import { besideNote, kOfN, others, portfolio as words, range } from '../words/benchmark/portfolio';
import { rungShort } from '../words/benchmark/portfolio-file';
import type { Locale } from '../words/locale';

/** What stands beside the businesses: a figure, or the lowest and the highest of several. */
export interface ToldBeside {
	/** "60,7 %", "31,2 % bis 61 %", or why there is none. */
	readonly says: string;
	/** Percent, to be drawn; null where there is none. */
	readonly span: readonly [least: number, most: number] | null;
	/** Of whom and when, and for how many of the businesses it does not hold. */
	readonly note: string;
	/** One, or the lowest and the highest. */
	readonly figures: readonly ToldFigure[];
}

/** One line of the summary in one language. */
export interface ToldLine {
	readonly code: Sayable;
	readonly name: string;
	/** "12 von 40 (30 %)". */
	readonly counted: string;
	/** Percent, to be drawn; null where there are too few for a share. */
	readonly share: number | null;
	/** "5 ohne Antwort, 2 nicht wichtig". */
	readonly others: string;
	readonly beside: ToldBeside;
}

const without = (says: string): ToldBeside => ({ says, span: null, note: '', figures: [] });

export function tellLine(
	{ code, tally, beside }: SummaryLine,
	{ count }: Pick<Summary, 'count'>,
	ground: Ground,
	locale: Locale,
): ToldLine {
	const isShare = tally.of >= fewestForPercent;
	return {
		code,
		name: names[code][locale],
		counted: kOfN(tally, isShare, locale),
		share: isShare ? (100 * tally.yes) / tally.of : null,
		others: others(tally, locale),
		beside: tellBeside(beside, count, ground, locale),
	};
}

function tellBeside(
	beside: SummaryLine['beside'],
	count: number,
	ground: Ground,
	locale: Locale,
): ToldBeside {
	const tell = (shown: Shown) => tellFigure(shown, ground, locale);
	switch (beside.kind) {
		case 'not-asked':
			return without(words.notAsked[locale]);
		case 'none':
			return without(words.noFigure[locale]);
		case 'people':
			return one(tell({ ...beside.figure, rung: null, leavesOut: [] }), [], locale);
		case 'shared':
			return one(tell(beside.peers), leftOutNote(beside, count, locale), locale);
		case 'range': {
			const [least, most] = [tell(beside.least), tell(beside.most)];
			if (!least || !most) return without(words.noFigure[locale]);
			const notes = [
				besideNote.range([least.year, most.year], locale),
				...(isOfUsers(beside.least.series) ? [besideNote.ofUsers(locale)] : []),
				...leftOutNote(beside, count, locale),
				...(beside.otherBase > 0 ? [besideNote.otherBase(beside.otherBase, locale)] : []),
				...(beside.without > 0 ? [besideNote.without(beside.without, locale)] : []),
			];
			const says = least.share === most.share ? least.share : range(least.share, most.share, locale);
			return { says, span: [least.value, most.value], note: notes.join('; '), figures: [least, most] };
		}
	}
}

const leftOutNote = (
	{ leftOut }: Extract<Beside, { leftOut: number }>,
	count: number,
	locale: Locale,
): string[] => (leftOut > 0 ? [besideNote.leftOut(leftOut, count, locale)] : []);

function one(figure: ToldFigure | null, notes: readonly string[], locale: Locale): ToldBeside {
	if (!figure) return without(words.noFigure[locale]);
	return {
		says: figure.share,
		span: [0, figure.value],
		note: [`${figure.group}, ${figure.year}`, ...notes].join('; '),
		figures: [figure],
	};
}

/** Where a figure is from, in one sentence: share, group, year, how near, interval or why there is none. */
export const figureSays = ({ share, group, year, rung, interval }: ToldFigure, locale: Locale): string =>
	[
		`${share}: ${group}, ${year}`,
		...(rung ? [` (${rungShort[rung][locale]})`] : []),
		'.',
		...(interval ? [` ${interval}`] : []),
	].join('');
