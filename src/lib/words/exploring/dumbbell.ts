import { cells } from './cells';
import { apart, changesOf, otherMembers, single, type Change } from './facts';
import { increases } from './increases';
import type { Draft, Name, Speaker } from './speaker';
import { known, type ToldValue } from './told-value';

const label: Name = ({ label }) => label;

/** Two ends a row: how many are higher at the second, and what is set off. */
export function dumbbell(told: readonly ToldValue[], speaker: Speaker): Draft {
	const { say, about } = speaker;
	const isTime = about.split === 'year';
	const ends = [...new Map(told.map((one) => [one.group, one])).values()];
	const [start, end] = isTime ? ends.sort((a, b) => a.year - b.year) : ends;
	if (!start || !end || ends.length > 2 || otherMembers(start.group, end.group)) return cells(told, speaker);

	const values = known(told);
	const pairs = [...new Set(told.map(({ code }) => code))].map((code) => ({
		from: values.find((one) => one.code === code && one.group === start.group),
		to: values.find((one) => one.code === code && one.group === end.group),
	}));
	const whole = pairs.flatMap(({ from, to }): Change[] => (from && to ? [{ from, to }] : []));
	const cut = whole.filter(({ to }) => isTime && to.broken);
	const rows = single(
		whole.map(({ to }) => to),
		about,
	);
	const changes = whole.filter((change) => !cut.includes(change) && rows.includes(change.to));
	const [from, to] = [start.groupLabel ?? '', end.groupLabel ?? ''];
	const across = increases(
		changesOf(changes, speaker.amount),
		{ name: label, what: about.by, ends: [from, to], isTime },
		speaker,
	);
	const cautions = [...across.cautions];
	if (cut.length > 0) cautions.push(say.cautions.breaks(speaker.count(cut.length, about.by, true)));
	const half = pairs.length - whole.length;
	if (half > 0) cautions.push(say.cautions.incomplete(speaker.count(half, about.by, true)));
	cautions.push(...speaker.cautions(values, label, about.by));

	const focus = whole.find((change) => change.to.marked) ?? (whole.length === 1 ? whole[0] : undefined);
	const story = focus && !cut.includes(focus) ? storyOf(focus, isTime, speaker) : null;
	const parts = [across.sentence, story].filter((part) => part !== null);
	if (parts.length === 0) {
		const rest = cells(told, speaker);
		return { ...rest, cautions: [...cautions, ...rest.cautions.filter((one) => !cautions.includes(one))] };
	}
	const titles = [
		across.title,
		focus && story ? pairOf(focus, isTime, speaker) : null,
		...cells(told, speaker).titles,
	];
	return { titles: titles.filter((title) => title !== null), parts, cautions };
}

function pairOf({ from, to }: Change, isTime: boolean, speaker: Speaker): string {
	const [fromLabel, toLabel] = [from.groupLabel ?? '', to.groupLabel ?? ''];
	const [start, end] = [speaker.amount(from), speaker.amount(to)];
	return isTime
		? speaker.say.change(to.label, start, fromLabel, end, toLabel)
		: speaker.say.both(to.label, start, fromLabel, end, toLabel);
}

function storyOf(change: Change, isTime: boolean, speaker: Speaker): string {
	const { from, to } = change;
	const how = apart(from, to);
	const size = speaker.size(from, to);
	const pair = pairOf(change, isTime, speaker);
	if (isTime) return `${pair}${speaker.say.changedBy(size, speaker.sign(to, from), how)}`;
	if (speaker.sign(to, from) === 0) return pair;
	return `${pair}, ${speaker.say.distance(how === 'untested' ? 'apart' : how, size)}`;
}
