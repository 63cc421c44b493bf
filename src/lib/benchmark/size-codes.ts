import type { SizeClass } from './profile';

/** Size classes of the label that stand for a class of the profile, the nearest first. */
export const standFor: Readonly<Record<SizeClass, readonly string[]>> = {
	'1-9': ['1-9', '0-9', 'LT10', '2-9'],
	'10-49': ['10-49'],
	'50-249': ['50-249'],
	GE250: ['GE250'],
};

/** Size classes that are a survey's whole. */
export const wholes: readonly string[] = ['GE10', 'GE2', 'TOTAL'];
