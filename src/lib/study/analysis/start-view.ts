import type { Codebook, Question } from '../../survey/codebook/codebook';
import type { StudyFilter, StudyForm, StudyView } from '../../view/study-view';

/** Whether a question can be shown in figures: texts are listed, ids never shown. */
export const isCounted = ({ kind }: Question): boolean => kind !== 'text' && kind !== 'id';

/** Whether respondents can be parted by it: a table of more groups is no table. */
export const canBreak = ({ kind, answers }: Question): boolean =>
	(kind === 'single' || kind === 'ordered' || kind === 'multiple') &&
	answers.length > 1 &&
	answers.length <= 26;

/** Questions by their id; null for an id that the codebook does not have. */
export const questionOf = ({ questions }: Codebook, id: string | null): Question | null =>
	questions.find((question) => question.id === id) ?? null;

/** Groups that dots in one row can be told apart by, everyone among them. */
const mostDots = 6;

/** Forms in which questions can be drawn, the best first. */
export function formsOf(questions: readonly Question[], by: Question | null): readonly StudyForm[] {
	const [first] = questions;
	if (first === undefined || !isCounted(first)) return ['table'];
	if (first.kind === 'number') return by ? ['dots', 'table'] : ['histogram', 'table'];
	const ordered = first.kind === 'ordered' && first.answers.length <= 11;
	if (questions.length > 1)
		return ordered ? ['likert', 'heat', 'multiples', 'table'] : ['heat', 'multiples', 'table'];
	const apart: StudyForm[] = by && by.answers.length < mostDots ? ['dots'] : [];
	const plain: StudyForm[] = by ? ['multiples', 'heat', ...apart] : ['bars', 'dots'];
	return [...(ordered ? (['likert'] as const) : []), ...plain, 'table'];
}

/** The view that questions alone name. */
export function startOf(codebook: Codebook, ids: readonly string[], by: string | null = null): StudyView {
	const questions = ids.flatMap((id) => questionOf(codebook, id) ?? []);
	const [form = 'table'] = formsOf(questions, questionOf(codebook, by));
	const [first] = questions;
	return {
		...{ questions: ids, by, filters: {}, form },
		shareOf: 'group',
		sort:
			first && (first.kind === 'multiple' || first.kind === 'single') && questions.length === 1
				? 'size'
				: 'asked',
		...{ weighted: true, adjust: 'holm', beside: null, board: [] },
	};
}

/** Ordered questions beside each other with the same answers: statements that are asked, and drawn, together. */
export function batteries({ questions }: Codebook): readonly (readonly Question[])[] {
	const found: Question[][] = [];
	const scale = ({ answers }: Question) => JSON.stringify(answers.map(({ label }) => label));
	for (const question of questions) {
		if (question.kind !== 'ordered') {
			found.push([]);
			continue;
		}
		const last = found.at(-1);
		const [first] = last ?? [];
		if (last && first && scale(first) === scale(question)) last.push(question);
		else found.push([question]);
	}
	return found.filter((together) => together.length > 1 && together.length <= 20);
}

/**
 * A view as far as a codebook allows it: questions that are not there, filters on answers that are not there and forms that do
 * not fit are left out and named.
 */
export function fitted(codebook: Codebook, view: StudyView): { view: StudyView; left: readonly string[] } {
	const left: string[] = [];
	const known = view.questions.filter((id) => {
		const question = questionOf(codebook, id);
		if (question === null || question.kind === 'id') left.push(id);
		return question !== null && question.kind !== 'id';
	});
	const counted = known.length > 1 ? known.filter((id) => alike(codebook, known[0] ?? '', id)) : known;
	left.push(...known.filter((id) => !counted.includes(id)));
	const by = questionOf(codebook, view.by);
	const isBy = by !== null && canBreak(by) && !counted.includes(by.id);
	if (view.by !== null && !isBy) left.push(view.by);
	const filters: Record<string, StudyFilter> = {};
	for (const [id, filter] of Object.entries(view.filters)) {
		const kept = fittedFilter(questionOf(codebook, id), filter);
		if (kept !== null) filters[id] = kept;
		if (kept !== filter) left.push(id);
	}
	const asked = counted.flatMap((id) => questionOf(codebook, id) ?? []);
	const forms = formsOf(asked, isBy ? by : null);
	const board = view.board.filter((id) => {
		const question = questionOf(codebook, id);
		return question !== null && isCounted(question);
	});
	left.push(...view.board.filter((id) => !board.includes(id)));
	const shareOf = asked[0]?.kind !== 'multiple' && view.shareOf === 'responses' ? 'group' : view.shareOf;
	return {
		left,
		view: {
			...view,
			...{ questions: counted, by: isBy ? by.id : null, filters, board, shareOf },
			form: forms.includes(view.form) ? view.form : (forms[0] ?? 'table'),
		},
	};
}

/** A filter as far as its question has what it names; null where nothing is left. */
function fittedFilter(question: Question | null, filter: StudyFilter): StudyFilter | null {
	if (question === null) return null;
	if (filter.kind === 'span') return question.kind === 'number' ? filter : null;
	const answers = filter.answers.filter((place) => place < question.answers.length);
	if (answers.length === filter.answers.length) return filter;
	return answers.length === 0 ? null : { kind: 'answers', answers };
}

const alike = (codebook: Codebook, a: string, b: string): boolean => {
	const [one, other] = [questionOf(codebook, a), questionOf(codebook, b)];
	return (
		one !== null &&
		other !== null &&
		(one.kind === 'single' || one.kind === 'ordered') &&
		one.kind === other.kind &&
		JSON.stringify(one.answers.map(({ label }) => label)) ===
			JSON.stringify(other.answers.map(({ label }) => label))
	);
};
