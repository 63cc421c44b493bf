import type { Dimension } from '../catalog/series';
import type { View } from './view';

/** How an answer can be shown. */
export const forms = ['bars', 'dots', 'lines', 'multiples', 'dumbbell', 'heat', 'map', 'table'] as const;
export type Form = (typeof forms)[number];

export const sorts = ['value', 'given'] as const;
export type Sort = (typeof sorts)[number];

/**
 * What a reader looks at in the explorer: a view with a second dimension, a form, and what is set off or compared.
 * In `where` a dimension that is held at one value names one code; one that is spread names several, or is left out for all.
 */
export interface Exploration extends View {
	/** The dimension whose codes become colours, columns or panels. */
	readonly split: Dimension | null;
	readonly form: Form;
	/** `given`: as the codes are listed in the label. */
	readonly sort: Sort;
	/** A code of `by` that is set off from the others. */
	readonly mark: string | null;
	/** A second series to put beside this one. */
	readonly beside: string | null;
	/** Two values whose difference is asked for, by their names (`pointName`); the second may be one of `beside`. One of them may be '' still. */
	readonly pair: readonly [string, string] | null;
}
