import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrate, calibrationResiduals, type Auxiliary, type Calibrated } from './calibrate';
import { bounded, exponential, linear } from './distance';
import { expectNear } from './near.fixture';
import { postStratify } from './post-stratify';
import { rake } from './rake';
import { rakingResiduals } from './residuals';
import { varianceOfRows, type RowDesign } from './row-variance';
import { scoresOfMean, scoresOfTotal, weighted, type Scored } from './scores';
import { capAndRescale, spreadExcess } from './trim';
import cases from './weights.cases.json';
import { sumsOf, type Fitted, type Margin, type Weights } from './weights';

const sum = (weights: Weights) => weights.reduce((all, weight) => all + weight, 0);
const kishDeff = (weights: Weights) =>
	(weights.length * weights.reduce((all, weight) => all + weight * weight, 0)) / sum(weights) ** 2;

function fitted(found: Fitted | Calibrated | ReturnType<typeof capAndRescale>): Weights {
	if (found.kind === 'refused') throw new Error(JSON.stringify(found.because));
	return found.weights;
}

/** Estimate and standard error of a score, after what the calibration explains is taken from it. */
const measured = (
	scored: Scored | null,
	weights: Weights,
	design: RowDesign,
	residuals = (scores: Float64Array): Float64Array | null => scores,
) => {
	const left = scored && residuals(scored.scores);
	return scored && left && [scored.estimate, Math.sqrt(varianceOfRows(weighted(left, weights), design))];
};

describe('raking to two margins (apisrs)', () => {
	const { cells, weight, population, totals, summary, expected, awards } = cases.h1;
	/** As many rows as a cell has, with its mean and its sum of squares: no more of them counts. */
	const rowsOf = (mean: number, squares: number) =>
		cells.flatMap((cell) => {
			const [n, centre, spread] = [cell[2] ?? 0, cell[mean] ?? 0, cell[squares] ?? 0];
			const step = n > 1 ? Math.sqrt(spread / (n * (n - 1))) : 0;
			return Array.from({ length: n }, (_, at) => centre + (at === 0 ? step * (n - 1) : -step));
		});
	const margins: Margin[] = [0, 1].map((at) => ({
		codes: cells.flatMap((cell) => Array<number>(cell[2] ?? 0).fill(cell[at] ?? NaN)),
		totals: totals[at] ?? [],
	}));
	const base = new Float64Array(200).fill(weight);
	const weights = fitted(rake(base, margins));
	const design = (size: number | null): RowDesign => ({
		...{
			design: { psu: 'row', strata: new Map([[0, { psus: 200, population: size }]]) },
			stratum: null,
			psu: null,
		},
	});

	test('the weights of R', () => {
		for (const [stype, wide, truth] of cases.h1.weights) {
			const row = base.findIndex(
				(_, at) => margins[0]?.codes[at] === stype && margins[1]?.codes[at] === wide,
			);
			expectNear(weights[row], truth, 1e-12);
		}
		expectNear(
			[
				sum(weights),
				Math.min(...weights),
				Math.max(...weights),
				kishDeff(weights),
				weights.length / kishDeff(weights),
			],
			[summary.sum, summary.min, summary.max, summary.kish_deff, summary.kish_neff],
			1e-12,
		);
		for (const margin of margins) expectNear([...sumsOf(weights, margin)], margin.totals, 1e-13);
	});

	test.each([
		['api00', 3, 4],
		['enroll', 5, 6],
	] as const)(
		'%s: a standard error that knows of the raking, and one that does not',
		(name, mean, squares) => {
			const scored = scoresOfMean(weights, rowsOf(mean, squares));
			const { estimate, se, fixed } = expected[name];
			const aware = measured(scored, weights, design(population), (scores) =>
				rakingResiduals(scores, base, margins),
			);
			expectNear(aware, [estimate, se], 1e-10);
			expectNear(measured(scored, weights, design(null)), [estimate, fixed], 1e-10);
		},
	);

	test('a share, and what the margins fix has no standard error', () => {
		const given = cells.flatMap((cell) =>
			Array.from({ length: cell[2] ?? 0 }, (_, at) => (at < (cell[7] ?? 0) ? 1 : 0)),
		);
		const residuals = (scores: Float64Array) => rakingResiduals(scores, base, margins);
		expectNear(
			measured(scoresOfMean(weights, given), weights, design(population), residuals),
			[awards.estimate, awards.se],
			1e-10,
		);
		const inE = Array.from(margins[0]?.codes ?? [], (code) => (code === 0 ? 1 : 0));
		const [total = NaN, se = NaN] =
			measured(scoresOfTotal(weights, inE), weights, design(population), residuals) ?? [];
		expectNear(total, 4421, 1e-12);
		expect(se).toBeLessThan(1e-3);
	});
});

