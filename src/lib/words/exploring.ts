import { cells } from './exploring/cells';
import { dumbbell } from './exploring/dumbbell';
import { lines } from './exploring/lines';
import { rows } from './exploring/rows';
import { Speaker, type Draft } from './exploring/speaker';
import { known, type About, type ToldValue } from './exploring/told-value';
import type { Locale } from './locale';
import { capital } from './share';

export type { About, ToldValue } from './exploring/told-value';

/** Letters a title may have. */
export const TITLE = 90;

/**
 * What a view of the explorer shows, made from its values: a title with the finding, and one to three sentences. No more than the data
 * carry: values whose intervals overlap are never ranked, no difference is told over a break or between groups of countries with
 * other members, and what is missing is named. Values that are written alike are ties; differences are those of the values as given,
 * rounded once.
 */
export function tell(
	told: readonly ToldValue[],
	about: About,
	locale: Locale,
): { title: string; sentence: string } {
	const speaker = new Speaker(about, locale);
	if (known(told).length === 0) {
		const { title, sentence } = speaker.say.nothing;
		return { title, sentence: written([sentence(about.seriesTitle, about.held.join(', '))]) };
	}
	const { titles, parts, cautions } = drafted(told.map(spoken), speaker);
	return { title: fitting(titles), sentence: written([...parts, cautions.join('; ')]) };
}

/** Sections of NACE at the end of a name are for tables; what is spoken of is "Handel". */
const section = / \([A-Z]\d[\d.–A-Z]*\)$/;
const spoken = (value: ToldValue): ToldValue => ({
	...value,
	label: value.label.replace(section, ''),
	groupLabel: value.groupLabel?.replace(section, '') ?? null,
});

function drafted(told: readonly ToldValue[], speaker: Speaker): Draft {
	const { form } = speaker.about;
	const several = (values: readonly unknown[]) => new Set(values).size > 1;
	const isOverTime = several(told.map(({ year }) => year));
	const isGrouped = several(told.map(({ group }) => group));
	if (isOverTime && (form === 'lines' || form === 'multiples')) return lines(told, speaker);
	if (isGrouped && form === 'dumbbell') return dumbbell(told, speaker);
	if (told.length > 1 && (isGrouped || form === 'table')) return cells(told, speaker);
	return rows(told, speaker);
}

/** The first title that is short enough; else the last one, cut. */
function fitting(titles: readonly string[]): string {
	const clean = titles.map((title) => capital(oneBlank(title).replace(/[.\s]+$/, '')));
	const found = clean.find((title) => title.length <= TITLE) ?? clean.at(-1) ?? '';
	return found.length <= TITLE ? found : `${found.slice(0, TITLE - 1).trimEnd()}…`;
}

const written = (parts: readonly string[]): string =>
	parts
		.filter((part) => part !== '')
		.map((part) => `${capital(oneBlank(part).replace(/[.\s]+$/, ''))}.`)
		.join(' ');

const oneBlank = (text: string): string => text.replace(/ {2,}/g, ' ').trim();
