import type { Answer, Codebook, Question } from '../../survey/codebook/codebook';

/** A codebook in which one question is another. */
export const withQuestion = (codebook: Codebook, changed: Question): Codebook => ({
	...codebook,
	questions: codebook.questions.map((question) => (question.id === changed.id ? changed : question)),
});

/** A list in which what stands at one place stands at another. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
	const taken = list[from];
	if (taken === undefined || to < 0 || to >= list.length) return list;
	const rest = list.filter((_, i) => i !== from);
	return [...rest.slice(0, to), taken, ...rest.slice(to)];
}

/** The question with the answers at these places made one: where the first of them stood, by its label. */
export function merge(question: Question, places: readonly number[]): Question {
	const [first, ...rest] = [...places].sort((a, b) => a - b);
	const into = first === undefined ? undefined : question.answers[first];
	if (into === undefined || rest.length === 0) return question;
	const values = [into, ...rest.flatMap((place) => question.answers[place] ?? [])].flatMap(
		(each) => each.values,
	);
	const answers = question.answers.flatMap((answer, i) =>
		i === first ? [{ ...into, values }] : rest.includes(i) ? [] : [answer],
	);
	return { ...question, answers };
}

/** The question with merged answers at these places parted again; each is called as in the file. */
export const split = (question: Question, places: readonly number[]): Question => ({
	...question,
	answers: question.answers.flatMap((answer, i) =>
		places.includes(i) && answer.values.length > 1 ? answer.values.map(asInFile) : [answer],
	),
});

export const asInFile = (value: string): Answer => ({ values: [value], label: value });

/** The question with texts that count as no answer; no answer stands for them any more. */
export function withMissing(question: Question, texts: readonly string[]): Question {
	const missing = [...new Set([...question.missing, ...texts])];
	// Options of several columns are columns, not texts.
	if (question.columns.length > 1) return { ...question, missing };
	const answers = question.answers
		.map((answer) => ({ ...answer, values: answer.values.filter((value) => !missing.includes(value)) }))
		.filter(({ values }) => values.length > 0);
	return { ...question, missing, answers };
}

/** The question with a text that is an answer after all. */
export function withoutMissing(question: Question, text: string): Question {
	const missing = question.missing.filter((each) => each !== text);
	const isListed = question.kind === 'single' || question.kind === 'ordered';
	if (!isListed || question.answers.some(({ values }) => values.includes(text)))
		return { ...question, missing };
	return { ...question, missing, answers: [...question.answers, asInFile(text)] };
}
