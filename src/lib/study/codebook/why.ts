import type { Codebook, Question } from '../../survey/codebook/codebook';
import type { GuessedCodebook } from '../../survey/codebook/guess';
import type { ColumnSummary, Settled } from '../../survey/reader';
import type { Bilingual, Locale } from '../../words/locale';
import { delimiters, why } from '../../words/survey/codebook';
import { because } from '../../words/survey/reasons';

const namesOf: Readonly<Record<string, Bilingual>> = delimiters;

/** Why a question is what it is: the reasons of the guess for as long as it stands, else what in the file speaks for its kind. */
export function whyGuessed(question: Question, settled: Settled, locale: Locale): readonly string[] {
	const codebook: Codebook & Partial<GuessedCodebook> = settled.codebook;
	const guessed = codebook.questions.find(({ id }) => id === question.id);
	const reasons = (codebook.reasons ?? []).filter((reason) => reason.question === question.id);
	return guessed?.kind === question.kind && reasons.length > 0
		? reasons.map((reason) => because(reason, locale))
		: [seen(question, settled.columns, locale)];
}

function seen(
	{ kind, columns, delimiter, yes }: Question,
	summary: readonly ColumnSummary[],
	locale: Locale,
): string {
	if (columns.length > 1) return why.columns(columns.length, yes[0] ?? '', locale);
	const { filled = 0, distinct = 0 } = summary[columns[0] ?? -1] ?? {};
	if (filled === 0) return why.empty(locale);
	if (kind !== 'multiple') return why[kind](distinct, filled, locale);
	const sign = delimiter ?? ';';
	return why.cells(namesOf[sign]?.[locale] ?? sign, locale);
}
