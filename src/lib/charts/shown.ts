import { decimals } from '../stats/decimals';
import type { Estimate } from '../stats/estimate';
import { percent } from '../words/number';
import type { Frame } from './chart';

export type Known = Extract<Estimate, { kind: 'known' }>;

/** A known value as it is written on a chart, without its flag: "35,2 %", and "35 %" below 100 interviews. */
export function shown({ value, base }: Known, frame: Frame): string {
	return tick(value, frame, decimals(base));
}

/** A place on the value axis as it is written beside it. */
export function tick(value: number, { format = percent, locale }: Frame, decimals = 1): string {
	return format(value, locale, decimals);
}
