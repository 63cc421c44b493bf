import { apart, isAggregate, otherMembers, rangeOf, single, type Range } from './facts';
import type { Draft, Name, Speaker } from './speaker';
import { known, type Known, type ToldValue } from './told-value';

const label: Name = ({ label }) => label;

/** Bars, dots or a map: one value a row. */
export function rows(told: readonly ToldValue[], speaker: Speaker): Draft {
	const { say, about } = speaker;
	const values = known(told);
	const own = single(values, about);
	const range = rangeOf(own, speaker.amount);
	const cautions = speaker.cautions(told, label, about.by);
	const [only, second] = values;
	if (!range || !only) return { titles: [], parts: [], cautions };
	if (!second) {
		const alone = `${only.label}: ${speaker.amount(only)}`;
		const year = speaker.yearOf(values);
		const dated = year === null ? alone : `${alone} (${year})`;
		return { titles: [alone, speaker.amount(only)], parts: [dated], cautions };
	}
	const isFlat = range.highest.length === own.length && own.length > 1;
	const first = isFlat
		? say.allAlike(speaker.count(own.length, about.by), speaker.amount(only))
		: own.length > 1
			? say.reach(speaker.range(range, label, about.by, own), about.unit, speaker.yearOf(values))
			: values.map((value) => `${value.label}: ${speaker.amount(value)}`).join('; ');
	if (range.unsure && !isFlat) cautions.unshift(say.cautions.topUnsure);
	const breaks = breaksIn(values, speaker);
	if (breaks.length > 0) cautions.unshift(say.cautions.since(breaks.join(', ')));
	return { titles: titles(values, own, speaker), parts: [first, ...besides(told, own, speaker)], cautions };
}

/** Years from which it was measured in another way, where the rows are years; the first has none before it. */
function breaksIn(values: readonly Known[], { about }: Speaker): number[] {
	const first = Math.min(...values.map(({ year }) => year));
	return about.by !== 'year'
		? []
		: values
				.filter(({ broken, year }) => broken && year > first)
				.map(({ year }) => year)
				.sort((a, b) => a - b);
}

/** Whether a difference may be told: not over a break, not of groups with other members, not of a part and the sum. */
function areComparable(a: Known, b: Known, values: readonly Known[], speaker: Speaker): boolean {
	const { unit, by } = speaker.about;
	const isCount = unit === 'persons' || unit === 'enterprises';
	if (isCount && by === 'geo' && isAggregate(a.code) !== isAggregate(b.code)) return false;
	const [from, to] = [Math.min(a.year, b.year), Math.max(a.year, b.year)];
	return (
		!otherMembers(a.code, b.code) && !breaksIn(values, speaker).some((year) => year > from && year <= to)
	);
}

/** Whether a value is told as the lowest or the highest anyway. */
const isEnd = (value: Known, range: Range | null): boolean =>
	range !== null && [range.lowest, range.highest].some((ends) => ends.length <= 3 && ends.includes(value));

const setOff = (values: readonly Known[]) => ({
	mark: values.find(({ marked, reference }) => marked && !reference),
	reference: values.find(({ reference }) => reference),
});

function titles(values: readonly Known[], own: readonly Known[], speaker: Speaker): string[] {
	const { say, about } = speaker;
	const range = rangeOf(own, speaker.amount);
	if (!range) return [];
	const { mark, reference } = setOff(values);
	const all = speaker.bareRange(range);
	const found: string[] = [];
	if (mark && reference && areComparable(mark, reference, values, speaker)) {
		const both = [mark, reference].map((value) => `${value.label}: ${speaker.amount(value)}`).join(', ');
		const isSame = speaker.sign(mark, reference) === 0;
		const distance = isSame ? '' : say.distance(apart(mark, reference), speaker.size(mark, reference));
		found.push(distance === '' ? both : `${both}, ${distance}`, both);
	}
	if (mark && !isEnd(mark, range)) {
		const [lowest, highest] = [speaker.amount(range.lowest[0]), speaker.amount(range.highest[0])];
		found.push(`${mark.label}: ${speaker.amount(mark)}; ${say.amongAll(lowest, highest)}`);
	}
	if (own.length > 1 && range.highest.length === own.length)
		found.push(say.allAlike(speaker.count(own.length, about.by), speaker.amount(range.highest[0])));
	if (range.ahead && range.highest.length === 1)
		found.push(say.highest(range.highest[0].label, speaker.amount(range.highest[0])));
	return [...found, say.rangeTitle(speaker.range(range, label, about.by, own)), say.rangeTitle(all)];
}

/** What is set off, what it is compared with, and how the others lie around that. */
function besides(told: readonly ToldValue[], own: readonly Known[], speaker: Speaker): string[] {
	const { say, about } = speaker;
	const { mark, reference } = setOff(known(told));
	const lost = told.find(({ marked, value }) => marked && value === null);
	const parts: string[] = lost ? [say.valueless(lost.label)] : [];
	if (reference) {
		const isComparable = mark && areComparable(mark, reference, known(told), speaker);
		if (mark && isComparable)
			parts.push(
				say.beside(
					mark.label,
					speaker.amount(mark),
					`${reference.label}: ${speaker.amount(reference)}`,
					speaker.size(mark, reference),
					speaker.sign(mark, reference),
					apart(mark, reference),
				),
			);
		else {
			if (mark) parts.push(`${mark.label}: ${speaker.amount(mark)}`);
			parts.push(say.reference(reference.label, speaker.amount(reference)));
		}
		const others = own.filter(
			(value) => value !== reference && areComparable(value, reference, known(told), speaker),
		);
		const unsure = others.filter(
			(value) => speaker.sign(value, reference) !== 0 && apart(value, reference) === 'unsure',
		);
		const sure = others.filter((value) => !unsure.includes(value));
		const signs = sure.map((value) => speaker.sign(value, reference));
		const count = (sign: number) => signs.filter((one) => one === sign).length;
		if (others.length > 1)
			parts.push(say.around(count(1), count(-1), count(0), unsure.length, say.nouns[about.by]));
	} else if (mark && !isEnd(mark, rangeOf(own, speaker.amount)))
		parts.push(`${mark.label}: ${speaker.amount(mark)}`);
	return parts.length === 0 ? [] : [parts.join('; ')];
}
