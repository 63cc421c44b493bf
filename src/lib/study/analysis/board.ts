import type { Dimension, Filter } from '../../queries/survey/asked';
import type { Axis } from '../../queries/survey/axis';
import { cellsQuery } from '../../queries/survey/cells-query';
import type { Cells } from '../../queries/survey/cells';
import { cubeOf, type Cube } from '../../queries/survey/cube';
import { ecdfQuery } from '../../queries/survey/numbers';
import { toMoments } from '../../queries/survey/to-moments';
import { shareOf } from '../../stats/survey/share';
import { fewest } from '../../stats/survey/small-base';
import type { Estimate } from '../../stats/estimate';
import type { Question } from '../../survey/codebook/codebook';
import { columnOf } from '../../survey/held';
import type { StudyView } from '../../view/study-view';
import { askedOf, type Asked, type Kit } from './asked';
import { axisOf, dimensionOf } from './break-groups';
import { filterOf, filtersOf } from './asking';
import { binsOf, type Bins } from './bins';
import { countOf, ofAnswer, ofGroup } from './crossed';
import { judged } from './judging';
import { isCounted, questionOf } from './start-view';

/** One question of the board, as its bars: answers, options or bins. */
export interface Bar {
	readonly place: number;
	readonly label: string;
	/** Of those whom the other charts let pass. */
	readonly estimate: Estimate;
	/** Of everyone. */
	readonly whole: Estimate;
	/** Whether it is in the selection of its own chart; all are where nothing is selected. */
	readonly selected: boolean;
}

export interface BoardChart {
	readonly question: Question;
	readonly bins: Bins | null;
	/** Respondents who pass; null where they, or those left out, are fewer than 10. */
	readonly n: number | null;
	readonly bars: readonly Bar[];
}

/**
 * What is asked for once: the questions, the sums over all of their combinations, if those are not too many, and everyone's
 * answers.
 */
export interface BoardGround {
	readonly asked: Asked;
	readonly parts: readonly Part[];
	readonly cube: Cube | null;
	/** In the order of `parts`. */
	readonly whole: readonly Shares[];
}

interface Part {
	readonly question: Question;
	readonly dimension: Dimension;
	readonly axis: Axis;
	readonly bins: Bins | null;
}

/** Shares of the answers, options or bins of a question among some respondents. */
interface Shares {
	readonly n: number;
	readonly estimates: readonly Estimate[];
}

/** As many questions as fit on a screen, and combinations of their answers that are kept. */
export const mostCharts = 6;
const mostCells = 100_000;

/** Gets the sums for a board ready. Filters on questions that are not on it hold for all of it. */
export async function groundOf(kit: Kit, view: StudyView): Promise<BoardGround> {
	const asked = await askedOf(kit, view);
	const questions = view.board.slice(0, mostCharts).flatMap((id) => questionOf(kit.codebook, id) ?? []);
	const parts = await Promise.all(questions.filter(isCounted).map((question) => partOf(asked, question)));
	const cells = parts.reduce((product, { axis }) => product * sizeOf(axis), 1);
	const cube =
		cells <= mostCells
			? cubeOf(
					await kit.engine.columns(
						cellsQuery({
							dimensions: parts.map(({ dimension }) => dimension),
							filters: outside(asked, parts),
							shape: asked.shape,
						}),
					),
				)
			: null;
	const sums = { asked, parts, cube };
	const whole = parts.map(async (part, place) => sharesOf(asked, part, await cellsOf(sums, place, [])));
	return { ...sums, whole: await Promise.all(whole) };
}

const sizeOf = ({ kind, size }: Axis): number => (kind === 'options' ? 2 ** size : size) + 1;

async function partOf({ kit, shape }: Asked, question: Question): Promise<Part> {
	if (question.kind !== 'number')
		return { question, dimension: dimensionOf(question), axis: axisOf(question) as Axis, bins: null };
	const column = columnOf(question);
	const { x } = await kit.engine.columns(ecdfQuery(column, [], shape));
	const bins = binsOf(x[0] ?? 0, x.at(-1) ?? 0, x.every(Number.isInteger));
	return {
		question,
		bins,
		dimension: { kind: 'bins', column, ...bins },
		axis: { kind: 'codes', size: bins.bins },
	};
}

