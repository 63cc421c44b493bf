import { holdQuestion } from '../../survey/holding/hold-question';
import type { Codebook } from '../../survey/codebook/codebook';
import type { RawSurvey } from '../../survey/raw';

/** The respondents who gave none of the answers of a question. */
export function unanswered(raw: RawSurvey, { questions }: Codebook, id: string): readonly number[] {
	const question = questions.find((one) => one.id === id);
	const [column] = question ? holdQuestion(question, raw).columns : [];
	const records: number[] = [];
	if (column?.kind === 'code') column.values.forEach((code, row) => code < 0 && records.push(row));
	return records;
}
