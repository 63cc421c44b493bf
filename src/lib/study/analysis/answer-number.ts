import { cellsQuery } from '../../queries/survey/cells-query';
import { ecdfQuery, extentQuery } from '../../queries/survey/numbers';
import { toMoments, toValueMoments } from '../../queries/survey/to-moments';
import type { Axis } from '../../queries/survey/axis';
import { medianOf } from '../../stats/survey/quantile';
import { fewest } from '../../stats/survey/small-base';
import type { Question } from '../../survey/codebook/codebook';
import { columnOf } from '../../survey/held';
import { analysis } from '../../words/survey/analysis';
import type { Asked } from './asked';
import { axisOf, dimensionOf, groupsOf } from './break-groups';
import type { Answered, Distribution } from './answered';
import { binsOf } from './bins';
import { countOf, meanPlaces, ofAnswer, ofGroup, type Crossed } from './crossed';
import { hiddenGroups } from './hidden';
import { judged } from './judging';
import { meanLine } from './mean-line';
import { shareOf } from '../../stats/survey/share';

type Found = Omit<Answered, 'view' | 'questions' | 'by' | 'remarks'>;

/** The mean of a number in each group of the break, and its distribution over everyone. */
export async function answerNumber(asked: Asked, question: Question): Promise<Found> {
	const { kit, by, filters, shape, design, judging } = asked;
	const column = columnOf(question);
	const [extent] = await kit.engine.run(extentQuery(column, filters, shape));
	const centre = extent?.mean ?? 0;
	const axis = axisOf(by);
	const cells = await kit.engine.columns(
		cellsQuery({ dimensions: by ? [dimensionOf(by)] : [], filters, shape, value: { column, centre } }),
	);
	const moments = toValueMoments(cells, design, axis ? [axis] : []);
	const everyone = meanPlaces(axis, null, centre);
	const codes = (by?.answers ?? []).map((_, code) => code);
	const places = codes.map((code) => meanPlaces(axis, code, centre));
	const n = countOf(moments, everyone.base);
	const ns = places.map(({ base }) => countOf(moments, base));
	const known = ns.reduce((sum, one) => sum + one, 0);
	const hidden = hiddenGroups(ns, Math.max(0, n - known), axis?.kind === 'options');
	const groups = groupsOf(
		by,
		n,
		ns.map((one, place) => (hidden[place] ? null : one)),
	);
	const { line, differences } = meanLine(
		{ moments, everyone, groups: places },
		...([question, analysis.mean.de, groups, judging, by !== null] as const),
	);
	return {
		...{ groups, lines: [line], differences, sums: [], unit: question.unit || 'number' },
		association: { kind: 'none', because: by === null ? 'no-break' : 'number' },
		distribution:
			extent?.low != null && extent.high !== null && n >= fewest.shown
				? await distributionOf(
						asked,
						question,
						extent.low,
						extent.high,
						line.cells[0]?.measured?.estimate ?? null,
					)
				: null,
	};
}

/** Shares in bins of one width. The median is that of the values themselves. */
async function distributionOf(
	{ kit, filters, shape, design, judging }: Asked,
	question: Question,
	low: number,
	high: number,
	mean: number | null,
): Promise<Distribution> {
	const column = columnOf(question);
	const spread = await kit.engine.columns(ecdfQuery(column, filters, shape));
	const bins = binsOf(low, high, spread.x.every(Number.isInteger));
	const cells = await kit.engine.columns(
		cellsQuery({ dimensions: [{ kind: 'bins', column, ...bins }], filters, shape }),
	);
	const axis: Axis = { kind: 'codes', size: bins.bins };
	const crossed: Crossed = { moments: toMoments(cells, design, [axis]), question: axis, by: null };
	const base = ofGroup(crossed, null);
	let sum = 0;
	const cumulated = spread.w.map((w) => (sum += w));
	return {
		...{ from: bins.from, width: bins.width, mean },
		bins: Array.from({ length: bins.bins }, (_, bin) =>
			judged(
				shareOf(crossed.moments, { yes: ofAnswer(crossed, bin, null), base }),
				judging,
				'percent',
				false,
			),
		),
		median: medianOf({ values: spread.x, cumulated }),
	};
}
