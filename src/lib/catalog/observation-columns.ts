import { dimensions } from './series';

/** The columns of every table, in their order: the fields of an Observation. */
export const observationColumns = ['series', ...dimensions, 'value', 'unit', 'n', 'flag'] as const;

/** The columns that together name a row: no two rows of the house agree in all of them. */
export const keyColumns = ['series', ...dimensions] as const;
