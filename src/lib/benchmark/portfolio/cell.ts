import { fold } from '../../catalog/fold';
import { answers } from '../../words/benchmark/portfolio-answers';

/** Why a cell cannot be read: nobody knows the text, it can mean several things, or a spreadsheet made a date of it. */
export type Unreadable = 'unknown' | 'unclear' | 'date';

/** What a cell says. */
export type Cell<Content> =
	| { readonly kind: 'said'; readonly content: Content }
	| { readonly kind: 'unanswered' }
	| { readonly kind: 'unreadable'; readonly because: Unreadable };

export const said = <Content>(content: Content): Cell<Content> => ({ kind: 'said', content });
export const unanswered: Cell<never> = { kind: 'unanswered' };
export const unreadable = (because: Unreadable): Cell<never> => ({ kind: 'unreadable', because });

/**
 * A text of a file as a person reads it: one line without invisible characters, and without the apostrophe that our own
 * files put before what a spreadsheet would run as a formula.
 */
export const plain = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/[\p{C}\p{Z}]+/gu, ' ')
		.trim()
		.replace(/^'(?=[=+\-@])/, '');

/** A text as it is compared. */
export const compared = (text: string): string => fold(plain(text));

const nothing = new Set(answers.unanswered.map(compared));

/** Whether a cell says that it says nothing: empty, "keine Angabe", "n/a". */
export const saysNothing = (text: string): boolean => nothing.has(compared(text));

/** A reader that reads each text once. */
export function remembering<Content>(read: (text: string) => Cell<Content>): (text: string) => Cell<Content> {
	const known = new Map<string, Cell<Content>>();
	return (text) => {
		const before = known.get(text);
		if (before) return before;
		const cell = read(text);
		known.set(text, cell);
		return cell;
	};
}
