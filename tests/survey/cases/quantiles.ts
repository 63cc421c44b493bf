import { cellsQuery } from '../../../src/lib/queries/survey/cells-query';
import { ecdfQuery } from '../../../src/lib/queries/survey/numbers';
import { toMoments } from '../../../src/lib/queries/survey/to-moments';
import type { Measured } from '../../../src/lib/stats/survey/measured';
import type { Ecdf, QuantileRule } from '../../../src/lib/stats/survey/quantile';
import { percentileRank } from '../../../src/lib/stats/survey/rank';
import { shareOf } from '../../../src/lib/stats/survey/share';
import { unweightedQuantile, type QuantileType } from '../../../src/lib/stats/survey/unweighted-quantile';
import { woodruff } from '../../../src/lib/stats/survey/woodruff';
import type { Study } from './study';

export async function ecdf(study: Study, name: string, domain?: unknown): Promise<Ecdf & { n: number }> {
	const column = study.question(name).id;
	const { x, n, w } = await study.engine.columns(ecdfQuery(column, study.filters(domain), study.shape));
	let sum = 0;
	return {
		values: x,
		cumulated: w.map((weight) => (sum += weight)),
		n: n.reduce((all, one) => all + one, 0),
	};
}

/** Moments of the respondents cut at values: up to and with the first, up to and with the second ... */
async function cut(study: Study, name: string, cuts: readonly number[], domain?: unknown) {
	const dimension = { kind: 'cuts', column: study.question(name).id, cuts } as const;
	const asked = { dimensions: [dimension], filters: study.filters(domain), shape: study.shape };
	const cells = await study.engine.columns(cellsQuery(asked));
	return toMoments(cells, study.design, [{ kind: 'codes', size: cuts.length + 1 }]);
}

export async function unweighted(study: Study, name: string, type: QuantileType, p: readonly number[]) {
	const found = await ecdf(study, name);
	return { n: found.n, p, quantile: p.map((one) => unweightedQuantile(found, one, type)) };
}

const methods = { beta: 'korn-graubard-uncapped', xlogit: 'logit', asin: 'arcsine' } as const;

/** Quantiles with Woodruff's intervals by the names of the cases. The share up to a value is asked of the database. */
export async function quantiles(
	study: Study,
	spec: Readonly<Record<string, unknown>>,
	ps: readonly number[],
) {
	const [name, domain] = [String(spec['variable']), spec['domain']];
	const found = await ecdf(study, name, domain);
	const upTo = new Map<number, Measured | null>();
	const rule = (spec['qrule'] ?? 'math') as QuantileRule;
	const method = methods[String(spec['ci']) as keyof typeof methods] ?? 'mean-t';
	const estimates = ps.map((p) => woodruff(found, p, () => null, { rule })?.estimate ?? NaN);
	for (const value of new Set(estimates)) {
		const moments = await cut(study, name, [value], domain);
		upTo.set(value, shareOf(moments, { yes: [0], base: [0, 1] }));
	}
	return ps.map((p) => {
		const one = woodruff(found, p, (value) => upTo.get(value) ?? null, { rule, method });
		return { p, quantile: one?.estimate, ci: one && [one.low, one.high], se: one?.se };
	});
}

/** The rank of a value among the respondents, weighted and not. */
export async function rank(study: Study, name: string, value: number) {
	// Numbers have at most one digit behind the point: half of that below a value is a cut right below it.
	const moments = await cut(study, name, [value - 0.05, value]);
	const places = { below: [0], equal: [1], above: [2] };
	const found = percentileRank(moments, places);
	const counted = (part: readonly number[]) =>
		moments.strata.reduce((sum, { counts }) => sum + part.reduce((all, k) => all + (counts[k] ?? 0), 0), 0);
	const everyone = counted([0, 1, 2]);
	return {
		...{ value, strict: found?.strict.estimate, weak: found?.weak.estimate, mid: found?.mid.estimate },
		...{ unweighted_strict: counted([0]) / everyone, unweighted_weak: counted([0, 1]) / everyone },
		se_weak: found?.weak.se,
	};
}
