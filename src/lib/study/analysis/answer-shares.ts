import { unanswered, placesOf, answered, type Axis } from '../../queries/survey/axis';
import { cellsQuery } from '../../queries/survey/cells-query';
import { toMoments } from '../../queries/survey/to-moments';
import { crosstabTest } from '../../stats/survey/crosstab-test';
import { shareOf } from '../../stats/survey/share';
import type { Question } from '../../survey/codebook/codebook';
import type { Asked } from './asked';
import { axisOf, dimensionOf, groupsOf } from './break-groups';
import type { Answered, Association, Difference, Group, Line, Sums } from './answered';
import { countOf, ofAnswer, ofAnswers, ofGroup, type Crossed } from './crossed';
import { hiddenGroups } from './hidden';
import { canTest, judged } from './judging';
import { responseLine } from './response-lines';
import { shareLine, type Named } from './share-lines';

type Found = Omit<Answered, 'view' | 'questions' | 'by' | 'remarks'>;

/** Options that are crossed with each other; of more, each is asked for itself. */
const mostTogether = 12;

/** Shares of the answers of a question, or of several with the same answers, in each group of the break. */
export async function answerShares(asked: Asked, questions: readonly Question[]): Promise<Found> {
	const tables = await Promise.all(questions.map((question) => tableOf(asked, question)));
	const [first] = tables;
	if (first === undefined) throw new RangeError('A view needs a question.');
	return {
		groups: first.groups,
		lines: tables.flatMap(({ lines }) => lines),
		differences: tables.flatMap(({ differences }) => differences),
		association: tables.length === 1 ? first.association : { kind: 'none', because: 'no-break' },
		sums: tables.flatMap(({ sums }) => sums),
		...{ unit: 'percent', distribution: null },
	};
}

interface Table {
	readonly groups: readonly Group[];
	readonly lines: readonly Line[];
	readonly differences: readonly Difference[];
	readonly association: Association;
	readonly sums: readonly Sums[];
}

async function tableOf(asked: Asked, question: Question): Promise<Table> {
	const { view, by, judging } = asked;
	const named = question.answers.map(({ label }, answer): Named => ({
		question,
		answer,
		part: answer,
		label,
	}));
	const apart = question.kind === 'multiple' && question.answers.length > mostTogether;
	const crossings = apart ? await eachOption(asked, question) : [await crossed(asked, question)];
	const [first] = crossings as [Crossed];
	const groups = groupsIn(first, by);
	const isTested = judging !== null && by !== null;
	const told = named.map((one) => {
		const crossing = apart ? (crossings[one.answer] as Crossed) : first;
		const here = apart ? { ...one, part: 1 } : one;
		if (view.shareOf === 'responses' && !apart)
			return { line: responseLine(crossing, here, groups, judging), differences: [] };
		const of = view.shareOf === 'responses' ? 'group' : view.shareOf;
		return shareLine(crossing, here, groups, of, judging, isTested);
	});
	return {
		groups,
		lines: told.map(({ line }) => line),
		// Of two answers the second says the same as the first.
		differences: (question.kind !== 'multiple' && told.length === 2 ? told.slice(0, 1) : told).flatMap(
			({ differences }) => differences,
		),
		association: associationOf(asked, question, first),
		sums: question.kind === 'ordered' ? sumsOf(asked, question, first, groups) : [],
	};
}

async function crossed(asked: Asked, question: Question): Promise<Crossed> {
	const axis = axisOf(question) as Axis;
	return ask(asked, dimensionOf(question), axis);
}

/** Each option as a question of its own: not chosen, chosen. */
const eachOption = (asked: Asked, question: Question): Promise<Crossed[]> =>
	Promise.all(
		question.answers.map((_, option) =>
			ask(asked, { kind: 'codes', column: `${question.id}_${option}` }, { kind: 'codes', size: 2 }),
		),
	);

async function ask(
	{ kit, by, filters, shape, design }: Asked,
	dimension: ReturnType<typeof dimensionOf>,
	question: Axis,
): Promise<Crossed> {
	const byAxis = axisOf(by);
	const dimensions = by === null ? [dimension] : [dimension, dimensionOf(by)];
	const cells = await kit.engine.columns(cellsQuery({ dimensions, filters, shape }));
	const moments = toMoments(cells, design, byAxis === null ? [question] : [question, byAxis]);
	return { moments, question, by: byAxis };
}

/** The groups with their respondents; those that may not be shown have none. */
function groupsIn(crossing: Crossed, by: Question | null): Group[] {
	const { moments, question, by: axis } = crossing;
	const everyone = countOf(moments, ofGroup(crossing, null));
	if (axis === null) return groupsOf(null, everyone, []);
	const ns = (by?.answers ?? []).map((_, group) => countOf(moments, ofGroup(crossing, group)));
	const unknown = countOf(moments, placesOf([question, axis], [answered(question), [unanswered(axis)]]));
	const hidden = hiddenGroups(ns, unknown, axis.kind === 'options');
	return groupsOf(
		by,
		everyone,
		ns.map((n, place) => (hidden[place] ? null : n)),
	);
}

/** Rao and Scott's test of question and break. */
function associationOf({ by, judging }: Asked, question: Question, crossing: Crossed): Association {
	if (by === null || crossing.by === null) return { kind: 'none', because: 'no-break' };
	if (question.kind === 'multiple' || by.kind === 'multiple') return { kind: 'none', because: 'overlapping' };
	if (!canTest(judging)) return { kind: 'none', because: 'sampling' };
	const cells = question.answers.map((_, answer) =>
		by.answers.flatMap((_each, group) => ofAnswer(crossing, answer, group)),
	);
	const { secondOrder, cramersV } = crosstabTest({ moments: crossing.moments, cells });
	if (secondOrder.kind === 'none' || cramersV === null) return { kind: 'none', because: 'too-small' };
	const { statistic, df, p } = secondOrder;
	const [df1, df2] = Array.isArray(df) ? (df as [number, number]) : [Number(df), Infinity];
	return { kind: 'tested', statistic, df1, df2, p, cramersV };
}

/** Both ends of an ordered scale summed up, the middle of an odd one left out; scales of four answers and more have ends. */
function sumsOf({ judging }: Asked, question: Question, crossing: Crossed, groups: readonly Group[]): Sums[] {
	const size = question.answers.length;
	if (size < 4) return [];
	const half = Math.floor(size / 2);
	const all = question.answers.map((_, answer) => answer);
	const [low, high] = [all.slice(0, half), all.slice(-half)];
	return groups.map((group, place): Sums => {
		const at = group.code === null ? null : place - 1;
		const sum = (answers: readonly number[]) =>
			judged(
				shareOf(crossing.moments, { yes: ofAnswers(crossing, answers, at), base: ofGroup(crossing, at) }),
				...([judging, 'percent', group.n === null] as const),
			);
		return { question, group, low: sum(low), high: sum(high) };
	});
}
