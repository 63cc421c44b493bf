import type { Dimension } from '../catalog/series';
import type { View } from '../view/view';
import type { Stock } from './stock';

/** Codes that stand for all, the first that there is; '' says that a series is not broken down. */
const whole: Readonly<Record<Dimension, readonly string[]>> = {
	geo: ['DE', 'EU27_2020', 'EU28'],
	item: [],
	year: [],
	size_class: ['GE10', 'TOTAL', ''],
	sector: ['TOTAL', ''],
	age: ['TOTAL', 'Y_GE14', '16-74', ''],
};

/** Whether a code stands for all of its dimension, so that it is no part beside the others. */
export const isWhole = (dimension: Dimension, code: string): boolean =>
	dimension === 'geo' ? code.startsWith('EU') || code === 'EA' : whole[dimension].includes(code);

/**
 * The code that a dimension is held at: the first of `wished` that has rows, given the other choices, else the one that
 * stands for all, else the latest year, else the code with most rows. '' where there is no row at all.
 */
export function held(
	stock: Stock,
	dimension: Dimension,
	where: View['where'],
	wished: readonly string[] = [],
): string {
	const counts = stock.counts(dimension, where);
	const codes = stock.codes[dimension];
	const has = (code: string) => (counts[codes.indexOf(code)] ?? 0) > 0;
	const known = [...wished, ...whole[dimension]].find((code) => codes.includes(code) && has(code));
	if (known !== undefined) return known;
	const most = Math.max(...counts);
	if (dimension === 'year')
		return codes.findLast((_, i) => (counts[i] ?? 0) * 2 > most) ?? codes.at(-1) ?? '';
	return codes.find((_, i) => counts[i] === most) ?? codes[0] ?? '';
}