describe('post-stratified and trimmed (apiclus1)', () => {
	const { cells, weight, psus, population, totals, expected } = cases.h2;
	const row = (at: number) => cells.flatMap((cell) => Array<number>(cell[2] ?? 0).fill(cell[at] ?? NaN));
	const meanOfCell = (at: number) =>
		cells.flatMap((cell) => Array<number>(cell[2] ?? 0).fill((cell[at] ?? NaN) / (cell[2] ?? NaN)));
	const margin: Margin = { codes: row(1), totals };
	const base = new Float64Array(row(0).length).fill(weight);
	const post = fitted(postStratify(base, margin));
	const design: RowDesign = {
		...{
			design: { psu: 'cluster', strata: new Map([[0, { psus, population }]]) },
			stratum: null,
			psu: row(0),
		},
	};
	const variants: Readonly<Record<keyof typeof expected, Weights>> = {
		d0: base,
		dps: post,
		dtr: fitted(spreadExcess(post, { upper: 40 })),
		dts: fitted(spreadExcess(post, { lower: 20, upper: 45 }, { strict: true })),
		dcap: fitted(capAndRescale(post, { upper: 40 })),
	};

	test.each(Object.entries(expected))('%s', (name, truth) => {
		const weights = variants[name as keyof typeof expected];
		expectNear(
			[sum(weights), Math.min(...weights), Math.max(...weights), kishDeff(weights)],
			truth.weights,
			1e-12,
		);
		const residuals = (scores: Float64Array) =>
			name === 'dps' ? rakingResiduals(scores, base, [margin]) : scores;
		expectNear(
			measured(scoresOfMean(weights, meanOfCell(3)), weights, design, residuals),
			truth.api00,
			1e-11,
		);
		expectNear(
			measured(scoresOfTotal(weights, meanOfCell(4)), weights, design, residuals),
			truth.enroll,
			1e-11,
		);
		expectNear(
			measured(scoresOfMean(weights, meanOfCell(5)), weights, design, residuals),
			truth.schWide,
			1e-11,
		);
	});

	test('the two ways of trimming are two rules', () => {
		expect(Math.max(...variants.dtr)).toBe(40);
		expect(Math.max(...variants.dcap)).toBeGreaterThan(41);
	});
});

