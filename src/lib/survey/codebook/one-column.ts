import { answersOf, merged, mostAnswers, variantsOf } from './answers';
import type { Question } from './codebook';
import { questionOf } from './column-names';
import { countOf, sampled, type Counted, type CountedColumn } from './counted';
import { datesOf } from './dated';
import { delimitedBy } from './delimited';
import type { Parted } from './missing';
import { numeralsOf } from './numerals';
import { byFrequency, orderOf } from './order';
import { plain, shown } from './plain';
import { why, type Why } from './reasons';
import { namesRespondents } from './respondent-names';
import { yesOrNo } from './yes-words';

/** The decimal sign of the file, and whether some column of it shows it. */
export interface FileDecimal {
	readonly decimal: ',' | '.';
	readonly known: boolean;
	/** Whether the column holds weights: numbers even where they are few. */
	readonly isWeight?: boolean;
}

/** A question as it is guessed, and why. */
export interface Guessed {
	readonly question: Question;
	readonly reasons: readonly Why[];
}

/** A question that nothing is known of but its place. */
export const blankQuestion = (place: number, name: string, decimal: ',' | '.'): Question => ({
	id: `q${place}`,
	columns: [place],
	kind: 'text',
	text: shown(questionOf(name)),
	answers: [],
	missing: [],
	delimiter: null,
	yes: [],
	blank: 'missing',
	base: '',
	decimal,
	unit: '',
});

/** Guesses what a column of its own holds. */
export function questionIn(column: CountedColumn, parted: Parted, file: FileDecimal): Guessed {
	const blank = { ...blankQuestion(column.place, column.name, file.decimal), missing: parted.missing };
	const made = (more: Partial<Question>, ...reasons: readonly Why[]): Guessed => ({
		question: { ...blank, ...more },
		reasons: [...reasons, ...parted.reasons],
	});
	const { rest } = parted;
	if (rest.length === 0) return made({}, why('empty-column'));
	const names = namesRespondents(column);
	if (names) return { question: { ...blank, kind: 'id', missing: [] }, reasons: [names] };
	const numerals = numeralsOf(column, rest, file);
	if (numerals) {
		if (numerals.kind === 'number')
			return made({ kind: 'number', decimal: numerals.decimal }, ...numerals.reasons);
		if (numerals.kind === 'text') return made({}, ...numerals.reasons);
		if (numerals.texts.length <= mostAnswers) {
			const answers = numerals.texts.map((text) => ({ values: [text], label: text }));
			return made({ kind: numerals.kind, answers }, ...numerals.reasons);
		}
		return made({}, ...numerals.reasons, why('many-texts'));
	}
	const dates = datesOf(rest);
	if (dates && dates.answers.length <= mostAnswers)
		return made(
			{ kind: 'ordered', answers: dates.answers },
			why(dates.sure ? 'dates' : 'slash-dates', textsOf(rest), dates.sure),
		);
	return choiceIn(column, rest, made);
}

const textsOf = (rest: readonly Counted[]): string[] => rest.slice(0, 5).map(({ text }) => text);

type Make = (more: Partial<Question>, ...reasons: readonly Why[]) => Guessed;

/** Words: a known order, a list of answers, the respondent's own words, or a plain choice. */
function choiceIn(column: CountedColumn, rest: readonly Counted[], made: Make): Guessed {
	const isMany = rest.length > mostAnswers;
	const variants = isMany ? null : variantsOf(rest);
	const order = variants ? orderOf(merged(variants)) : null;
	if (variants && order)
		return made({ kind: order.kind, answers: answersOf(order.texts, variants) }, order.reason);
	const list = delimitedBy(rest);
	if (list) {
		const marks = variantsOf(list.marks);
		const each = merged(marks);
		const texts = orderOf(each)?.texts ?? byFrequency(each);
		return made(
			{ kind: 'multiple', delimiter: list.delimiter, answers: answersOf(texts, marks) },
			why('delimited', textsOf(rest.filter(({ text }) => text.includes(list.delimiter)))),
			why('blank-is-missing', [], false),
		);
	}
	if (!variants) return made({}, why('many-texts'));
	const prose = proseIn(column, rest);
	if (prose) return made({}, prose);
	const texts = byFrequency(merged(variants));
	const isYesNo = texts.length <= 2 && texts.every((text) => yesOrNo(text) !== null);
	return made(
		{ kind: 'single', answers: answersOf(texts, variants) },
		why(isYesNo ? 'two-answers' : 'few-answers', texts),
	);
}

const proseNames =
	/kommentar|bemerkung|anmerkung|comment|remark|feedback|freitext|open text|\[other\]|sonstiges[\s:_-]*text|_text$|begründ/;

/** Whether respondents wrote in their own words: long texts, or hardly any that two of them share. */
function proseIn({ name }: CountedColumn, rest: readonly Counted[]): Why | null {
	const filled = countOf(rest);
	const looked = sampled(rest);
	const letters = looked.reduce((sum, { text }) => sum + text.length, 0) / looked.length;
	const isShared = rest.length * 2 <= filled;
	const isOwn = filled >= 10 && !isShared && (rest.length > 20 || letters > 40);
	const isNamed = proseNames.test(plain(name)) && (!isShared || letters > 30);
	// Sentences that several wrote are still no answers to choose from.
	const areSentences = rest.length > 25 && letters > 25;
	return isOwn || isNamed || areSentences || (letters > 80 && !isShared)
		? why('prose', textsOf(rest), isOwn)
		: null;
}
