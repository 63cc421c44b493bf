import { noTest, type Tested } from '../tested';
import { overError } from './p-value';

/**
 * A share (0-1) of n answers against a fixed value (0-1), by the score test: the standard error is that under the value.
 * Source: R `prop.test(p =)`. Throws a RangeError for a share or value outside 0-1, or a negative n.
 */
export function againstValue(share: number, n: number, value: number): Tested {
	for (const p of [share, value])
		if (!(p >= 0 && p <= 1)) throw new RangeError(`A share must lie in 0-1, got ${p}.`);
	if (!(n >= 0 && n < Infinity)) throw new RangeError(`A base must be 0 or more, got ${n}.`);
	if (n === 0) return noTest('too-few-answers');
	return overError(share - value, Math.sqrt((value * (1 - value)) / n), null);
}
