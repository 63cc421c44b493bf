import type { Estimate } from '../../stats/estimate';
import type { Placed } from '../chart';
import type { Crosstab, CrossRow, Group } from '../crosstab';
import type { Known } from '../shown';
import { sumGroups, type Sides } from './sides';

export type KnownAnswer = Placed & { readonly estimate: Known };

/** The sum of one side of a row. */
export interface Sum {
	/** Of what was given as the sum; null where it was added up here and so has no interval. */
	readonly mark: Placed | null;
	readonly estimate: Known;
}

/** A row whose answers are all known: from zero outwards, those aside each for itself. */
export interface Stack {
	readonly low: readonly KnownAnswer[];
	readonly high: readonly KnownAnswer[];
	readonly aside: readonly KnownAnswer[];
	/** null where it is not known although all answers are. */
	readonly sums: { readonly low: Sum | null; readonly high: Sum | null };
	/** Respondents; null where it is not known. */
	readonly base: number | null;
}

/** By how much a sum may differ from its answers, as a share of the axis: each may be rounded. */
const rounding = 0.01;

/**
 * A row as a stack; null where an answer of it is missing. Then nothing of it is drawn: a bar without one of its parts would have
 * the others in wrong places, and what is withheld could be read off the gap.
 *
 * @throws RangeError when a sum is not the sum of its answers
 */
export function stackOf(
	row: CrossRow,
	sums: ReadonlyMap<string, Placed>,
	{ low, high, aside }: Sides,
	axis: number,
): Stack | null {
	const answers = (groups: readonly Group[]) => groups.map(({ group }) => row.of.get(group)).filter(isKnown);
	const [left, right, apart] = [answers(low.toReversed()), answers(high), answers(aside)];
	const count = left.length + right.length + apart.length;
	if (count < low.length + high.length + aside.length || count === 0) return null;
	return {
		...{ low: left, high: right, aside: apart },
		base: [...left, ...right, ...apart][0]?.estimate.base ?? null,
		sums: { low: sumOf(sumGroups.low, left), high: sumOf(sumGroups.high, right) },
	};

	function sumOf(group: string, parts: readonly KnownAnswer[]): Sum | null {
		const mark = sums.get(`${row.row} ${group}`) ?? null;
		const value = parts.reduce((sum, { estimate }) => sum + estimate.value, 0);
		if (mark === null) return parts.length === 0 ? null : { mark, estimate: added(value, parts[0]) };
		if (!isKnown(mark)) return null;
		if (Math.abs(mark.estimate.value - value) > rounding * axis) {
			throw new RangeError(
				`"${mark.key}" is ${mark.estimate.value}, but the answers it sums up come to ${value}.`,
			);
		}
		return { mark, estimate: mark.estimate };
	}
}

const added = (value: number, part: KnownAnswer | undefined): Known => ({
	...{ kind: 'known', value, flag: '', base: part?.estimate.base ?? null },
	interval: { kind: 'none', because: 'n-not-published' },
});

const isKnown = (mark: Placed | undefined): mark is KnownAnswer => mark?.estimate.kind === 'known';

/** Why a row of a table is not drawn: each answer that is missing, or was never there. */
export const missingOf = (row: CrossRow, { groups }: Crosstab): Placed[] =>
	groups.flatMap(({ group, label }) => {
		const mark = row.of.get(group);
		if (mark?.estimate.kind === 'known') return [];
		return [mark ?? never(row, group, label)];
	});

const notCollected: Estimate = { kind: 'absent', reason: 'not-collected' };

const never = ({ row, label, role }: CrossRow, group: string, groupLabel: string): Placed => ({
	...{ key: `${row} ${group}`, row, label, role, group, groupLabel, estimate: notCollected },
});
