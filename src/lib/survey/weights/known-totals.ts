import type { Codebook, Question } from '../codebook/codebook';
import { designColumns } from '../held';
import { hold } from '../hold';
import type { RawSurvey } from '../raw';

/**
 * The population of each answer of a question, from the columns of the stratum and its population: their sum over the strata whose
 * respondents all gave that answer. null where a stratum has respondents with several answers or none, and where the sample has no
 * such columns (with clusters, the population counts those).
 */
export function knownTotals(raw: RawSurvey, codebook: Codebook, question: Question): number[] | null {
	const { stratum, population, cluster } = codebook.design;
	if (stratum === null || population === null || cluster !== null) return null;
	const of = (place: number) => codebook.questions.filter(({ columns }) => columns[0] === place);
	const questions = [...new Set([question, ...of(stratum), ...of(population)])];
	const found = hold(raw, { ...codebook, questions, design: { ...codebook.design, weight: null } });
	if (!found.ok) return null;
	const column = (name: string) => found.held.columns.find((one) => one.name === name);
	const [answers, strata, sizes] = [
		column(question.id),
		column(designColumns.stratum),
		column(designColumns.population),
	];
	if (answers?.kind !== 'code' || strata?.kind !== 'code' || sizes?.kind !== 'number') return null;
	const answerOf = new Map<number, number>();
	const totals = question.answers.map(() => 0);
	for (let row = 0; row < raw.rows; row += 1) {
		const [stratumOf, answer] = [strata.values[row] ?? -1, answers.values[row] ?? -1];
		const known = answerOf.get(stratumOf);
		if (answer < 0 || (known !== undefined && known !== answer)) return null;
		if (known === undefined) totals[answer] = (totals[answer] ?? 0) + (sizes.values[row] ?? 0);
		answerOf.set(stratumOf, answer);
	}
	return totals;
}
