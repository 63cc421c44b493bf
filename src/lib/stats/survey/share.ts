import { baseOf } from './base';
import { measuredOf, type Measured } from './measured';
import { totalsOf, variance, type Moments } from './moments';
import type { Linearised } from './ratio';

/** Places of variables: those whose respondents said yes, and those of all who were asked and answered. */
export interface SharePlaces {
	readonly yes: readonly number[];
	readonly base: readonly number[];
}

/**
 * The share of `yes` in `base`, with its standard error by linearisation: Σw over yes / Σw over base. Null where the base
 * is empty. The variables of the base are cells that no row shares. Those of `yes` are among them; or they lie within them
 * (an option of a multiple choice within all who were asked), then the moments must be `joint` or `clusters`.
 *
 * The gradient is (1 - p)/X on a cell of yes and -p/X on one of no, with 1 - p from the weights of no: no digit is lost near 1.
 */
export function shareOf(moments: Moments, places: SharePlaces): Measured | null {
	const base = baseOf(moments, places.base);
	const linear = linearisedShare(moments, places);
	if (linear === null) return null;
	const { estimate, complement, gradient } = linear;
	return measuredOf(base, {
		kind: 'share',
		estimate,
		variance: variance(moments, gradient),
		yes: baseOf(moments, places.yes).n,
		spread: estimate * complement,
		simple: base.n > 1 ? (estimate * complement) / (base.n - 1) : null,
	});
}

/** A share as `differenceOf` takes it. Null where the base is empty. */
export function linearisedShare(
	moments: Moments,
	{ yes, base }: SharePlaces,
): (Linearised & { readonly complement: number }) | null {
	const [inYes, inBase] = [new Set(yes), new Set(base)];
	const totals = totalsOf(moments);
	const sum = (places: Iterable<number>, outside?: ReadonlySet<number>) =>
		[...places].reduce((all, place) => (outside?.has(place) ? all : all + (totals[place] ?? 0)), 0);
	const yesW = sum(inYes);
	const noW = sum(inBase, inYes) - sum(inYes, inBase);
	const whole = yesW + noW;
	if (!(whole > 0)) return null;
	const [p, q] = [yesW / whole, noW / whole];
	const gradient = totals.map((_, place) => {
		if (inYes.has(place)) return (inBase.has(place) ? q : 1) / whole;
		return inBase.has(place) ? -p / whole : 0;
	});
	return { estimate: p, complement: q, gradient, base };
}
