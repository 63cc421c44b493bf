import type { Ground, Published } from '../../benchmark/ground';
import { judged } from '../../benchmark/judged';
import { compare, type Point, type Reason } from '../../catalog/comparable';
import { worst, worstFirst, type Verdict } from '../../catalog/comparable-verdicts';
import { excludeEachOther } from '../../catalog/exclusive-answers';
import { seriesOf } from '../../catalog/series-of';
import type { Series } from '../../catalog/series';
import type { Estimate } from '../../stats/estimate';
import type { Codebook, Question } from '../../survey/codebook/codebook';
import type { Answered } from '../analysis/answered';
import { groupOf, type Chosen } from './chosen';
import { pointsApart, type PointsApart } from './difference';
import { rowsOf } from './suggest';

/** The universe of an own survey that is none of those that figures are published of. */
export const otherUniverse = 'OTHER';

/** Why a question stands beside nothing; words/ has a sentence for each. */
export type Refusal =
	| 'universe-open' // the reader has not said whose shares the own ones are
	| 'no-pairs' // no answer is an item of the series
	| 'single-multiple' // one answer each on one side, several on the other
	| 'other-whole' // 100 % is not the group of respondents
	| 'no-value'; // nothing is published for this group and year

/** What must be said beside the rules of the catalogue. */
export type Caution = 'group-differs' | 'filtered' | 'year-open' | 'wording';

/** Published groups that are all there are. */
const wholes: readonly string[] = ['GE2', 'GE10', 'GE20', 'SME', 'SME_LT500', 'TOTAL', ''];

/** One item, own and published. */
export interface BesideLine {
	readonly item: string;
	/** The own answer, as it is shown. */
	readonly answer: string;
	readonly own: Estimate;
	readonly published: Estimate;
	/** null where no difference may be spoken of. */
	readonly apart: PointsApart | null;
}

/** An own question beside a published series: drawn, or refused with all that speaks against it. */
export interface SetBeside {
	readonly chosen: Chosen;
	readonly series: Series;
	/** Values of the series that stand there, for their source. */
	readonly figures: readonly Published[];
	readonly verdict: Verdict;
	/** By the rules of the catalogue, the worst first. */
	readonly reasons: readonly Reason[];
	readonly refusals: readonly Refusal[];
	readonly cautions: readonly Caution[];
	/** Empty where it is refused. */
	readonly lines: readonly BesideLine[];
}

/** Puts a table beside a series. Throws an Error for a series that the ground does not have. */
export function setBeside(answered: Answered, chosen: Chosen, codebook: Codebook, ground: Ground): SetBeside {
	const series = seriesOf(ground, chosen.series);
	const [question] = answered.questions;
	const figures = rowsOf(ground, series.id)
		.filter((row) => row.geo === chosen.geo && row.year === chosen.year && groupOf(row) === chosen.group)
		.map((row): Published => ({ row, series }));
	const pairs = chosen.pairs.flatMap(({ answer, item }) => {
		const figure = figures.find(({ row }) => row.item === item);
		const line = answered.lines.find((one) => one.answer === answer);
		const cell = line?.cells.find(({ group }) => group.code === chosen.own) ?? line?.cells[0];
		return figure && line && cell ? [{ line, cell, figure }] : [];
	});
	const reasons = found(
		pairs.flatMap(({ cell, figure }) =>
			chosen.universe === null || question === undefined
				? []
				: compare(pointOf(cell.estimate, question, chosen, codebook, figure, ground), figure).reasons,
		),
	);
	const refusals = refusalsOf(answered, chosen, series, pairs.length);
	const verdict = refusals.length > 0 ? 'not-comparable' : worst(reasons.map((reason) => reason.verdict));
	return {
		...{ chosen, series, reasons, refusals, verdict },
		figures: pairs.map(({ figure }) => figure),
		cautions: [
			'wording',
			// Everyone on one side, and a part of them on the other.
			...((chosen.own === null) === wholes.includes(chosen.group.split('.')[0] ?? '')
				? []
				: (['group-differs'] as const)),
			...(Object.keys(answered.view.filters).length > 0 ? (['filtered'] as const) : []),
			...(codebook.year === null ? (['year-open'] as const) : []),
		],
		lines:
			verdict === 'not-comparable'
				? []
				: pairs.map(({ line, cell, figure }) => {
						const published = judged(figure);
						const apart = pointsApart(cell.estimate, published);
						return { item: figure.row.item, answer: line.label, own: cell.estimate, published, apart };
					}),
	};
}

/** Each kind of reason once, notes all together. */
function found(all: readonly Reason[]): Reason[] {
	const kinds = new Map<Reason['code'], Reason>();
	for (const reason of all) {
		const before = kinds.get(reason.code);
		if (before?.code === 'noted' && reason.code === 'noted') {
			const notes = [...new Set([...before.facts.notes, ...reason.facts.notes])].sort();
			kinds.set('noted', { ...before, facts: { notes } });
		} else if (before === undefined) kinds.set(reason.code, reason);
	}
	return [...kinds.values()].sort(worstFirst);
}

function refusalsOf(
	{ view, questions }: Answered,
	{ universe, pairs }: Chosen,
	{ id }: Series,
	matched: number,
): Refusal[] {
	const [question] = questions;
	const [one, other] = pairs;
	const exclusive = one && other ? excludeEachOther(id, one.item, other.item) : null;
	// With one item on each side it does not matter how many one could have chosen.
	const differs = exclusive !== null && exclusive !== (question?.kind !== 'multiple');
	return [
		...(universe === null ? (['universe-open'] as const) : []),
		...(view.shareOf === 'group' ? [] : (['other-whole'] as const)),
		...(pairs.length === 0 ? (['no-pairs'] as const) : []),
		...(pairs.length > 0 && matched === 0 ? (['no-value'] as const) : []),
		...(differs ? (['single-multiple'] as const) : []),
	];
}

/** The own value as the rules of the catalogue take it: that it is the same question is what the reader says by matching. */
function pointOf(
	estimate: Estimate,
	{ text }: Question,
	{ universe }: Chosen,
	{ publisher, year, sampling, title }: Codebook,
	{ row, series }: Published,
	{ codes }: Ground,
): Point {
	const population = universe ?? otherUniverse;
	const name = title || text;
	return {
		row: {
			...row,
			...{ series: 'own-survey', year: year ?? row.year, flag: '', note: '', grade: 'A' },
			value: estimate.kind === 'known' ? estimate.value : null,
			n: estimate.kind === 'absent' ? null : estimate.base,
		},
		series: {
			...{ id: 'own-survey', title: { de: name, en: name }, unit: 'percent', mode: null, sampling, n: null },
			universe: codes.population?.[population] ?? { de: 'etwas anderes', en: 'something else' },
			publisher: publisher || title,
			...{ population, concept: series.concept, index: series.index },
		},
	};
}
