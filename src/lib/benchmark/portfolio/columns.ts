import { marked } from '../items';

/** The columns of the template, in its order: who a business is, where it is, and a mark for each practice, want and principle. */
export const columns = ['NAME', 'COUNTRY', 'SIZE', 'SECTOR', 'NETWORKS', ...marked] as const;
export type Column = (typeof columns)[number];

/** Which column of a file, counted from 0, holds what. What is not there has no column, and is read as not answered. */
export type Mapping = Readonly<Partial<Record<Column, number>>>;

/** A row of a file as it stands there. */
export interface Line {
	/** The line of the file it begins on, counted from 1. */
	readonly number: number;
	readonly fields: readonly string[];
	/** Whether its quotation marks do not pair, so that nobody knows where its fields end. */
	readonly isTorn: boolean;
}
