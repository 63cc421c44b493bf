import { saysNothing, type Split } from './column-names';
import type { CountedColumn } from './counted';
import type { OptionColumn } from './one-of-several';
import { plain } from './plain';
import type { Why } from './reasons';

/** Columns that are the options of one question. */
export interface OptionGroup {
	readonly places: readonly number[];
	readonly text: string;
	readonly labels: readonly string[];
	readonly yes: readonly string[];
	readonly reasons: readonly Why[];
}

/** A column that may be an option of a question, by its name. */
export interface Candidate {
	readonly column: CountedColumn;
	readonly split: Split;
	readonly holds: OptionColumn | null;
}

/** More options than that are no question. */
export const mostOptions = 300;

/** Whether its mark is what it is called. */
export const isOwn = ({ column, holds }: Candidate): boolean =>
	holds?.kind === 'marked' && plain(column.name).endsWith(plain(holds.text));

/** Whether the columns of a stem have nothing in common but a letter. */
export const isEmpty = ({ style, stem }: Split): boolean => style === 'numbered' && saysNothing(stem);
