import { apart, changesOf, linesOf, otherMembers, rangeOf, single, type Line } from './facts';
import { increases } from './increases';
import type { Counted } from './phrases';
import type { Draft, Name, Speaker } from './speaker';
import { storyOf } from './story';
import { known, type Known, type ToldValue } from './told-value';

/** Lines over the years, in one picture or in panels. */
export function lines(told: readonly ToldValue[], speaker: Speaker): Draft {
	const { say } = speaker;
	const found = linesOf(told);
	const { name, what } = naming(told, speaker);
	const cautions = speaker.cautions(told, (value) => `${name(value)} ${value.year}`, 'point');
	const focus = found.filter(({ first }) => first.marked && !first.reference);
	const [line] = focus.length === 1 ? focus : found.length === 1 ? found : [];
	const lasting = single(
		found.map(({ last }) => last),
		speaker.about,
	);
	const broken = found.filter((one) => one !== line && one.breaks.length > 0 && lasting.includes(one.last));
	if (broken.length > 0) cautions.unshift(say.cautions.breaks(speaker.count(broken.length, what, true)));
	const across = increasesOf(found, name, what, speaker);
	cautions.unshift(...across.cautions);
	const lately = latelyOf(found, name, what, speaker);
	if (line) {
		const story = storyOf(line, name, speaker);
		const end = `${speaker.amount(line.last)} (${line.last.year})`;
		const reference = found.find((one) => one !== line && one.first.reference);
		const beside = reference ? besideOf(line, reference, speaker) : null;
		const others = beside === null && found.length > 1 ? (across.sentence ?? lately) : beside;
		return {
			titles: [story.title, `${name(line.last)}: ${end}`, end],
			parts: [story.sentence, ...(others === null ? [] : [others])],
			cautions,
		};
	}
	const parts = [across.sentence, lately].filter((part) => part !== null);
	const range = rangeOf(known(told), speaker.amount);
	if (parts.length === 0 && range) parts.push(say.reach(speaker.bareRange(range), speaker.about.unit, null));
	const titles = [across.title, lately].filter((title) => title !== null);
	return {
		titles: [...titles, ...(range ? [say.rangeTitle(speaker.bareRange(range))] : [])],
		parts,
		cautions,
	};
}

/** What tells the lines apart: their rows, their panels, or both. */
function naming(told: readonly ToldValue[], { about }: Speaker): { name: Name; what: Counted } {
	const rows = new Set(told.map(({ code }) => code)).size;
	const panels = new Set(told.map(({ group }) => group)).size;
	if (panels < 2) return { name: ({ label }) => label, what: about.by };
	if (rows < 2) return { name: ({ groupLabel, label }) => groupLabel ?? label, what: about.split ?? 'line' };
	return {
		name: ({ groupLabel, label }) => (groupLabel === null ? label : `${label}, ${groupLabel}`),
		what: 'line',
	};
}

/** The distance of a line to the reference in the first and the last year that both have. */
function besideOf(line: Line, reference: Line, speaker: Speaker): string | null {
	const { say } = speaker;
	if (
		otherMembers(line.last.code, reference.last.code) ||
		otherMembers(line.last.group, reference.last.group)
	)
		return null;
	const both = line.values.flatMap((one) => {
		const other = reference.values.find(({ year }) => year === one.year);
		return other ? [{ one, other }] : [];
	});
	const [first, last] = [both[0], both.at(-1)];
	if (!first || !last) return null;
	const to = reference.last.label;
	const isCut = [...line.breaks, ...reference.breaks].some((year) => year > first.one.year);
	const isSure = [first, last].every(({ one, other }) => apart(one, other) !== 'unsure');
	if (first === last || isCut || !isSure)
		return say.reference(`${to} (${last.other.year})`, speaker.amount(last.other));
	const distance = ({ one, other }: typeof first) =>
		`${['−', '±', '+'][speaker.sign(one, other) + 1]}${speaker.size(one, other)} (${one.year})`;
	return say.distances(to, distance(first), distance(last));
}

function increasesOf(found: readonly Line[], name: Name, what: Counted, speaker: Speaker) {
	const lasting = single(
		found.map(({ last }) => last),
		speaker.about,
	);
	const unbroken = found.filter(
		({ first, last, breaks }) => first !== last && breaks.length === 0 && lasting.includes(last),
	);
	const years = new Set(unbroken.map(({ first, last }) => `${first.year} ${last.year}`));
	const [one] = unbroken;
	const ends =
		years.size === 1 && one ? ([`${one.first.year}`, `${one.last.year}`] as const) : speaker.say.ends;
	const changes = changesOf(
		unbroken.map(({ first, last }) => ({ from: first, to: last })),
		speaker.amount,
	);
	const isPart = found.some(({ first, last }) => first === last && lasting.includes(last));
	return increases(changes, { name, what, ends, isTime: true, isPart }, speaker);
}

/** The range of the last year, where several lines reach it. */
function latelyOf(found: readonly Line[], name: Name, what: Counted, speaker: Speaker): string | null {
	const year = Math.max(...found.map(({ last }) => last.year));
	const values: Known[] = single(
		found.map(({ last }) => last).filter((last) => last.year === year),
		speaker.about,
	);
	const range = rangeOf(values, speaker.amount);
	if (!range || values.length < 2 || range.highest.length === values.length) return null;
	return speaker.say.lately(year, speaker.range(range, name, what, values));
}
