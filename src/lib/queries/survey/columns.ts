import { surveyCatalog, surveyTable } from './asked';

const columns = /^(q\d+(_\d+)?|w|h|psu|cap)$/;

/** Whether a column of own data may be called that: nothing from a file ever names one. */
export const isColumn = (name: string): boolean => columns.test(name);

/** A column's name as SQL takes it. Throws a RangeError on any that own data cannot have. */
export function column(name: string): string {
	if (!isColumn(name)) throw new RangeError(`${JSON.stringify(name)} is no column of a survey.`);
	return `"${name}"`;
}

/** The table of own data as SQL names it. */
export const source = `"${surveyCatalog}"."${surveyTable}"`;
