import type { Codebook, Question } from '../../survey/codebook/codebook';
import { canBreak } from './start-view';

/**
 * Whether a question only says how the sample was drawn, or tells respondents apart: nobody was asked it. A stratum is often the size
 * class or the sector of a firm; where it has answers to choose from, it stays a question.
 */
export function isDesign({ design }: Codebook, question: Question): boolean {
	if (question.kind === 'id') return true;
	const [place, ...others] = question.columns;
	if (place === undefined || others.length > 0) return false;
	const { weight, cluster, population, stratum } = design;
	return [weight, cluster, population].includes(place) || (stratum === place && !canBreak(question));
}

/** The codebook of what was asked. */
export const withoutDesign = (codebook: Codebook): Codebook => ({
	...codebook,
	questions: codebook.questions.filter((question) => !isDesign(codebook, question)),
});
