import type { Codebook } from '../../survey/codebook/codebook';
import { citationIn } from '../../words/survey/take';
import type { Answered } from '../analysis/answered';
import { titleOf } from '../analysis/titles';
import { plainText } from './plain-text';
import { shownOnly } from './shown-only';
import type { Taking } from './taking';

/** How to cite a table: who made the survey, its name, year and universe, the question, n, and the day. */
export function citationOf(table: Answered, codebook: Codebook, { locale, today }: Taking): string {
	const answered = shownOnly(table);
	const { title, publisher, year, universe, invented } = codebook;
	return plainText(
		citationIn(
			{ title, publisher, year, universe, invented, today },
			{ question: titleOf(answered, locale), n: answered.groups[0]?.n ?? null },
			locale,
		),
		8_000,
	);
}
