import type { Report as Circumstances } from '../report';
import type { Cold } from './cold';
import type { Profile } from './profile';
import type { Measured } from './session';
import type { Step } from './trips';

/** What was measured on one site. */
export interface Part {
	readonly name: 'built-in' | 'large';
	readonly title: string;
	readonly measured: readonly Measured[];
	readonly profiles: readonly { readonly what: string; readonly profile: Profile }[];
	/** Messages to the engine; empty where it is not asked. */
	readonly trips: readonly Step[];
	/** Pages opened at a series of the engine's: after how many tries, and how long all of them took together, ms. */
	readonly opens: readonly { readonly series: string; readonly opened: number; readonly ms: number }[];
}

export interface Results extends Pick<Circumstances, 'date' | 'commit' | 'machine' | 'versions'> {
	/** Processes that wanted the processor in the minute before, at the beginning and at the end. */
	readonly load: readonly [number, number];
	readonly seed: number;
	readonly parts: readonly Part[];
	readonly cold: Cold;
}

/** What is aimed at; times in ms. */
export const aims = [
	{ part: 'built-in', what: 'median', most: 16 },
	{ part: 'built-in', what: 'p95', most: 50 },
	{ part: 'built-in', what: 'ratio', most: 1.3 },
	{ part: 'large', what: 'p95', most: 120 },
	{ part: 'large', what: 'ratio', most: 1.3 },
] as const;

/** A change whose answer was seen, with its times. */
export type Timed = Measured & { readonly answer: { readonly took: number } };

export const isTimed = (one: Measured): one is Timed => one.answer !== null && one.answer.took !== null;

/** How many times longer than the least a change took; null where nothing is drawn. */
export const ratioOf = ({ answer: { took, floor } }: Timed): number | null =>
	floor.drawing === null ? null : took / (floor.query + floor.drawing);
