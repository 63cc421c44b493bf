import { apart, linesOf, rangeOf, single } from './facts';
import { storyOf } from './story';
import type { Draft, Name, Speaker } from './speaker';
import { known, type Known, type ToldValue } from './told-value';

/** Rows and groups: a heat table, dots in colours, panels of one year, or a plain table. */
export function cells(told: readonly ToldValue[], speaker: Speaker): Draft {
	const { say, about } = speaker;
	const values = known(told);
	const own = single(values, about);
	const range = rangeOf(own, speaker.amount);
	const name = naming(told, speaker);
	const cautions = speaker.cautions(told, name, 'cell');
	if (!range) return { titles: [], parts: [], cautions };
	const isFlat = range.highest.length === own.length && own.length > 1;
	const named = speaker.range(range, name, 'value', own);
	const reach = isFlat
		? say.allAlike(speaker.count(own.length, 'value'), speaker.amount(range.highest[0]))
		: say.reach(own.length > 1 ? named : speaker.bareRange(range), about.unit, speaker.yearOf(values));
	if (range.unsure && !isFlat) cautions.unshift(say.cautions.topUnsure);
	const row = own.filter(({ marked }) => marked);
	const isStory = about.form !== 'table' && row.length > 0;
	const story = isStory ? rowOf(row, told, speaker) : null;
	const whole =
		isStory && about.split === 'year'
			? yearsOf(
					told.filter(({ reference }) => reference),
					speaker,
				)
			: null;
	const ahead = range.ahead ? [say.highest(name(range.highest[0]), speaker.amount(range.highest[0]))] : [];
	return {
		titles: [
			...(story ? [story.title] : []),
			...(isFlat ? [reach] : ahead),
			say.rangeTitle(named),
			say.rangeTitle(speaker.bareRange(range)),
		],
		parts: [reach, [story, whole].flatMap((one) => (one ? [one.sentence] : [])).join('; ')],
		cautions,
	};
}

function naming(told: readonly ToldValue[], { about }: Speaker): Name {
	const isDated =
		about.by !== 'year' && about.split !== 'year' && new Set(told.map(({ year }) => year)).size > 1;
	return ({ label, groupLabel, year }) =>
		[label, groupLabel, isDated ? `${year}` : null].filter((part) => part !== null && part !== '').join(', ');
}

/** The change of a row whose groups are years: one line all the same. */
function yearsOf(row: readonly ToldValue[], speaker: Speaker) {
	const [line] = linesOf(row.map((one) => ({ ...one, group: null })));
	return line ? storyOf(line, ({ label }) => label, speaker) : null;
}

/** What is set off, over its groups: their spread, or where they are years, the change. */
function rowOf(row: readonly Known[], told: readonly ToldValue[], speaker: Speaker) {
	const { say, about } = speaker;
	const [first] = row;
	if (!first) return null;
	if (about.split === 'year')
		return yearsOf(
			told.filter(({ marked }) => marked),
			speaker,
		);
	if (row.length === 1) {
		const alone = `${first.label}: ${speaker.amount(first)} (${first.groupLabel ?? ''})`;
		return { title: alone, sentence: alone };
	}
	const range = rangeOf(row, speaker.amount);
	if (!range || range.highest.length === row.length) return null;
	const [low, high] = [range.lowest[0], range.highest[0]];
	const group: Name = ({ groupLabel }) => groupLabel ?? '';
	const written = speaker.range(range, group, about.split ?? 'value', row);
	const how = apart(low, high);
	const distance = say.distance(how === 'untested' ? 'apart' : how, speaker.size(low, high));
	return {
		title: say.spread(first.label, written, ''),
		sentence: say.spread(first.label, written, distance),
	};
}
