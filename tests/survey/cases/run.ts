import type { Engine } from '../../../src/lib/engine/engine';
import { againstValue } from '../../../src/lib/stats/survey/compare/one-proportion';
import { sameQuestion } from '../../../src/lib/stats/survey/compare/same-question';
import { publishedMargin } from '../../../src/lib/stats/published-margin';
import { limitsOf } from '../../../src/lib/stats/survey/limits';
import { quantileOf } from '../../../src/lib/stats/survey/quantile';
import { shareOf } from '../../../src/lib/stats/survey/share';
import type { QuantileType } from '../../../src/lib/stats/survey/unweighted-quantile';
import * as compared from './comparisons';
import * as estimates from './estimates';
import { pOf, simpleFields, statisticOf } from './fields';
import type { Result } from './files';
import { options, optionBy, paired } from './options';
import { beside, businesses } from './peers';
import { quantiles, rank, unweighted } from './quantiles';
import { Study, type Plan } from './study';
import * as tables from './tables';
import * as weighting from './weighting';

type Spec = Readonly<Record<string, unknown>>;

/** Answers one result of a case; may open the survey that it needs, one after another. */
type Answer = (result: Result & { readonly spec: Spec }, open: Opener) => Promise<unknown>;
type Opener = (plan: Plan) => Promise<Study>;

const api = ['api00', 'api99', 'enroll', 'meals', 'acs.core', 'acs.46'];
const students: Plan = { file: 'students', numbers: ['Height', 'Pulse', 'Age', 'Wr.Hnd'] };
const ces11: Plan = { file: 'ces11', weight: 'weight' };
const nhanes: Plan = {
	...{ file: 'nhanes', stratum: 'SDMVSTRA', cluster: 'SDMVPSU', weight: 'WTMEC2YR' },
	numbers: ['SDMVSTRA'],
};
const apistrat: Readonly<Record<string, Plan>> = {
	d: { file: 'apistrat', weight: 'pw', stratum: 'stype', population: 'fpc', numbers: api },
	d_nofpc: { file: 'apistrat', weight: 'pw', stratum: 'stype', numbers: api },
	d_wonly: { file: 'apistrat', weight: 'pw', numbers: api },
	dw: { file: 'apistrat', weight: 'pw', numbers: api },
};
const apiclus1: Readonly<Record<string, Plan>> = {
	d: { file: 'apiclus1', weight: 'pw', cluster: 'dnum', population: 'fpc', numbers: api },
	d_nofpc: { file: 'apiclus1', weight: 'pw', cluster: 'dnum', numbers: api },
	d_ignore: { file: 'apiclus1', weight: 'pw', numbers: api },
};
const chile: Plan = {
	...{ file: 'chile', weight: 'w', numbers: ['income', 'age'] },
	missing: {
		...{ income: ['-9'], age: ['999'], education: ['99'] },
		vote: ["Don't know", 'Prefer not to say', 'N/A', '97'],
	},
};

/** The lines of a file with one column more. */
const withColumn = (name: string, values: ArrayLike<number>) => (lines: readonly string[]) =>
	lines.map((line, row) => `${line},${row === 0 ? name : values[row - 1]}`);

const design = (plans: Readonly<Record<string, Plan>>, { id, spec }: Result): Plan => {
	const name = String(spec?.['design'] ?? id.split(/[ :]/)[0]);
	const plan = plans[name] ?? plans['d'];
	if (plan === undefined) throw new Error(`There is no design ${name}.`);
	return plan;
};

/** Shares, means and totals, which many cases ask for in the same words. */
async function estimate(study: Study, { spec }: { readonly spec: Spec }): Promise<unknown> {
	const name = String(spec['variable']);
	switch (spec['stat']) {
		case 'proportion':
			return estimates.shareFieldsOf(study, spec);
		case 'mean':
			return estimates.mean(study, name, spec['domain']);
		case 'total':
			return estimates.totals(study, name, (level) => `${name}${level}`);
		default:
			throw new Error(`${String(spec['stat'])} is not known.`);
	}
}

