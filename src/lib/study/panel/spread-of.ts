import type { PanelStep, Spread } from '../../benchmark/panel/panel';
import { placesOf, type Axis } from '../../queries/survey/axis';
import { limitsOf, methodFor } from '../../stats/survey/limits';
import type { Moments } from '../../stats/survey/moments';
import { shareOf } from '../../stats/survey/share';
import { fewest } from '../../stats/survey/small-base';
import type { Limits } from '../../stats/wilson';
import { countOf } from '../analysis/crossed';
import { canTest, type Judging } from '../analysis/judging';

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Rounded so that no weight can be had from it, and outwards so that nothing seems surer than it is. */
const rounded = (limits: Limits | null): Limits | null =>
	limits && [Math.floor(limits[0] * 1e6) / 1e6, Math.min(1, Math.ceil(limits[1] * 1e6) / 1e6)];

/** Places of values, put together from the lowest on until each step has ten respondents; what is left goes to the last. */
export function stepsOf(counts: readonly number[]): readonly (readonly number[])[] {
	const steps: number[][] = [];
	let open: number[] = [];
	let n = 0;
	for (const [place, count] of counts.entries()) {
		open.push(place);
		n += count;
		if (n < fewest.shown) continue;
		steps.push(open);
		[open, n] = [[], 0];
	}
	if (n > 0) (steps.at(-1) ?? steps[steps.push([]) - 1])?.push(...open);
	return steps;
}

/**
 * A distribution from the moments of its values, which are the codes 0, 1 ... of the one axis; `upTo` are the values. A share up
 * to a value has the limits of any share, so that two of them make a rank as `limitsOfRank` does.
 */
export function spreadOf(
	moments: Moments,
	axis: Axis,
	upTo: readonly number[],
	judging: Judging,
	withheld: boolean,
): Spread {
	const at = (place: number) => placesOf([axis], [[place]]);
	const base = upTo.flatMap((_, place) => at(place));
	const n = countOf(moments, base);
	if (n === 0) return { kind: 'absent' };
	if (withheld || n < fewest.shown) return { kind: 'withheld' };
	const limits = (yes: readonly number[]): { share: number; limits: Limits | null } => {
		const share = shareOf(moments, { yes, base });
		if (share === null) return { share: 0, limits: null };
		const isAll = yes.length === base.length;
		const found = canTest(judging) ? limitsOf(share, methodFor(share, { weighted: judging.complex })) : null;
		return { share: isAll ? 1 : round(share.estimate), limits: rounded(found) };
	};
	const reached: number[] = [];
	const steps = stepsOf(upTo.map((_, place) => countOf(moments, at(place)))).map((places): PanelStep => {
		reached.push(...places.flatMap(at));
		const last = Math.max(...places);
		const isEnd = last === upTo.length - 1 || countOf(moments, reached) === n;
		const { share, limits: found } = limits(isEnd ? base : reached);
		return { upTo: upTo[last] ?? 0, share, limits: found, count: countOf(moments, reached) };
	});
	const all = [...steps.map((step) => step.limits), limits([]).limits];
	// Where one of them cannot be told, no rank can.
	const isTold = all.every((one) => one !== null);
	return {
		...{ kind: 'known', n, nobody: isTold ? limits([]).limits : null },
		steps: isTold ? steps : steps.map((step) => ({ ...step, limits: null })),
	};
}
