import { recordsQuery } from '../../queries/survey/records';
import type { Question } from '../../survey/codebook/codebook';
import type { StudyView } from '../../view/study-view';
import type { Ready } from '../ready';
import { filtersOf } from './asking';

/** More than a reader goes through. */
const most = 20_000;

/** What the respondents who pass the filters wrote, in the order of the file; empty fields and missing codes left out. */
export async function openTexts(
	{ engine, reader, codebook }: Pick<Ready, 'engine' | 'reader' | 'codebook'>,
	question: Question,
	view: StudyView,
): Promise<string[]> {
	const [column] = question.columns;
	if (column === undefined) return [];
	const records = await engine.run(recordsQuery(filtersOf(codebook, view.filters), 0, most));
	const texts = await reader.texts(column, records);
	return texts.filter((text) => text !== '' && !question.missing.includes(text));
}