/** Unweighted shares with all their intervals. */
async function simple(study: Study, { spec, id }: Parameters<Answer>[0]): Promise<unknown> {
	const { moments, places } = await study.share(
		String(spec['variable'] ?? 'Smoke'),
		String(spec['level'] ?? 'Never'),
	);
	return { ...simpleFields(shareOf(moments, places), NaN, NaN, Number(spec['conf'] ?? 0.95)), id };
}

/** As many respondents as a million fit into a file of a test; beyond that, counts are taken as they are. */
const mostRows = 20_000;

async function fromCounts({ spec, id }: Parameters<Answer>[0], open: Opener): Promise<unknown> {
	const [x, n, conf] = id.startsWith('trap')
		? [0, 30, 0.95]
		: [spec['x'], spec['n'], spec['conf']].map(Number);
	if (x === undefined || n === undefined || conf === undefined) throw new Error(id);
	const told = (share: Parameters<typeof simpleFields>[0]) => {
		const fields = simpleFields(share, x, n, conf);
		// What is shown for a share, beside which the trap is held.
		return { ...fields, ci: share && limitsOf(share, 'wilson', conf) };
	};
	if (n > mostRows) {
		const [counts, squares] = [
			[x, n - x],
			[x, n - x],
		];
		const strata = [
			{ stratum: 0, counts, totals: counts, squares, second: { kind: 'disjoint' as const, squares } },
		];
		const design = { psu: 'row' as const, strata: new Map([[0, { psus: n, population: null }]]) };
		return told(shareOf({ design, size: 2, strata }, { yes: [0], base: [0, 1] }));
	}
	const rows = Array.from({ length: n }, (_, row) => (row < x ? 'yes' : 'no'));
	// A last one, who was not asked, so that a file without answers is a file too.
	const lines = ['asked,given', ...rows.map((text) => `1,${text}`), '0,', '0,yes', '0,no'];
	const study = await open({ file: 'tiny', change: () => lines });
	const { moments, places } = await study.share(
		'given',
		'yes',
		'asked == 1'.replace('1', n === 0 ? '0' : '1'),
	);
	return told(n === 0 ? null : shareOf(moments, places));
}

const lonely = (id: string) => ({ certainty: 'remove' })[id] ?? id;

