import type { Codebook, Question } from '../../survey/codebook/codebook';
import type { Locale } from '../../words/locale';
import { analysis, statements } from '../../words/survey/analysis';
import type { Answered } from './answered';

/** The heading of a table: its question; of several, what they have in common at the beginning, else their scale. */
export function titleOf({ questions, by }: Pick<Answered, 'questions' | 'by'>, locale: Locale): string {
	const [first = null] = questions;
	if (first === null) return '';
	const title =
		questions.length === 1
			? first.text
			: (stemOf(questions.map(({ text }) => text)) ?? scaled(questions, locale));
	return by === null ? title : `${title} – ${by.text}`;
}

/** "6 Aussagen: „stimme gar nicht zu“ bis „stimme voll zu“" */
function scaled(questions: readonly Question[], locale: Locale): string {
	const answers = questions[0]?.answers ?? [];
	return statements(questions.length, answers[0]?.label ?? '', answers.at(-1)?.label ?? '', locale);
}

/** What texts begin with alike, up to a colon, a bracket or a dash; null where that is nothing. */
function stemOf(texts: readonly string[]): string | null {
	const [first = ''] = texts;
	let length = 0;
	while (length < first.length && texts.every((text) => text[length] === first[length])) length += 1;
	const stem = first.slice(0, length).replace(/\s*[[(:–-]?\s*$/, '');
	return stem.length >= 8 && /\s/.test(stem) ? stem : null;
}

/** Survey, publisher, year, universe; that it is invented, where it is. */
export function sourceOf({ title, publisher, year, universe, invented }: Codebook, locale: Locale): string {
	const named = [title, publisher, year === null ? '' : String(year), universe].filter((part) => part !== '');
	const said = named.join(', ');
	const isSaid = !invented || /erfunden|invented/i.test(said);
	const line = isSaid ? said : `${said} (${analysis.invented[locale]})`;
	return line === '' ? '' : `${line}.`;
}
