import type { Engine } from '../../../src/lib/engine/engine';
import { answered, everyone, placesOf, type Axis } from '../../../src/lib/queries/survey/axis';
import { cellsQuery } from '../../../src/lib/queries/survey/cells-query';
import { designOf, designQuery } from '../../../src/lib/queries/survey/design-query';
import { extentQuery } from '../../../src/lib/queries/survey/numbers';
import { perValue, toMoments, toValueMoments } from '../../../src/lib/queries/survey/to-moments';
import { crosstabTest, type DesignTest } from '../../../src/lib/stats/survey/crosstab-test';
import { differenceOf } from '../../../src/lib/stats/survey/difference-of';
import { linearisedMean, meanOf, type MeanPlaces } from '../../../src/lib/stats/survey/mean';
import type { Measured } from '../../../src/lib/stats/survey/measured';
import type { Moments } from '../../../src/lib/stats/survey/moments';
import { ones, ratioOf, type Linearised } from '../../../src/lib/stats/survey/ratio';
import { linearisedShare, shareOf } from '../../../src/lib/stats/survey/share';
import { totalOf, totalOfValues } from '../../../src/lib/stats/survey/total';
import { heldOf, type Generated } from './generate';
import type { Findings, Found } from './textbook';

const found = (measured: Measured | null): Found | null =>
	measured && {
		...{ estimate: measured.estimate, variance: measured.variance },
		...{ n: measured.n, df: measured.df },
	};

const less = (moments: Moments, a: Linearised | null, b: Linearised | null): Found | null =>
	a && b && found(differenceOf(moments, a, b));

/** Every estimate of a table as the site makes it: stored, summed up in SQL, estimated from the sums. */
export async function bySql(
	engine: Engine,
	table: Generated,
): Promise<{ findings: Findings; test: DesignTest }> {
	const { shape, sizes } = table;
	await engine.hold(heldOf(table));
	const design = designOf(await engine.run(designQuery(shape)), shape);
	const [a, b] = [
		{ kind: 'codes', column: 'q0' },
		{ kind: 'codes', column: 'q1' },
	] as const;
	const axes: [Axis, Axis] = [
		{ kind: 'codes', size: sizes.a },
		{ kind: 'codes', size: sizes.b },
	];
	const filters = [] as const;
	const crossed = toMoments(
		await engine.columns(cellsQuery({ dimensions: [a, b], filters, shape })),
		design,
		axes,
	);
	const [, byB] = axes;
	const share = (group: readonly number[]) => ({
		yes: placesOf(axes, [[0], group]),
		base: placesOf(axes, [answered(axes[0]), group]),
	});
	const all = share(everyone(byB));
	const [in0, in1] = [share([0]), share([1])];

	const [extent] = await engine.run(extentQuery('q2', filters, shape));
	const centre = extent?.mean ?? 0;
	const value = { column: 'q2', centre };
	const values = toValueMoments(
		await engine.columns(cellsQuery({ dimensions: [b], filters, value, shape })),
		design,
		[byB],
	);
	const mean = (group: readonly number[]): MeanPlaces => {
		const at = (k: number) => placesOf([byB], [group]).map((place) => place * perValue + k);
		return { base: at(0), value: at(1), square: at(2), centre };
	};

	const options: Axis = { kind: 'options', size: 3 };
	const multiple = toMoments(
		await engine.columns(
			cellsQuery({
				dimensions: [{ kind: 'options', columns: ['q3_0', 'q3_1', 'q3_2'] }],
				...{ filters, shape },
			}),
		),
		design,
		[options],
	);
	const base = [...answered(options)];
	const option = (of: number) => ({ yes: [of], base });
	return {
		findings: {
			share: found(shareOf(crossed, all)),
			'share in 0': found(shareOf(crossed, in0)),
			'share in 1': found(shareOf(crossed, in1)),
			'share in 0 less in 1': less(crossed, linearisedShare(crossed, in0), linearisedShare(crossed, in1)),
			'share in 0 less all': less(crossed, linearisedShare(crossed, in0), linearisedShare(crossed, all)),
			'total of share': found(totalOf(crossed, { over: ones(crossed.size, all.yes), base: all.base })),
			mean: found(meanOf(values, mean(everyone(byB)))),
			'mean in 0': found(meanOf(values, mean([0]))),
			'mean in 0 less in 1': less(
				values,
				linearisedMean(values, mean([0])),
				linearisedMean(values, mean([1])),
			),
			'total of values': found(totalOfValues(values, mean(everyone(byB)))),
			'option of respondents': found(shareOf(multiple, option(0))),
			'option of responses': found(
				ratioOf(multiple, {
					over: ones(multiple.size, [0]),
					under: ones(multiple.size, [0, 1, 2]),
					base,
				}),
			),
			'option less option': less(
				multiple,
				linearisedShare(multiple, option(0)),
				linearisedShare(multiple, option(1)),
			),
		},
		test: crosstabTest({
			moments: crossed,
			cells: answered(axes[0]).map((row) =>
				answered(byB).map((column) => placesOf(axes, [[row], [column]])[0] ?? -1),
			),
		}),
	};
}
