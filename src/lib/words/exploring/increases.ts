import type { Changes } from './facts';
import type { Counted } from './phrases';
import type { Name, Speaker } from './speaker';

/** How many of several went up or down between two ends, and the one that went up most. */
export interface Increases {
	/** Null where there are fewer than two to count. */
	readonly title: string | null;
	readonly sentence: string | null;
	readonly cautions: readonly string[];
}

export function increases(
	{ up, down, same, unsure, most }: Changes,
	{
		name,
		what,
		ends,
		isTime,
		isPart = false,
	}: {
		name: Name;
		what: Counted;
		ends: readonly [string, string];
		isTime: boolean;
		/** Whether there are others, with one year only, that can show no change. */
		isPart?: boolean;
	},
	speaker: Speaker,
): Increases {
	const { say } = speaker;
	const all = up.length + down.length + same.length + unsure.length;
	const cautions = unsure.length === 0 ? [] : [say.cautions.unsure(speaker.count(unsure.length, what, true))];
	if (all < 2 || unsure.length === all)
		return { title: null, sentence: null, cautions: all < 2 ? [] : cautions };
	const isUp = up.length > 0 || down.length === 0;
	const counted = speaker.count(all, what, true);
	const of = isPart ? say.withYears(counted) : counted;
	const title = say.counts(isUp ? up.length : down.length, all, of, ends[0], ends[1], isTime, isUp);
	const also = say.also(isUp ? down.length : 0, same.length, isTime);
	const largest = most
		? say.most(
				name(most.to),
				speaker.amount(most.from),
				speaker.amount(most.to),
				speaker.size(most.from, most.to),
				isTime,
			)
		: '';
	return {
		title,
		sentence: [also === '' ? title : `${title}, ${also}`, largest].filter((part) => part !== '').join('; '),
		cautions,
	};
}