describe('calibrated (rows made up, R)', () => {
	const { rows, auxiliary, size, region, expected } = cases.hand;
	const column = (at: number) => rows.map((one) => one[at] ?? NaN);
	const base = Float64Array.from(column(6));
	const known: Auxiliary = {
		columns: [
			...([
				rows.map(() => 1),
				...[1, 2].map((code) => column(2).map((one) => Number(one === code))),
			] as const),
			...([column(3), column(4)] as const),
		],
		totals: auxiliary,
	};
	const margins: Margin[] = [
		{ codes: column(2), totals: size },
		{ codes: column(3), totals: region },
	];
	const design: RowDesign = {
		design: {
			psu: 'cluster',
			strata: new Map(
				[0, 1].map((code) => [
					code,
					{ psus: new Set(rows.filter(([h]) => h === code).map(([, psu]) => psu)).size, population: null },
				]),
			),
		},
		stratum: column(0),
		psu: column(1),
	};
	const check = (
		weights: Weights,
		residuals: (scores: Float64Array) => Float64Array | null,
		truth: { weights: number[]; mean: number[]; total: number[] },
	) => {
		expectNear([...weights], truth.weights, 1e-9);
		expectNear(measured(scoresOfMean(weights, column(5)), weights, design, residuals), truth.mean);
		expectNear(measured(scoresOfTotal(weights, column(5)), weights, design, residuals), truth.total);
	};

	test.each([
		['linear', linear],
		['exponential', exponential],
		['bounded', bounded(0.5, 1.9)],
	] as const)('%s', (name, distance) => {
		const weights = fitted(calibrate(base, known, distance));
		check(weights, (scores) => calibrationResiduals(scores, base, known), expected[name]);
		for (const [k, total] of auxiliary.entries())
			expectNear(
				weights.reduce((all, weight, at) => all + weight * (known.columns[k]?.[at] ?? 0), 0),
				total,
			);
	});

	test('GREG is the default; negative weights are counted, bounds are kept', () => {
		expect(calibrate(base, known)).toEqual(calibrate(base, known, linear));
		const far = { ...known, totals: [100, 30, 25, 55, 5000] };
		const found = calibrate(base, far);
		expect(found.kind === 'calibrated' && found.negative).toBeGreaterThan(0);
		const factors = fitted(calibrate(base, known, bounded(0.5, 1.9))).map(
			(weight, at) => weight / (base[at] ?? 0),
		);
		expect(Math.min(...factors)).toBeGreaterThanOrEqual(0.5);
		expect(Math.max(...factors)).toBeLessThanOrEqual(1.9);
	});

	test('post-stratified', () => {
		const [margin] = margins as [Margin];
		check(
			fitted(postStratify(base, margin)),
			(scores) => rakingResiduals(scores, base, [margin]),
			expected.postStratified,
		);
	});

	test('raked from unequal weights: R by calibration, whose regression is weighted', () => {
		const weights = fitted(rake(base, margins));
		check(weights, (scores) => rakingResiduals(scores, base, margins), expected.rakedByCalibration);
		expectNear([...weights], expected.raked.weights, 1e-12);
		// R's own rake takes unweighted means, which is another number here.
		expect(
			Math.abs((expected.raked.mean[1] ?? 0) / (expected.rakedByCalibration.mean[1] ?? 0) - 1),
		).toBeGreaterThan(1e-4);
	});

	test('what cannot be is refused', () => {
		const twice = { columns: [...known.columns, known.columns[0] ?? []], totals: [...auxiliary, 100] };
		expect(calibrate(base, twice)).toEqual({ kind: 'refused', because: 'collinear' });
		expect(calibrationResiduals(new Float64Array(rows.length), base, twice)).toBeNull();
		const far = { ...known, totals: [100, 30, 25, 55, 9000] };
		expect(calibrate(base, far, bounded(0.5, 1.9))).toEqual({ kind: 'refused', because: 'not-converging' });
		expect(calibrate(base, far, exponential)).toEqual({ kind: 'refused', because: 'not-converging' });
		for (const bad of [NaN, Infinity]) {
			expect(calibrate(base, { ...known, totals: [bad, 30, 25, 55, 3300] })).toMatchObject({
				because: 'bad-number',
			});
			expect(
				calibrate(
					base.map((w, at) => (at ? w : bad)),
					known,
				),
			).toMatchObject({ because: 'bad-number' });
		}
		for (const [low, high] of [
			[-0.1, 2],
			[1, 2],
			[0.5, 1],
			[0.5, Infinity],
			[NaN, 2],
		] as const)
			expect(() => bounded(low, high)).toThrow(/lower < 1 < upper/);
	});

	test('factors far from 1 do not overflow', () => {
		const { factor, slope } = bounded(0.5, 3);
		expect([factor(0), slope(0)]).toEqual([1, 1]);
		expect([factor(1e6), factor(-1e6)]).toEqual([3, 0.5]);
		for (const u of [-1e6, 1e6]) expect(slope(u)).toBeGreaterThanOrEqual(0);
	});
});

