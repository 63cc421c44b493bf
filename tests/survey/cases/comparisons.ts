import { placesOf } from '../../../src/lib/queries/survey/axis';
import { differenceOfShares } from '../../../src/lib/stats/difference';
import { adjust, type Adjustment } from '../../../src/lib/stats/survey/compare/adjust';
import { compareDomains, type DomainDifference } from '../../../src/lib/stats/survey/compare/domains';
import { groupAgainst } from '../../../src/lib/stats/survey/compare/group-against';
import { kishTest } from '../../../src/lib/stats/survey/compare/kish';
import { pairwise } from '../../../src/lib/stats/survey/compare/pairwise';
import { pooledT, welch, type TwoMeans } from '../../../src/lib/stats/survey/compare/two-means';
import { exactly, twoProportions } from '../../../src/lib/stats/survey/compare/two-proportions';
import { differenceOf } from '../../../src/lib/stats/survey/difference-of';
import { limitsOf } from '../../../src/lib/stats/survey/limits';
import { linearisedMean, meanOf } from '../../../src/lib/stats/survey/mean';
import type { Moments } from '../../../src/lib/stats/survey/moments';
import type { Linearised } from '../../../src/lib/stats/survey/ratio';
import { linearisedShare, shareOf } from '../../../src/lib/stats/survey/share';
import { known } from './estimates';
import { dfOf, pOf, statisticOf } from './fields';
import type { Study } from './study';

interface Count {
	readonly yes: number;
	readonly n: number;
}

/** Two shares from counts by the names of the cases. */
export function ofCounts(a: Count, b: Count): Record<string, unknown> {
	const found = known(twoProportions(a, b));
	return {
		...{ x1: a.yes, n1: a.n, x2: b.yes, n2: b.n, p1: found.a, p2: found.b, difference: found.difference },
		...{ se_pooled: found.pooledError, z_pooled: statisticOf(found.pooled), p_pooled: pOf(found.pooled) },
		...{ se_unpooled: found.unpooledError, p_unpooled: pOf(found.unpooled), ci_wald: found.waldLimits },
		ci_newcombe: differenceOfShares({ share: found.a, n: a.n }, { share: found.b, n: b.n })?.limits,
		...{ chisq_yates: statisticOf(found.yates), p_yates: pOf(found.yates) },
		...{ fisher_p: pOf(exactly(a, b)), cohens_h: found.effect },
	};
}

/** Unweighted counts of one answer in each group of another question. */
async function counts(study: Study, name: string, level: string, by: string): Promise<Count[]> {
	const { moments, axes } = await study.crossed([name, by]);
	const n = (places: readonly number[]) =>
		moments.strata.reduce((sum, { counts }) => sum + places.reduce((all, k) => all + (counts[k] ?? 0), 0), 0);
	const all = study.levels(name).map((_, code) => code);
	return study.levels(by).map((_, group) => ({
		yes: n(placesOf(axes, [[study.code(name, level)], [group]])),
		n: n(placesOf(axes, [all, [group]])),
	}));
}

export async function twoGroups(study: Study, spec: Readonly<Record<string, unknown>>) {
	const by = String(spec['by']);
	const all = await counts(study, String(spec['variable']), String(spec['level']), by);
	const of = (group: unknown) => known(all[study.code(by, String(group))]);
	return ofCounts(of(spec['a']), of(spec['b']));
}

export async function pairs(study: Study, spec: Readonly<Record<string, unknown>>) {
	const by = String(spec['column']);
	const all = await counts(study, String(spec['row']), String(spec['level']), by);
	const names = study.levels(by);
	const compare = (a: number, b: number) => {
		const found = known(twoProportions(known(all[a]), known(all[b])));
		return { difference: found.difference, test: found.pooled, limits: found.limits };
	};
	const of = (method: Adjustment) =>
		pairwise(
			names.map((_, i) => i),
			compare,
			method,
		);
	const [raw, bonferroni, holm, bh] = [of('none'), of('bonferroni'), of('holm'), of('bh')];
	return raw.map((pair, i) => ({
		...{ a: names[pair.a], b: names[pair.b], difference: pair.difference, z: statisticOf(pair.test) },
		...{ p_raw: pair.adjusted, p_bonferroni: bonferroni[i]?.adjusted },
		...{ p_holm: holm[i]?.adjusted, p_BH: bh[i]?.adjusted },
	}));
}

export const adjusted = (p: readonly number[]) => ({
	...{ p, bonferroni: adjust(p, 'bonferroni'), holm: adjust(p, 'holm') },
	...{ hochberg: adjust(p, 'hochberg'), BH: adjust(p, 'bh'), BY: adjust(p, 'by') },
});

const means = ({ test, limits }: TwoMeans) => ({
	t: statisticOf(test),
	df: dfOf(test),
	p_value: pOf(test),
	ci: limits,
});

