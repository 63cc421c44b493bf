import type { Placed } from '../chart';
import { crosstab, type Crosstab } from '../crosstab';
import { isAnswer, mostAnswers, sidesOf, type Sides } from './sides';
import { stackOf, type Stack } from './stack';

/**
 * Rows of answers without their sums, and each as a stack where it is whole.
 *
 * @throws RangeError when there are more answers than shades, or a sum is not that of its answers
 */
export function tableOf(
	data: readonly Placed[],
	[low, high]: readonly [number, number],
): { table: Crosstab; sides: Sides; stacks: ReadonlyMap<string, Stack | null> } {
	const table = crosstab(data.filter(isAnswer));
	const sides = sidesOf(table);
	if (Math.max(sides.low.length, sides.high.length) > Math.floor(mostAnswers / 2)) {
		throw new RangeError(
			`A scale can have ${mostAnswers} answers, and there are ${table.groups.length}. Draw a heat table.`,
		);
	}
	const sums = new Map(data.flatMap((mark) => (isAnswer(mark) ? [] : [[`${mark.row} ${mark.group}`, mark]])));
	return {
		...{ table, sides },
		stacks: new Map(table.rows.map((row) => [row.row, stackOf(row, sums, sides, high - low)])),
	};
}

/** Proves what `likert` needs of its marks together; throws a RangeError. */
export const proveScale = (data: readonly Placed[], domain: readonly [number, number]): void =>
	void tableOf(data, domain);
