import { dimensions } from './series';

/** The columns that together name a row: no two rows of the house agree in all of them. */
export const keyColumns = ['series', ...dimensions] as const;

/** The columns of every table, in their order: the fields of an Observation. */
export const observationColumns = [
	...keyColumns,
	...(['value', 'unit', 'n', 'flag', 'grade', 'source', 'note'] as const),
] as const;