export const answers: Readonly<Record<string, Answer>> = {
	'a1-props-student-survey': async (result, open) => simple(await open(students), result),
	'a2-props-edge-grid': fromCounts,
	'b1-weights-only-ces11': async (result, open) => {
		if (result.id === 'by education')
			return inOrder(
				result.expected,
				'education',
				await estimates.shareBy(await open(ces11), 'abortion', 'Yes', 'education'),
			);
		if (result.id.startsWith('scale')) {
			const weights = (await open(ces11)).texts('weight').map(Number);
			const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
			const change = withColumn(
				'scaled',
				weights.map((weight) => weight / mean),
			);
			return estimates.shareFieldsOf(await open({ ...ces11, weight: 'scaled', change }), yesToAbortion);
		}
		if (result.kind === 'trap') return estimates.shareFieldsOf(await open(ces11), yesToAbortion);
		return estimate(await open(ces11), result);
	},
	'b2-strata-fpc-apistrat': async (result, open) => {
		const plan = design(apistrat, result);
		if (result.id === 'd:var api00') return spread(open, plan);
		if (result.id === 'd:difference api00-api99')
			return estimates.mean(await open(derived(plan, 'growth', (now, before) => now - before)), 'growth');
		if (result.spec['stat'] === 'ratio') return ratio(open, plan);
		return estimate(await open(plan), result);
	},
	'b3-cluster-apiclus1': async (result, open) => {
		if (result.kind === 'trap')
			return estimates.mean(await open(design(apiclus1, { ...result, id: 'd' })), 'api00');
		return estimate(await open(design(apiclus1, result)), result);
	},
	'b4-strata-psu-nhanes': async (result, open) => {
		if (result.kind === 'error') {
			// Grouped by PSU alone there would be 3; pairs of stratum and PSU are 31.
			const { design } = await open(nhanes);
			const psus = [...design.strata.values()].reduce((sum, stratum) => sum + stratum.psus, 0);
			if (psus === 31) throw new RangeError('Clusters are nested in strata.');
			return psus;
		}
		if (result.id === 'total HI_CHOL')
			return (await estimates.totals(await open(nhanes), 'HI_CHOL')).find(({ name }) => name === '1');
		if (result.kind === 'trap')
			return estimates.shareFieldsOf(await open(nhanes), { variable: 'HI_CHOL', level: '1' });
		return estimate(await open(nhanes), result);
	},
	'b5-tiny-handcheck-fpc': async (result, open) => {
		const plan = { file: 'tiny', weight: 'weight', stratum: 'stratid', cluster: 'psuid', numbers: ['x'] };
		if (result.id === 'd_fpc:mean x') return estimates.mean(await open({ ...plan, population: 'Nh' }), 'x');
		if (result.id === 'd:mean x') return estimates.mean(await open(plan), 'x');
		// Stratum 2 keeps its first PSU only.
		const change = (lines: readonly string[]) =>
			lines.filter((line, row) => row === 0 || !/^2,[2-9]/.test(line));
		const rule = lonely(result.id.replace('lonely.psu=', '')) as NonNullable<Plan['lonely']>;
		const study = await open({ ...plan, change, lonely: rule });
		const fields = await estimates.mean(study, 'x');
		return { ...fields, rows_used: fields['n'] };
	},
	'b6-weight-edge-cases': async (result, open) => {
		const plan: Plan = { file: 'odd-weights', weight: 'w', numbers: ['x'] };
		const change = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('0,'));
		if (result.kind === 'error')
			return open({
				...plan,
				change: (lines) => lines.map((line, row) => (row === 5 ? line.replace(/^[^,]*/, '') : line)),
			});
		const study = await open(result.id.includes('dropped') ? { ...plan, change } : plan);
		if (result.id.includes('kish')) {
			const { n, sumW, kishDeff, kishNeff } = await estimates.weights(study);
			return {
				n_positive: n,
				sum_w: sumW,
				kish_deff: kishDeff,
				kish_neff: kishNeff,
				weighting_efficiency: kishNeff / n,
			};
		}
		return estimate(study, result);
	},
	'c1-crosstab-unweighted-students': async (result, open) => {
		if (result.id === 'small 2x2 with a zero cell')
			return tables.ofCounts((result.expected as { counts: number[][] }).counts);
		if (result.id === 'table with an empty column')
			return tables.ofCounts([
				[3, 0],
				[5, 0],
			]);
		const { row, col } = result.spec;
		return tables.simpleTable(await open(students), String(row), String(col), result.expected as object);
	},
	'c2-crosstab-weighted-ces11': async (result, open) => {
		const study = await open(ces11);
		if (result.kind === 'trap') return (await tables.designTest(study, 'urban', 'abortion')).Chisq;
		return table(study, result);
	},
	'c3-crosstab-cluster-apiclus1': async (result, open) => table(await open(design(apiclus1, result)), result),
	'd1-quantiles-unweighted-students': async (result, open) => {
		const type = Number(result.spec['type']) as QuantileType;
		const { p } = result.expected as { p: number[] };
		return unweighted(await open(students), String(result.spec['variable']), type, p);
	},
	'd2-quantiles-weighted-apistrat': async (result, open) => {
		if (result.kind === 'trap') {
			const cumulated = Array.from({ length: 10 }, (_, i) => i + 1);
			return { p: 0.05, value: quantileOf({ values: cumulated, cumulated }, 0.05) };
		}
		const study = await open(design(apistrat, result));
		const name = String(result.spec['variable']);
		const wanted = (result.expected as Record<string, { p: number }[]>)[name] ?? [];
		return {
			[name]: await quantiles(
				study,
				result.spec,
				wanted.map(({ p }) => p),
			),
		};
	},
	'd3-ecdf-percentile-rank-beps': async (result, open) => {
		const numbers = ['age', 'Europe', 'economic.cond.national'];
		const study = await open({ file: 'beps', weight: 'w', numbers });
		return rank(study, String(result.spec['variable']), Number(result.spec['value']));
	},
	'e1-multi-response-dayton': async (result, open) => {
		const study = await open({ file: 'dayton', multiple: 'used' });
		const { spec } = result;
		const order = ['cigarette', 'alcohol', 'marijuana'];
		if (result.kind === 'trap') return paired(study, 'used', 'cigarette', 'marijuana');
		if (spec['stat'] === 'paired_options') return paired(study, 'used', String(spec['a']), String(spec['b']));
		if (spec['stat'] === 'multi_response_by') return optionBy(study, 'used', 'alcohol', String(spec['by']));
		const { set, summary } = await options(study, 'used', order);
		return result.id === 'set' ? set : summary;
	},
	'e2-multi-response-cluster-apiclus1': async (result, open) => {
		const order = ['sch.wide', 'comp.imp', 'awards'];
		// Three questions with yes and no are one with three options.
		const change = (lines: readonly string[]) => {
			const places = order.map((name) => (lines[0] ?? '').split(',').indexOf(name));
			return lines.map((line, row) => {
				const fields = line.split(',');
				const marks = order.filter((_, i) => fields[places[i] ?? -1] === 'Yes');
				return `${line},${row === 0 ? 'set' : marks.join(';')}`;
			});
		};
		const study = await open({ ...(apiclus1['d'] as Plan), multiple: 'set', change });
		if (result.spec['stat'] === 'paired_options') return paired(study, 'set', 'sch.wide', 'awards');
		return (await options(study, 'set', order, result.spec['domain'])).design;
	},
	'f1-pairwise-columns-wvs': async (result, open) => {
		const { spec } = result;
		const study = await open({ file: 'wvs', numbers: ['age'] });
		switch (spec['stat']) {
			case 'pairwise_columns':
				return compared.pairs(study, spec);
			case 'two_proportions':
				return compared.twoGroups(study, spec);
			case 'two_means':
				return compared.twoMeans(study, spec);
			case 'p_adjust':
				return compared.adjusted((result.expected as { p: number[] }).p);
			default:
				return twoCounts(spec);
		}
	},
	'f2-design-comparisons-apistrat': async (result, open) => {
		const study = await open(design(apistrat, result));
		const { spec } = result;
		if (result.kind === 'trap') return compared.against(study, 'api00', 'stype', 'E', 'total');
		switch (spec['stat']) {
			case 'two_means_design':
				return compared.ttestOf(study, 'api00', 'awards', null);
			case 'two_proportions_design':
				return compared.ttestOf(study, 'sch.wide', 'awards', 'Yes');
			case 'difference_domains':
				return compared.domains(study);
			case 'difference_vs_total':
				return compared.against(study, 'api00', 'stype', String(spec['group']), 'total');
			case 'difference_vs_rest':
				return compared.against(study, 'api00', 'stype', String(spec['group']), 'rest');
			case 'two_proportions_kish':
				return compared.kish(await open(apistrat['dw'] as Plan));
			default:
				return compared.contrasts(study, 'api00', 'stype');
		}
	},
	'f3-business-vs-peers-nlschools': async (result, open) => {
		const study = await open({ file: 'nlschools', numbers: ['lang'] });
		if (result.kind !== 'trap') return beside(study, result.spec);
		const found = await beside(study, { variable: 'lang', id: 'business', business: 'class_180' });
		const all = await businesses(study, 'lang', 'business');
		return {
			peers_k: found.peers_k,
			of: all.length,
			peer_mean_of_business_means: found.peer_mean_of_business_means,
		};
	},
	'g1-published-margins': async (result) => published(result),
	'h1-rake-apisrs': async (result, open) => {
		const plan: Plan = { file: 'apisrs', weight: 'pw', numbers: api };
		const study = await open(plan);
		const { aware, fixed } = weighting.raked(study, 6194);
		switch (result.id) {
			case 'weights by cell':
				return weighting.byCell(study, aware, 'stype', 'sch.wide');
			case 'summary':
				return weighting.summary(aware);
			case 'raked awards':
				return weighting.sharesOf(study, 'awards', aware);
			case 'raked margins':
				return [...weighting.sizesOf(study, 'stype', aware), ...weighting.sizesOf(study, 'sch.wide', aware)];
			default: {
				const name = result.id.split(' ').at(-1) ?? '';
				if (!result.id.startsWith('fixed')) return weighting.meanOf(study, name, aware);
				return estimates.mean(
					await open({ ...plan, weight: 'rw', change: withColumn('rw', fixed.weights) }),
					name,
				);
			}
		}
	},
	'h2-poststratify-calibrate-trim': async (result, open) => {
		const plan = apiclus1['d'] as Plan;
		const study = await open(plan);
		const [scheme = '', what = '', name = ''] = result.id.split(' ');
		const by = weighting.clusterWeights(study)[scheme];
		if (by === undefined) throw new Error(scheme);
		if (what === 'weights') return weighting.summary(by);
		if (['dps', 'dgr', 'drk', 'dbd'].includes(scheme)) {
			if (what === 'mean') return weighting.meanOf(study, name, by);
			if (what === 'total') return weighting.totalOf(study, name, by);
			return weighting.sharesOf(study, what, by);
		}
		// Weights that came with the file are taken as they are.
		const told = await open({ ...plan, weight: 'new', change: withColumn('new', by.weights) });
		if (what === 'mean') return estimates.mean(told, name);
		if (what === 'total') return (await estimates.mean(told, name))['total'];
		return Promise.all(
			told.levels(what).map(async (level) => {
				const { estimate, se } = await estimates.share(told, what, level);
				return { name: `${what}${level}`, estimate, se };
			}),
		);
	},
	'i1-missing-and-domains-apiclus1': async (result, open) => {
		const study = await open(apiclus1['d'] as Plan);
		const { id } = result;
		if (id === 'total of domain')
			return (await estimates.totals(study, 'stype')).find(({ name }) => name === 'H');
		// Missing answers are never added in: there is an estimate, and it is said how many are missing.
		if (id === 'na.rm=FALSE')
			return { estimate: (await estimates.withoutNumber(study, 'acs.core')) > 0 ? null : 0 };
		if (result.spec['stat'] !== undefined) return estimate(study, result);
		const type = /stype = (\w)/.exec(id)?.[1];
		if (type !== undefined) return estimates.mean(study, 'api00', `stype == "${type}"`);
		return estimates.mean(study, id.split(' ').at(-1) ?? '');
	},
	'i2-missing-codes-chile': async (result, open) => {
		const study = await open(chile);
		if (result.id === 'bases')
			return {
				vote_missing: await estimates.unanswered(study, 'vote'),
				income_missing: await estimates.withoutNumber(study, 'income'),
				age_missing: await estimates.withoutNumber(study, 'age'),
				education_missing: await estimates.unanswered(study, 'education'),
			};
		if (result.kind !== 'trap') return estimate(study, result);
		const plain = await open({
			...chile,
			weight: 'one',
			change: withColumn('one', new Float64Array(3_000).fill(1)),
		});
		const of = async (name: string) => (await estimates.mean(plain, name))['estimate'];
		return { mean_income: await of('income'), mean_age: await of('age') };
	},
	'j1-suppression-nhanes': async (result, open) => estimates.presentation(await open(nhanes), result.spec),
};

