import type { Codebook, Question } from '../survey/codebook/codebook';
import { decimalOf } from '../survey/codebook/decimal';
import { numberIn } from '../survey/codebook/number';
import { collapsed } from '../survey/codebook/plain';
import type { Refusal } from '../survey/held';
import type { RawColumn, RawSurvey } from '../survey/raw';

type Kind = Refusal['kind'];

/** The column that a refusal is about. */
export const roleOf = {
	'weight-missing': 'weight',
	'weight-negative': 'weight',
	'weight-not-a-number': 'weight',
	'weights-all-zero': 'weight',
	'stratum-missing': 'stratum',
	'cluster-missing': 'cluster',
	'population-not-a-number': 'population',
	'population-too-small': 'population',
	'population-differs': 'population',
} as const satisfies Readonly<Record<Kind, keyof Codebook['design']>>;

/** Whether the respondents a refusal concerns can be left out: what is wrong is theirs, and not that of all. */
export const canLeaveOut = (kind: Kind): boolean =>
	kind !== 'weights-all-zero' && kind !== 'population-too-small' && kind !== 'population-differs';

/** What a text of a column of design is, as `hold` reads it. */
type Meaning = 'blank' | 'not-a-number' | 'too-low' | 'fine';

const refusedFor: Readonly<Partial<Record<Kind, readonly Meaning[]>>> = {
	'weight-missing': ['blank'],
	'weight-negative': ['too-low'],
	'weight-not-a-number': ['not-a-number'],
	'stratum-missing': ['blank'],
	'cluster-missing': ['blank'],
	'population-not-a-number': ['blank', 'not-a-number', 'too-low'],
};

/** Places of all respondents that a refusal concerns; it names a hundred of them only. */
export function unusable(survey: RawSurvey, codebook: Codebook, kind: Kind): readonly number[] {
	const at = codebook.design[roleOf[kind]];
	const column = at === null ? undefined : survey.columns[at];
	const refused = refusedFor[kind];
	if (column === undefined || refused === undefined) return [];
	const question =
		codebook.questions.find(({ columns }) => columns.length === 1 && columns[0] === at) ?? null;
	const meanings = meaningsOf(column, question, kind);
	const places: number[] = [];
	column.codes.forEach((code, record) => {
		if (refused.includes(meanings[code] ?? 'blank')) places.push(record);
	});
	return places;
}

function meaningsOf({ texts }: RawColumn, question: Question | null, kind: Kind): readonly Meaning[] {
	const none = new Set(question?.missing.map(collapsed));
	const decimal =
		question?.kind === 'number' ? question.decimal : decimalOf(texts, question?.decimal).decimal;
	const isGroup = roleOf[kind] === 'stratum' || roleOf[kind] === 'cluster';
	return texts.map((text) => {
		if (none.has(collapsed(text)) || collapsed(text) === '') return 'blank';
		if (isGroup) return 'fine';
		const value = numberIn(text, decimal);
		if (value === null) return 'not-a-number';
		const isTooLow = roleOf[kind] === 'weight' ? value < 0 : value <= 0;
		return isTooLow ? 'too-low' : 'fine';
	});
}
