import type { Answer, Codebook, Question } from '../../survey/codebook/codebook';
import type { Fitting, Trimming, WeightScheme } from '../../survey/weights/scheme';

/** A question with known totals as far as they are entered. */
export interface DraftMargin {
	readonly question: string;
	/** For each of its answers; null where nothing is entered. */
	readonly targets: readonly (number | null)[];
	readonly source: string;
}

/** How weights shall be fitted, as far as the reader has said it. */
export interface WeightDraft {
	readonly from: Fitting['from'];
	readonly margins: readonly DraftMargin[];
	readonly trimming: Trimming | null;
}

/** Whether a draft is a scheme yet. */
export type DraftState =
	| { readonly kind: 'none' }
	/** So many entries are missing. */
	| { readonly kind: 'open'; readonly missing: number }
	| { readonly kind: 'whole'; readonly scheme: Fitting };

/** Whether totals can be known of a question: each respondent has one of its answers. */
export const canBeMargin = ({ kind, answers }: Question): boolean =>
	(kind === 'single' || kind === 'ordered') && answers.length > 1;

export function stateOf(draft: WeightDraft | null): DraftState {
	if (draft === null || (draft.margins.length === 0 && draft.trimming === null)) return { kind: 'none' };
	const { from, trimming } = draft;
	const margins = draft.margins.map(({ targets, ...rest }) => ({
		...rest,
		targets: targets.filter((target) => target !== null),
	}));
	const entries = (all: readonly { readonly targets: readonly unknown[] }[]) =>
		all.reduce((sum, { targets }) => sum + targets.length, 0);
	const unbounded = trimming !== null && trimming.lower === null && trimming.upper === null ? 1 : 0;
	const missing = entries(draft.margins) - entries(margins) + unbounded;
	return missing > 0
		? { kind: 'open', missing }
		: { kind: 'whole', scheme: { kind: 'fitted', from, margins, trimming } };
}

/** A scheme as a draft that can be changed; null where nothing is fitted. */
export const draftOf = (scheme: WeightScheme): WeightDraft | null => {
	if (scheme.kind !== 'fitted') return null;
	const { from, margins, trimming } = scheme;
	return { from, margins, trimming };
};

/** The draft with a question more. */
export const withMargin = (draft: WeightDraft, { id, answers }: Question): WeightDraft => ({
	...draft,
	margins: [...draft.margins, { question: id, targets: answers.map(() => null), source: '' }],
});

/** The draft after answers of the codebook were moved, merged, parted or renamed: totals stay with their answers. */
export function carried(draft: WeightDraft, before: Codebook, now: Codebook): WeightDraft {
	const find = ({ questions }: Codebook, id: string) => questions.find((question) => question.id === id);
	return {
		...draft,
		margins: draft.margins.map((margin) => {
			const [old, fresh] = [find(before, margin.question), find(now, margin.question)];
			if (!old || !fresh || old === fresh || !canBeMargin(fresh)) return margin;
			return { ...margin, targets: fresh.answers.map((answer) => totalOf(answer, old, margin.targets)) };
		}),
	};
}

/** The sum of the totals of those answers that became this one; null where it is made of parts of them. */
function totalOf({ values }: Answer, { answers }: Question, targets: DraftMargin['targets']): number | null {
	const inside = answers.flatMap((answer, at) =>
		answer.values.some((value) => values.includes(value)) ? [{ answer, target: targets[at] ?? null }] : [],
	);
	const whole = inside.flatMap(({ answer }) => answer.values);
	const isSame = whole.length === values.length && values.every((value) => whole.includes(value));
	if (!isSame || inside.some(({ target }) => target === null)) return null;
	return inside.reduce((sum, { target }) => sum + (target ?? 0), 0);
}

/** The draft for questions that are called otherwise. */
export const renamed = (draft: WeightDraft, called: (id: string) => string): WeightDraft => ({
	...draft,
	margins: draft.margins.map((margin) => ({ ...margin, question: called(margin.question) })),
});
