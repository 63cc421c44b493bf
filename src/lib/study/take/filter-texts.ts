import type { Codebook } from '../../survey/codebook/codebook';
import type { StudyView } from '../../view/study-view';
import type { Locale } from '../../words/locale';
import { number } from '../../words/number';
import { onlyAnswers, onlySpan } from '../../words/survey/take';
import { questionOf } from '../analysis/start-view';

/** The filters of a view in words, one sentence each: who is counted. */
export function filterTexts(codebook: Codebook, filters: StudyView['filters'], locale: Locale): string[] {
	return Object.entries(filters).flatMap(([id, filter]) => {
		const question = questionOf(codebook, id);
		if (question === null) return [];
		if (filter.kind === 'span') {
			const [from, to] = [number(filter.from, locale, 6), number(filter.to, locale, 6)];
			return [onlySpan(question.text, from, to, locale)];
		}
		const named = filter.answers.flatMap((place) => question.answers[place]?.label ?? []);
		return [onlyAnswers(question.text, named, locale)];
	});
}