const yesToAbortion = { variable: 'abortion', level: 'Yes' };

/** Entries in the order R lists them, by a name. */
function inOrder(expected: unknown, key: string, found: readonly Record<string, unknown>[]) {
	return (expected as Record<string, unknown>[]).map((one) => found.find((mine) => mine[key] === one[key]));
}

/** A file with one more column, made from last year's index and this year's. */
const derived = (plan: Plan, name: string, of: (now: number, before: number) => number): Plan => ({
	...plan,
	numbers: [...api, name],
	change: (lines) => {
		const header = (lines[0] ?? '').split(',');
		const at = (line: string, column: string) => Number(line.split(',')[header.indexOf(column)]);
		return lines.map((line, row) => `${line},${row === 0 ? name : of(at(line, 'api00'), at(line, 'api99'))}`);
	},
});

/** A variance asks twice: for the mean, then for the mean of the squares of what each respondent is off it. */
async function spread(open: Opener, plan: Plan): Promise<unknown> {
	const found = await estimates.mean(await open(plan), 'api00');
	const [mean, n] = [Number(found['estimate']), Number(found['n'])];
	const squares = derived(plan, 'square', (now) => ((now - mean) ** 2 * n) / (n - 1));
	return estimates.mean(await open(squares), 'square');
}

/** A ratio of two numbers asks twice: for the ratio, then for what each respondent is off it. */
async function ratio(open: Opener, plan: Plan): Promise<unknown> {
	const study = await open(plan);
	const total = async (of: Study, name: string) =>
		(await estimates.mean(of, name))['total'] as { estimate: number; se: number };
	const [now, before] = [await total(study, 'api00'), await total(study, 'api99')];
	const found = now.estimate / before.estimate;
	const off = await total(await open(derived(plan, 'off', (one, other) => one - found * other)), 'off');
	return { estimate: found, se: off.se / before.estimate };
}

