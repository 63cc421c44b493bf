import type { Design } from '../../../src/lib/stats/survey/design';
import { calibrate, calibrationResiduals } from '../../../src/lib/stats/survey/calibrate';
import { bounded, exponential, linear } from '../../../src/lib/stats/survey/distance';
import { postStratify } from '../../../src/lib/stats/survey/post-stratify';
import { rake } from '../../../src/lib/stats/survey/rake';
import { rakingResiduals } from '../../../src/lib/stats/survey/residuals';
import { varianceOfRows, type RowDesign } from '../../../src/lib/stats/survey/row-variance';
import { scoresOfMean, scoresOfTotal, weighted, type Scored } from '../../../src/lib/stats/survey/scores';
import { capAndRescale, spreadExcess } from '../../../src/lib/stats/survey/trim';
import type { Margin, Weights } from '../../../src/lib/stats/survey/weights';
import { known } from './estimates';
import type { Study } from './study';

/** New weights of a survey, and what they leave of the scores of an estimate. */
export interface Weighted {
	readonly weights: Weights;
	readonly residuals: (scores: Float64Array) => Float64Array | null;
	readonly rows: RowDesign;
}

function fitted(found: { kind: string; weights?: Weights; because?: unknown }): Weights {
	if (found.weights === undefined) throw new Error(JSON.stringify(found.because));
	return found.weights;
}

const codesOf = (study: Study, name: string): number[] =>
	study.texts(name).map((text) => study.levels(name).indexOf(text));

const numbersOf = (study: Study, name: string): number[] =>
	study.texts(name).map((text) => (text === '' ? NaN : Number(text)));

/** A margin with its totals in the order of the answers. */
const marginOf = (study: Study, name: string, totals: Readonly<Record<string, number>>): Margin => ({
	codes: codesOf(study, name),
	totals: study.levels(name).map((level) => totals[level] ?? 0),
});

/** Known sizes of the population: types of schools, and whether they reached their targets. */
export const population = { E: 4421, H: 755, M: 1018 } as const;
export const reached = { No: 1072, Yes: 5122 } as const;
/** Σ of last year's index over all schools. */
const lastYear = 3_914_069;

const rowsOf = (design: Design, psu: readonly number[] | null): RowDesign => ({ design, stratum: null, psu });

export function raked(study: Study, size: number): { aware: Weighted; fixed: Weighted; margins: Margin[] } {
	const base = Float64Array.from(numbersOf(study, 'pw'));
	const margins = [marginOf(study, 'stype', population), marginOf(study, 'sch.wide', reached)];
	const weights = fitted(rake(base, margins));
	const of = (known: number | null) =>
		rowsOf({ psu: 'row', strata: new Map([[0, { psus: base.length, population: known }]]) }, null);
	return {
		margins,
		aware: { weights, residuals: (scores) => rakingResiduals(scores, base, margins), rows: of(size) },
		fixed: { weights, residuals: (scores) => scores, rows: of(null) },
	};
}

/** All ways of weighting the cluster sample, by the names of the cases. */
export function clusterWeights(study: Study): Readonly<Record<string, Weighted>> {
	const base = Float64Array.from(numbersOf(study, 'pw'));
	const districts = study.texts('dnum');
	const psu = districts.map((district) => districts.indexOf(district));
	const rows = rowsOf(study.design, psu);
	const margin = marginOf(study, 'stype', population);
	const post = fitted(postStratify(base, margin));
	const types = codesOf(study, 'stype');
	const auxiliary = {
		columns: [
			base.map(() => 1),
			types.map((one) => Number(one === 1)),
			types.map((one) => Number(one === 2)),
			numbersOf(study, 'api99'),
		],
		totals: [6194, population.H, population.M, lastYear],
	};
	const plain = (weights: Weights): Weighted => ({ weights, residuals: (scores) => scores, rows });
	const calibrated = (distance: typeof linear): Weighted => ({
		...{ weights: fitted(calibrate(base, auxiliary, distance)), rows },
		residuals: (scores) => calibrationResiduals(scores, base, auxiliary),
	});
	return {
		d0: plain(base),
		dps: { weights: post, residuals: (scores) => rakingResiduals(scores, base, [margin]), rows },
		...{ dgr: calibrated(linear), drk: calibrated(exponential), dbd: calibrated(bounded(0.6, 1.6)) },
		dtr: plain(fitted(spreadExcess(post, { upper: 40 }))),
		dts: plain(fitted(spreadExcess(post, { lower: 20, upper: 45 }, { strict: true }))),
		dcap: plain(fitted(capAndRescale(post, { upper: 40 }))),
	};
}

export function summary({ weights }: Weighted) {
	const sum = weights.reduce((all, weight) => all + weight, 0);
	const deff = (weights.length * weights.reduce((all, weight) => all + weight * weight, 0)) / sum ** 2;
	return {
		...{ sum, min: Math.min(...weights), max: Math.max(...weights), kish_deff: deff },
		...{ kish_neff: weights.length / deff, first10: [...weights.slice(0, 10)] },
	};
}

function measured(scored: Scored | null, { weights, residuals, rows }: Weighted) {
	const { estimate, scores } = known(scored);
	const left = known(residuals(scores));
	return { estimate, se: Math.sqrt(varianceOfRows(weighted(left, weights), rows)) };
}

export const meanOf = (study: Study, name: string, by: Weighted) =>
	measured(scoresOfMean(by.weights, numbersOf(study, name)), by);

export const totalOf = (study: Study, name: string, by: Weighted) =>
	measured(scoresOfTotal(by.weights, numbersOf(study, name)), by);

const given = (study: Study, name: string, level: string): number[] =>
	study.texts(name).map((text) => (text === '' ? NaN : Number(text === level)));

export const sharesOf = (study: Study, name: string, by: Weighted) =>
	study.levels(name).map((level) => ({
		name: `${name}${level}`,
		...measured(scoresOfMean(by.weights, given(study, name, level)), by),
	}));

export const sizesOf = (study: Study, name: string, by: Weighted) =>
	study.levels(name).map((level) => ({
		name: `${name}${level}`,
		...measured(scoresOfTotal(by.weights, given(study, name, level)), by),
	}));

/** The weight of each combination of two questions. */
export function byCell(study: Study, { weights }: Weighted, a: string, b: string) {
	const [first, second] = [study.texts(a), study.texts(b)];
	return study.levels(b).flatMap((inB) =>
		study.levels(a).map((inA) => {
			const rows = first.flatMap((text, i) => (text === inA && second[i] === inB ? [i] : []));
			return { [a]: inA, [b]: inB, weight: weights[rows[0] ?? -1], n: rows.length };
		}),
	);
}