/** Filters on questions that are not on the board. */
const outside = ({ kit, view }: Asked, parts: readonly Part[]): Filter[] =>
	filtersOf(
		kit.codebook,
		Object.fromEntries(
			Object.entries(view.filters).filter(([id]) => !parts.some(({ question }) => question.id === id)),
		),
	);

/** Sums of the respondents who pass some selections, by the answers to one question of the board. */
function cellsOf(
	{ asked, parts, cube }: Omit<BoardGround, 'whole'>,
	place: number,
	selected: readonly Filter[],
): Promise<Cells> | Cells {
	if (cube?.answers(selected)) return cube.slice({ filters: selected, keep: [place] });
	const dimensions = parts.slice(place, place + 1).map(({ dimension }) => dimension);
	const filters = [...outside(asked, parts), ...selected];
	return asked.kit.engine.columns(cellsQuery({ dimensions, filters, shape: asked.shape }));
}

function sharesOf({ design, judging }: Asked, { axis }: Part, cells: Cells): Shares {
	const moments = toMoments(cells, design, [axis]);
	const crossed = { moments, question: axis, by: null };
	const base = ofGroup(crossed, null);
	const share = (part: number) => shareOf(moments, { yes: ofAnswer(crossed, part, null), base });
	return {
		n: countOf(moments, base),
		estimates: Array.from({ length: axis.size }, (_, part) => judged(share(part), judging, 'percent', false)),
	};
}

/** The charts of a board: each shows those whom the selections in all others let pass. */
export async function chartsOf(ground: BoardGround, filters: StudyView['filters']): Promise<BoardChart[]> {
	const { asked, parts, whole } = ground;
	const selections = parts.map(({ question }) => {
		const filter = filters[question.id];
		return filter ? filterOf(question, filter) : null;
	});
	return Promise.all(
		whole.map(async (everyone, place) => {
			const part = parts[place] as Part;
			const others = selections.filter((filter, i): filter is Filter => filter !== null && i !== place);
			const passing =
				others.length === 0 ? everyone : sharesOf(asked, part, await cellsOf(ground, place, others));
			return chartOf(part, filters[part.question.id] ?? null, passing, everyone);
		}),
	);
}

function chartOf(
	{ question, bins }: Part,
	selection: StudyView['filters'][string] | null,
	passing: Shares,
	whole: Shares,
): BoardChart {
	const isSelected = (place: number): boolean => {
		if (selection === null) return true;
		if (selection.kind === 'answers') return selection.answers.includes(place);
		if (bins === null) return true;
		const from = bins.from + place * bins.width;
		return from >= selection.from && from < selection.to;
	};
	// Everyone less those who pass: a few respondents left out could be had by subtraction.
	const left = whole.n - passing.n;
	const isHidden = passing.n < fewest.shown || (left > 0 && left < fewest.shown);
	const held = (estimate: Estimate): Estimate =>
		isHidden && estimate.kind === 'known' ? { kind: 'withheld', reason: 'small-base', base: null } : estimate;
	return {
		...{ question, bins, n: isHidden ? null : passing.n },
		bars: whole.estimates.map((everyone, place) => ({
			...{ place, label: question.answers[place]?.label ?? '', selected: isSelected(place) },
			...{ estimate: held(passing.estimates[place] ?? everyone), whole: everyone },
		})),
	};
}

/** The selection after a bar was clicked: in it if it was not, out of it if it was; none where nothing, or all, is left. */
export function toggled(chart: BoardChart, place: number, selection: StudyView['filters'][string] | null) {
	const { bins, bars } = chart;
	if (bins !== null) {
		const span = spanOf(bins, place, place);
		const isSame = selection?.kind === 'span' && selection.from === span.from && selection.to === span.to;
		return isSame ? null : span;
	}
	const before = selection?.kind === 'answers' ? selection.answers : [];
	const after = before.includes(place)
		? before.filter((one) => one !== place)
		: [...before, place].toSorted((a, b) => a - b);
	return after.length === 0 || after.length === bars.length
		? null
		: { kind: 'answers' as const, answers: after };
}

/** The stretch of numbers from one bin to another, in either order. */
export function spanOf(
	{ from, width }: Bins,
	a: number,
	b: number,
): Extract<StudyView['filters'][string], { kind: 'span' }> {
	const [first, last] = a <= b ? [a, b] : [b, a];
	return { kind: 'span', from: from + first * width, to: from + (last + 1) * width };
}