async function table(study: Study, { spec, expected }: Parameters<Answer>[0]): Promise<unknown> {
	const [row, col] = [String(spec['row']), String(spec['col'])];
	return spec['stat'] === 'crosstab'
		? tables.shares(study, row, col, expected as object)
		: tables.designTest(study, row, col);
}

const twoCounts = (spec: Spec) =>
	compared.ofCounts(
		{ yes: Number(spec['x1']), n: Number(spec['n1']) },
		{ yes: Number(spec['x2']), n: Number(spec['n2']) },
	);

/** Published percentages need no respondents. */
function published({ id, kind, spec }: Parameters<Answer>[0]): unknown {
	if (kind === 'trap' || spec['stat'] === 'difference_same_question') {
		const found = estimates.known(sameQuestion(0.56, 0.352, 2500));
		return { difference: found.difference, se: found.se, ci_z: found.limits };
	}
	if (spec['stat'] === 'one_proportion_vs_value') {
		const test = againstValue(Number(spec['x']) / Number(spec['n']), Number(spec['n']), Number(spec['p0']));
		return { z: statisticOf(test), p_value: pOf(test) };
	}
	if (spec['stat'] === 'two_proportions_counts') return twoCounts(spec);
	const [percent, n] = [Number(spec['pct']), Number(spec['n'])];
	const [decimals, designEffect] = [Number(spec['decimals']), Number(spec['deff'])];
	const found = estimates.known(publishedMargin({ percent, n, decimals, designEffect }));
	return {
		...{ id, p: found.share, n, deff: designEffect, n_effective: found.effectiveN, wilson: found.wilson },
		...{
			wilson_half_width: found.wilsonHalfWidth,
			wald_moe: found.waldMargin,
			max_moe_at_50: found.maxMargin,
		},
		rounding_outer_wilson: found.outer,
	};
}

/** Opens surveys in one engine, which holds one at a time: the last one stays open. */
export function opener(engine: Engine): Opener {
	let last: { readonly key: string; readonly study: Promise<Study> } | null = null;
	return (plan) => {
		const { change, ...rest } = plan;
		const key = change === undefined ? JSON.stringify(rest) : '';
		if (last === null || key === '' || key !== last.key) last = { key, study: Study.open(engine, plan) };
		return last.study;
	};
}
