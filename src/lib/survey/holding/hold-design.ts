import type { Codebook, Question } from '../codebook/codebook';
import { collapsed } from '../codebook/plain';
import { designColumns, type HeldColumn, type Refusal } from '../held';
import type { RawColumn, RawSurvey } from '../raw';
import { checkWeights, numbersOf, zeros } from './hold-weights';
import { setOf, translated } from './lookup';
import type { Note } from './note';
import { Refused, populationFaults } from './refused';

/** The columns of design as the database holds them, or why they cannot be computed with. */
export interface HeldDesign {
	readonly columns: readonly HeldColumn[];
	readonly refusals: readonly Refusal[];
	/** Without these respondents the sample can be computed with, as far as that depends on single respondents. */
	readonly toLeaveOut: readonly number[];
	readonly notes: readonly Note[];
}

/** What is wrong with a respondent, not with the sample. */
const ofRespondents = [
	...(['weight-missing', 'weight-negative', 'weight-not-a-number'] as const),
	...(['stratum-missing', 'cluster-missing', 'population-not-a-number'] as const),
];

/** Reads how the sample was drawn. Whatever is missing or impossible in it is refused: R refuses too. */
export function holdDesign({ design, questions }: Codebook, raw: RawSurvey): HeldDesign {
	const of = (place: number | null) => (place === null ? null : (raw.columns[place] ?? null));
	const read = (place: number | null) => {
		const column = of(place);
		return column && numbersOf(column, questionOf(questions, place));
	};
	const refused = new Refused();
	const weights = read(design.weight) ?? { values: new Float64Array(raw.rows).fill(1), blank: null };
	checkWeights(weights, refused);
	const group = (place: number | null, kind: 'stratum-missing' | 'cluster-missing') => {
		const column = of(place);
		const found = column && groupsOf(column, questionOf(questions, place));
		found?.values.forEach((code, row) => code < 0 && refused.add(kind, row));
		return found;
	};
	const stratum = group(design.stratum, 'stratum-missing');
	const cluster = group(design.cluster, 'cluster-missing');
	const population = read(design.population);
	if (population)
		populationFaults(
			{ population: population.values, stratum: stratum?.values ?? null, cluster: cluster?.values ?? null },
			refused,
		);
	const { weight, stratum: h, cluster: psu, population: cap } = designColumns;
	return {
		columns: [
			{ name: weight, kind: 'number', values: weights.values },
			...(stratum ? [{ name: h, kind: 'code', ...stratum } as const] : []),
			...(cluster ? [{ name: psu, kind: 'code', ...cluster } as const] : []),
			...(population ? [{ name: cap, kind: 'number', values: population.values } as const] : []),
		],
		refusals: refused.all(),
		toLeaveOut: refused.records(ofRespondents),
		notes: [...zeros(weights.values), ...lonely(stratum?.values ?? null, cluster?.values ?? null)],
	};
}

const questionOf = (questions: readonly Question[], place: number | null): Question | null =>
	questions.find(({ columns }) => columns.length === 1 && columns[0] === place) ?? null;

/** Groups by their text; -1 where it is missing. */
function groupsOf(
	{ texts, codes }: RawColumn,
	question: Question | null,
): { values: Int32Array; size: number } {
	const none = setOf(question?.missing ?? []);
	const places = new Map<string, number>();
	const meaning = Int32Array.from(texts, (text) => {
		const found = collapsed(text);
		if (none.has(found) || found === '') return -1;
		const place = places.get(found) ?? places.size;
		places.set(found, place);
		return place;
	});
	return { values: translated(codes, meaning), size: places.size };
}

/** Strata with one row, or one cluster. */
function lonely(stratum: Int32Array | null, cluster: Int32Array | null): Note[] {
	if (!stratum) return [];
	const first = new Map<number, number>();
	const several = new Set<number>();
	stratum.forEach((code, row) => {
		const unit = cluster ? (cluster[row] ?? -1) : row;
		const known = first.get(code);
		if (known === undefined) first.set(code, unit);
		else if (known !== unit) several.add(code);
	});
	const count = first.size - several.size;
	return count === 0 ? [] : [{ kind: 'lonely-strata', question: null, texts: [], count, distinct: count }];
}