describe('margins that cannot be met are refused', () => {
	const base = Float64Array.from([1, 1, 2, 2]);
	const good: Margin = { codes: [0, 0, 1, 1], totals: [10, 20] };
	const other: Margin = { codes: [0, 1, 0, 1], totals: [15, 15] };

	test.each([
		[
			'a category without respondents',
			{ codes: [0, 0, 0, 0], totals: [10, 20] },
			{ kind: 'empty-category', at: 1, category: 1 },
		],
		[
			'respondents of a category without a total',
			{ codes: [0, 1, 0, 1], totals: [30, 0] },
			{ kind: 'empty-category', at: 1, category: 1 },
		],
		[
			'a category nobody knows',
			{ codes: [0, 1, 2, 1], totals: [10, 20] },
			{ kind: 'unknown-category', at: 1, row: 2 },
		],
		[
			'a missing category',
			{ codes: [0, 1, -1, 1], totals: [10, 20] },
			{ kind: 'unknown-category', at: 1, row: 2 },
		],
		[
			'margins that do not sum alike',
			{ codes: [0, 1, 0, 1], totals: [15, 16] },
			{ kind: 'totals-differ', at: 1 },
		],
		[
			'a total below 0',
			{ codes: [0, 1, 0, 1], totals: [-15, 45] },
			{ kind: 'bad-total', at: 1, category: 0 },
		],
		[
			'a total that is no number',
			{ codes: [0, 1, 0, 1], totals: [15, NaN] },
			{ kind: 'bad-total', at: 1, category: 1 },
		],
	] as const)('%s', (_, margin, because) => {
		expect(rake(base, [good, margin])).toEqual({ kind: 'refused', because });
	});

	test('weights below 0 or missing', () => {
		for (const bad of [-1, NaN, Infinity])
			expect(rake(Float64Array.from([1, bad, 2, 2]), [good])).toEqual({
				kind: 'refused',
				because: { kind: 'bad-weight', row: 1 },
			});
		expect(postStratify(Float64Array.from([1, -1, 2, 2]), good)).toMatchObject({ kind: 'refused' });
	});

	test('one margin alone, too', () => {
		expect(postStratify(base, { ...good, codes: [0, 0, 0, 0] })).toEqual({
			kind: 'refused',
			because: { kind: 'empty-category', at: 0, category: 1 },
		});
		expect(postStratify(base, good)).toMatchObject({ kind: 'fitted', rounds: 1 });
	});

	test('margins that contradict each other', () => {
		// Everyone of category 0 here is of category 0 there, but they must be 10 and 15.
		const found = rake(base, [good, { codes: [0, 0, 1, 1], totals: [15, 15] }]);
		expect(found).toEqual({ kind: 'refused', because: { kind: 'not-converging' } });
	});

	test('rounded totals are taken as alike; the input is left as it is', () => {
		const found = rake(base, [good, { ...other, totals: [15, 15 + 1e-9] }]);
		expect(found.kind).toBe('fitted');
		expect([...base]).toEqual([1, 1, 2, 2]);
	});

	test('rows of weight 0 stay at 0, a category nobody weighs may have the total 0', () => {
		const found = fitted(rake(Float64Array.from([0, 1, 2, 2]), [good]));
		expect([...found]).toEqual([0, 10, 10, 10]);
		expect([...fitted(postStratify(Float64Array.from([0, 0, 2, 2]), { ...good, totals: [0, 20] }))]).toEqual([
			0, 0, 10, 10,
		]);
	});

	test('whatever the weights, the margins are met to the last digits', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.double({ min: 0.1, max: 10, noNaN: true }), fc.integer({ min: 0, max: 5 })), {
					minLength: 0,
					maxLength: 40,
				}),
				fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 1, max: 1000 }))),
				(more, [a = 1, b = 1, c = 1]) => {
					// Every cell of the table has a row, so there are weights that fit.
					const rows = [...[0, 1, 2, 3, 4, 5].map((cell) => [1, cell] as const), ...more];
					const margins = [
						{ codes: rows.map(([, cell]) => cell % 3), totals: [a, b, c] },
						{
							codes: rows.map(([, cell]) => Math.floor(cell / 3)),
							totals: [(a + b + c) / 4, (3 * (a + b + c)) / 4],
						},
					];
					const weights = fitted(
						rake(
							Float64Array.from(rows, ([weight]) => weight),
							margins,
						),
					);
					for (const margin of margins) expectNear([...sumsOf(weights, margin)], margin.totals, 1e-10);
				},
			),
		);
	});
});

