import type { Estimate, Flag, Interval } from '../../../stats/estimate';

export const none: Interval = { kind: 'none', because: 'n-not-published' };
export const about = (value: number, half: number): Interval => ({
	kind: 'interval',
	low: Math.max(0, value - half),
	high: Math.min(100, value + half),
});
export const atBest = (value: number, half: number): Interval => ({
	...about(value, half),
	kind: 'at-best',
	low: Math.max(0, value - half),
	high: Math.min(100, value + half),
	because: ['base-not-stated'],
});
export const known = (
	value: number,
	interval: Interval = none,
	flag: Flag = '',
	base: number | null = null,
): Estimate => ({
	kind: 'known',
	value,
	interval,
	base,
	flag,
});
export const notPublished: Estimate = { kind: 'absent', reason: 'not-published' };
export const notCollected: Estimate = { kind: 'absent', reason: 'not-collected' };
export const confidential: Estimate = { kind: 'withheld', reason: 'confidential', base: null };
export const smallBase: Estimate = { kind: 'withheld', reason: 'small-base', base: 12 };

export const estimated = (value: Estimate | number): Estimate =>
	typeof value === 'number' ? known(value) : value;
