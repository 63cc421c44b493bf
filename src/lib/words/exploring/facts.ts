import { known, type About, type Known, type ToldValue } from './told-value';

/** Groups of countries; they are no countries among others. */
const aggregate = /^(EU\d|EA(\d|_|$))/;

export const isAggregate = (code: string | null): boolean => code !== null && aggregate.test(code);

/** Two groups of countries with other members, such as EU28 and EU27_2020: never one line, and never a difference. */
export const otherMembers = (a: string | null, b: string | null): boolean =>
	a !== b && isAggregate(a) && isAggregate(b);

/** Single countries, where there are any; of any other dimension all values. */
export function single<Value extends ToldValue>(told: readonly Value[], { by, split }: About): Value[] {
	const [ofBy, ofSplit] = [by === 'geo', split === 'geo'];
	const found = told.filter((t) => !(ofBy && isAggregate(t.code)) && !(ofSplit && isAggregate(t.group)));
	return known(found).length > 0 ? found : [...told];
}

/** Whether a difference may be spoken of as one: by their intervals, or `untested` where one has none. */
export type Apart = 'apart' | 'unsure' | 'untested';

export function apart(a: Known, b: Known): Apart {
	if (a.low === null || a.high === null || b.low === null || b.high === null) return 'untested';
	return a.low <= b.high && b.low <= a.high ? 'unsure' : 'apart';
}

/** The lowest and the highest values; several where they are tied as they are shown. */
export interface Range {
	readonly lowest: readonly [Known, ...Known[]];
	readonly highest: readonly [Known, ...Known[]];
	/** Whether the highest is ahead of all others beyond the chance of selection. */
	readonly ahead: boolean;
	/** Whether there are intervals, but those of the highest two overlap. */
	readonly unsure: boolean;
}

/** `shown`: a value as it is written; two that are written alike are tied. Null without a value. */
export function rangeOf(values: readonly Known[], shown: (value: Known) => string): Range | null {
	const sorted = [...values].sort((a, b) => b.value - a.value);
	const [first, second] = sorted;
	const last = sorted.at(-1);
	if (!first || !last) return null;
	/** Those that read the same as the first of a sorted list. */
	const tied = (from: readonly Known[], with_: Known): [Known, ...Known[]] => {
		const text = shown(with_);
		const end = from.findIndex((one) => shown(one) !== text);
		return [with_, ...from.slice(0, end < 0 ? from.length : end).filter((one) => one !== with_)];
	};
	const highest = tied(sorted, first);
	const judged = sorted.slice(1).map((one) => apart(first, one));
	return {
		lowest: tied(sorted.toReversed(), last),
		highest,
		ahead: highest.length === 1 && judged.length > 0 && judged.every((how) => how === 'apart'),
		unsure: second !== undefined && judged.includes('unsure'),
	};
}

/** A line: the values of one row (in one panel) over the years, in their order. */
export interface Line {
	readonly values: readonly [Known, ...Known[]];
	readonly first: Known;
	readonly last: Known;
	/** Years from which it was measured in another way, after its first value. */
	readonly breaks: readonly number[];
}

export function linesOf(told: readonly ToldValue[]): Line[] {
	const found = new Map<string, ToldValue[]>();
	for (const value of told) {
		const key = `${value.group} ${value.code}`;
		found.set(key, [...(found.get(key) ?? []), value]);
	}
	return [...found.values()].flatMap((all): Line[] => {
		const values = known(all).sort((a, b) => a.year - b.year);
		const [first, ...rest] = values;
		const last = values.at(-1);
		if (!first || !last) return [];
		// A break counts even where its own value is missing.
		const breaks = all
			.filter(({ broken, year }) => broken && year > first.year && year <= last.year)
			.map(({ year }) => year)
			.sort((a, b) => a - b);
		return [{ values: [first, ...rest], first, last, breaks }];
	});
}

/** Two values of which the second is compared with the first. */
export interface Change {
	readonly from: Known;
	readonly to: Known;
}

/** How many changes go up or down, or nowhere as the values are shown, and how many may be chance. */
export interface Changes {
	readonly up: readonly Change[];
	readonly down: readonly Change[];
	readonly same: readonly Change[];
	readonly unsure: readonly Change[];
	/** The one that changed most upward; null where there is none or two are alike. */
	readonly most: Change | null;
}

const by = ({ from, to }: Change): number => to.value - from.value;

export function changesOf(all: readonly Change[], shown: (value: Known) => string): Changes {
	const same = all.filter(({ from, to }) => shown(from) === shown(to));
	const moved = all.filter((change) => !same.includes(change));
	const unsure = moved.filter(({ from, to }) => apart(from, to) === 'unsure');
	const sure = moved.filter((change) => !unsure.includes(change));
	const up = sure.filter((change) => by(change) > 0).sort((a, b) => by(b) - by(a));
	const [first, second] = up;
	const alike = first && second && Math.abs(by(first) - by(second)) < 0.1;
	return {
		...{ up, same, unsure },
		down: sure.filter((change) => by(change) < 0),
		most: first && !alike ? first : null,
	};
}