export async function twoMeans(study: Study, spec: Readonly<Record<string, unknown>>) {
	const { moments, groups } = await study.values(String(spec['variable']), String(spec['by']));
	const [a, b] = [spec['a'], spec['b']].map((level) => {
		const group = known(groups[study.code(String(spec['by']), String(level))]);
		const { n, estimate, sd } = known(meanOf(moments, group));
		return { n, mean: estimate, sd };
	});
	const [first, second] = [known(a), known(b)];
	return {
		...{
			mean_a: first.mean,
			mean_b: second.mean,
			sd_a: first.sd,
			sd_b: second.sd,
			n_a: first.n,
			n_b: second.n,
		},
		...{ welch: means(welch(first, second)), pooled: means(pooledT(first, second)) },
	};
}

/** R's design-based t-test has one degree of freedom less than the design; it says group 2 less group 1. */
const ttest = ({ difference, test, limits }: DomainDifference) => ({
	...{ method: 'Design-based t-test', statistic: statisticOf(test), df: dfOf(test), p_value: pOf(test) },
	...{ estimate: difference, ci: limits },
});

interface Groups {
	readonly moments: Moments;
	readonly of: (level: string) => Linearised;
}

async function shareGroups(study: Study, name: string, level: string, by: string): Promise<Groups> {
	const { moments, axes } = await study.crossed([name, by]);
	const all = study.levels(name).map((_, code) => code);
	const of = (group: string) => {
		const places = (codes: readonly number[]) => placesOf(axes, [codes, [study.code(by, group)]]);
		return known(linearisedShare(moments, { yes: places([study.code(name, level)]), base: places(all) }));
	};
	return { moments, of };
}

async function meanGroups(study: Study, name: string, by: string): Promise<Groups> {
	const { moments, groups } = await study.values(name, by);
	return { moments, of: (group) => known(linearisedMean(moments, known(groups[study.code(by, group)]))) };
}

export async function ttestOf(study: Study, name: string, by: string, level: string | null) {
	const { moments, of } =
		level === null ? await meanGroups(study, name, by) : await shareGroups(study, name, level, by);
	return ttest(compareDomains(moments, of('Yes'), of('No'), { spent: 1 }));
}

function difference(moments: Moments, a: Linearised, b: Linearised) {
	const found = differenceOf(moments, a, b);
	return {
		...{ p_a: a.estimate, p_b: b.estimate, difference: found.estimate, se: found.se, degf: found.df },
		...{ z: found.statistic, p_z: found.pZ, p_t: found.pT },
		...{ ci_z: limitsOf(found, 'wald-z'), ci_t: limitsOf(found, 'mean-t') },
	};
}

export async function domains(study: Study) {
	const { moments, of } = await shareGroups(study, 'sch.wide', 'Yes', 'awards');
	return difference(moments, of('Yes'), of('No'));
}

/** A group beside everyone, itself among them, or beside the rest. */
export async function against(study: Study, name: string, by: string, level: string, what: 'total' | 'rest') {
	const { moments, groups } = await study.values(name, by);
	const at = study.code(by, level);
	const others = what === 'total' ? groups : groups.filter((_, group) => group !== at);
	const together = {
		base: others.flatMap(({ base }) => base),
		value: others.flatMap(({ value }) => value),
		centre: others[0]?.centre ?? 0,
	};
	const a = known(linearisedMean(moments, known(groups[at])));
	const told = difference(moments, a, known(linearisedMean(moments, together)));
	const short = known(groupAgainst(moments, groups, at, what));
	return { ...told, difference: short.difference, se: short.se };
}

export async function kish(study: Study) {
	const { moments, axes } = await study.crossed(['sch.wide', 'awards']);
	const [a, b] = ['Yes', 'No'].map((group) => {
		const places = (codes: readonly number[]) => placesOf(axes, [codes, [study.code('awards', group)]]);
		return shareOf(moments, { yes: places([study.code('sch.wide', 'Yes')]), base: places([0, 1]) });
	});
	const [first, second] = [known(a), known(b)];
	const test = kishTest(first, second);
	return {
		...{ p_a: first.estimate, neff_a: first.kishNeff, p_b: second.estimate, neff_b: second.kishNeff },
		...{ z_unpooled: statisticOf(test), p_value: pOf(test) },
	};
}

/** Contrasts with the first group, as a regression on the groups has them. */
export async function contrasts(study: Study, name: string, by: string) {
	const { moments, of } = await meanGroups(study, name, by);
	const [first = '', ...others] = study.levels(by);
	const rule = { designDf: 197, spent: others.length };
	const base = of(first);
	const nothing: Linearised = { estimate: 0, gradient: base.gradient.map(() => 0), base: [] };
	const told = (term: string, a: Linearised, b: Linearised) => {
		const { difference, se, test } = compareDomains(moments, a, b, rule);
		return { term, estimate: difference, se, t: statisticOf(test), p_value: pOf(test) };
	};
	return {
		coef: [
			told('(Intercept)', base, nothing),
			...others.map((group) => told(`${by}${group}`, of(group), base)),
		],
		df_residual: rule.designDf - rule.spent,
	};
}
