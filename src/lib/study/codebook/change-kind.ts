import { decimalOf } from '../../survey/codebook/decimal';
import { numberIn } from '../../survey/codebook/number';
import type { Kind, Question } from '../../survey/codebook/codebook';
import { asInFile } from './edit';

/** Answers that a question can have at most. */
export const mostAnswers = 300;

const signs = [';', '|', '/', '\n', ','] as const;

/** Why a question of one column cannot be of a kind: it has too many answers. */
export function cannotBe(kind: Kind, question: Question, texts: readonly string[]): boolean {
	if (question.columns.length > 1) return kind !== 'multiple';
	if (kind === 'single' || kind === 'ordered') return answerTexts(question, texts).length > mostAnswers;
	if (kind === 'multiple') return optionsOf(question, texts, delimiterIn(texts)).length > mostAnswers;
	return false;
}

/** A question of one column taken as another kind. `texts`: all different texts of its column, the commonest first. */
export function changeKind(question: Question, kind: Kind, texts: readonly string[]): Question {
	const bare: Question = { ...question, kind, answers: [], delimiter: null, yes: [] };
	switch (kind) {
		case 'single':
		case 'ordered': {
			const listed = answerTexts(question, texts);
			const isListed = question.kind === 'single' || question.kind === 'ordered';
			if (isListed) return { ...bare, answers: question.answers };
			return { ...bare, answers: (kind === 'ordered' ? inOrder(listed) : listed).map(asInFile) };
		}
		case 'multiple':
			return withDelimiter(bare, delimiterIn(texts), texts);
		case 'number':
			return { ...bare, decimal: decimalOf(texts, question.decimal).decimal };
		case 'text':
		case 'id':
			return bare;
		default:
			return kind satisfies never;
	}
}

/** A multiple choice in one column whose options are parted by another sign. */
export const withDelimiter = (question: Question, delimiter: string, texts: readonly string[]): Question => ({
	...question,
	delimiter,
	answers: optionsOf(question, texts, delimiter).map(asInFile),
});

const answerTexts = ({ missing }: Question, texts: readonly string[]) =>
	texts.filter((text) => !missing.includes(text));

const optionsOf = (question: Question, texts: readonly string[], delimiter: string): readonly string[] => [
	...new Set(
		answerTexts(question, texts)
			.flatMap((text) => text.split(delimiter).map((part) => part.trim()))
			.filter((part) => part !== '' && !question.missing.includes(part)),
	),
];

/** The sign that most texts have; a semicolon where none has any. */
function delimiterIn(texts: readonly string[]): string {
	const counts = signs.map((sign) => texts.filter((text) => text.includes(sign)).length);
	return Math.max(...counts) === 0 ? ';' : (signs[counts.indexOf(Math.max(...counts))] ?? ';');
}

/** By the number they begin with, where all begin with one; else as the alphabet has them. */
function inOrder(texts: readonly string[]): readonly string[] {
	const first = (text: string) => numberIn(/^[-−]?\d+([.,]\d+)?/.exec(text)?.[0] ?? '', ',');
	if (texts.every((text) => first(text) !== null))
		return [...texts].sort((a, b) => (first(a) ?? 0) - (first(b) ?? 0));
	return [...texts].sort(new Intl.Collator('de', { numeric: true }).compare);
}
