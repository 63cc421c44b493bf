import { parseHTML } from 'linkedom';
import type { Estimate, Flag, Interval } from '../stats/estimate';
import { tokens, type Chart, type Frame, type Placed, type Role } from './chart';
import { draw } from './draw';
import { readLines } from './read';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
export const frame: Frame = { width: 640, locale: 'de', palette: tokens, domain: [0, 100], document };

export const none: Interval = { kind: 'none', because: 'n-not-published' };
export const known = (
	value: number,
	flag: Flag = '',
	interval: Interval = none,
	base: number | null = null,
): Estimate => ({
	kind: 'known',
	value,
	interval,
	base,
	flag,
});
export const absent: Estimate = { kind: 'absent', reason: 'not-published' };
export const confidential: Estimate = { kind: 'withheld', reason: 'confidential', base: null };

/** The marks of one row, with groups named a, b, c in the order given. */
export const row = (label: string, estimates: readonly Estimate[], role: Role = 'context'): Placed[] =>
	estimates.map((estimate, i) => {
		const group = 'abcdefgh'[i] ?? '?';
		return {
			key: `${label} ${group}`,
			label,
			row: label,
			group,
			groupLabel: `Gruppe ${group}`,
			estimate,
			role,
		};
	});

/** A chart of the sample, drawn without a browser. */
export const drawn = <Datum>(chart: Chart<Datum>, data: readonly Datum[], changed: Partial<Frame> = {}) =>
	draw(chart(data, { ...frame, ...changed }));

/** The texts of one class, in the order of the drawing. */
export const textsOf = (svg: Element, mark: string): string[] =>
	readLines(svg)
		.filter((line) => line.mark === mark)
		.map(({ text }) => text);
