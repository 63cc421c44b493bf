import type { Question } from '../../survey/codebook/codebook';
import { commonStart } from './combine';

/** Of the questions that may belong to the same, those that stand beside this one and begin alike. */
export function alike(others: readonly Question[], question: Question): readonly Question[] {
	const at = others.findIndex(({ id }) => id === question.id);
	const isAlike = ({ text }: Question) => commonStart([text, question.text]) !== '';
	let [from, to] = [at, at];
	while (from > 0 && isAlike(others[from - 1] ?? question)) from -= 1;
	while (to < others.length - 1 && isAlike(others[to + 1] ?? question)) to += 1;
	const found = others.slice(from, to + 1);
	return found.length > 1 ? found : others;
}