describe('trimming', () => {
	const weights = Float64Array.from([1, 1, 1, 9]);

	test('the excess goes to the others in equal parts, or all are scaled', () => {
		expect(spreadExcess(weights, { upper: 6 })).toEqual({
			kind: 'trimmed',
			weights: Float64Array.from([2, 2, 2, 6]),
			trimmed: 1,
		});
		expect(capAndRescale(weights, { upper: 6 })).toEqual({
			kind: 'trimmed',
			weights: Float64Array.from([1, 1, 1, 6].map((weight) => (weight * 12) / 9)),
			trimmed: 1,
		});
	});

	test('strict repeats until all lie within', () => {
		const once = spreadExcess(Float64Array.from([1, 4, 5, 14]), { upper: 7 });
		expect([...fitted(once)].some((weight) => weight > 7)).toBe(true);
		const found = spreadExcess(Float64Array.from([1, 4, 5, 14]), { upper: 7 }, { strict: true });
		expect(Math.max(...fitted(found))).toBeLessThanOrEqual(7);
		expect(sum(fitted(found))).toBeCloseTo(24, 12);
		expect(found).toMatchObject({ kind: 'trimmed', trimmed: 2 });
	});

	test('nothing beyond the bounds, nothing changed', () => {
		expect(spreadExcess(weights, {})).toEqual({ kind: 'trimmed', weights, trimmed: 0 });
		expect(spreadExcess(weights, { lower: 1, upper: 9 })).toEqual({ kind: 'trimmed', weights, trimmed: 0 });
		expect(capAndRescale(weights, {})).toEqual({ kind: 'trimmed', weights, trimmed: 0 });
	});

	test('small weights are raised', () => {
		expect(spreadExcess(weights, { lower: 2 })).toEqual({
			kind: 'trimmed',
			weights: Float64Array.from([2, 2, 2, 6]),
			trimmed: 3,
		});
		expect(fitted(capAndRescale(weights, { lower: 2 }))[0]).toBeCloseTo((2 * 12) / 15, 12);
	});

	test('bounds that no weights can keep are refused', () => {
		expect(spreadExcess(weights, { upper: 0.5 })).toEqual({ kind: 'refused', because: 'bounds' });
		expect(spreadExcess(weights, { upper: 2 }, { strict: true })).toEqual({
			kind: 'refused',
			because: 'bounds',
		});
		expect(capAndRescale(weights, { upper: 0 })).toEqual({ kind: 'refused', because: 'bounds' });
	});
});

test('scores of a mean sum to nothing, leave out what is missing, and need someone', () => {
	const scored = scoresOfMean(Float64Array.from([1, 2, 3, 0]), [5, NaN, 1, 7]);
	expect(scored?.estimate).toBe(2);
	expect([...(scored?.scores ?? [])]).toEqual([0.75, 0, -0.25, 1.25]);
	expect(scoresOfMean(Float64Array.from([1, 0]), [NaN, 7])).toBeNull();
	expect(scoresOfTotal(Float64Array.from([1, 2]), [NaN, 7])).toEqual({
		estimate: 14,
		scores: Float64Array.from([0, 7]),
	});
});
