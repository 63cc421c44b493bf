import type { Codebook } from './codebook/codebook';
import type { HeldSurvey, Refusal } from './held';
import { holdDesign } from './holding/hold-design';
import { holdQuestion } from './holding/hold-question';
import type { Note } from './holding/note';
import type { RawSurvey } from './raw';

/**
 * A survey as the database holds it, with what is to be said of it; or why it cannot be computed with, and all respondents (from 0)
 * without whom it may be: the page offers to leave them out.
 */
export type Held =
	| { readonly ok: true; readonly held: HeldSurvey; readonly notes: readonly Note[] }
	| { readonly ok: false; readonly refusals: readonly Refusal[]; readonly toLeaveOut: readonly number[] };

/**
 * Applies a codebook to a file: answers as their places, numbers as numbers, what is missing as -1 or NaN. Nothing is left out
 * silently: what could not be read is in the notes, and a sample that cannot be computed with is refused.
 */
export function hold(raw: RawSurvey, codebook: Codebook): Held {
	const design = holdDesign(codebook, raw);
	if (design.refusals.length > 0)
		return { ok: false, refusals: design.refusals, toLeaveOut: design.toLeaveOut };
	const questions = codebook.questions.map((question) => holdQuestion(question, raw));
	return {
		ok: true,
		held: { rows: raw.rows, columns: [...questions.flatMap(({ columns }) => columns), ...design.columns] },
		notes: [...questions.flatMap(({ notes }) => notes), ...design.notes],
	};
}
