import { answered, choosers, placesOf, type Axis } from '../../../src/lib/queries/survey/axis';
import { pairedByDesign, pairedOptions } from '../../../src/lib/stats/survey/compare/paired';
import { limitsOf } from '../../../src/lib/stats/survey/limits';
import type { Measured } from '../../../src/lib/stats/survey/measured';
import { multipleResponse } from '../../../src/lib/stats/survey/multiple-response';
import { shareOf } from '../../../src/lib/stats/survey/share';
import { pOf, simpleFields, statisticOf } from './fields';
import type { Study } from './study';

const clopper = (share: Measured | null) =>
	share && limitsOf({ ...share, neff: share.n, df: share.n - 1 }, 'korn-graubard');

/** A question with several answers by the names of the cases. */
export async function options(study: Study, name: string, order: readonly string[], domain?: unknown) {
	const { moments, axes } = await study.crossed([name], domain);
	const [axis] = axes as [Axis];
	const [base = -1] = answered(axis);
	const [any = -1] = choosers(axis);
	const codes = order.map((option) => study.code(name, option));
	const found = multipleResponse(moments, { base: [base], any: [any], options: codes.map((code) => [code]) });
	const share = (one: Measured | null) => ({ estimate: one?.estimate ?? null, se: one?.se ?? null });
	const told = found.options.map(({ chose, respondents, choosers, responses }, i) => ({
		...{ option: order[i], n_chose: chose, base_all: found.answered, base_any: found.choosers },
		...{ pct_respondents: share(respondents).estimate, se: share(respondents).se },
		...{ wilson: respondents && limitsOf(respondents, 'wilson'), clopper: clopper(respondents) },
		ci_xlogit: respondents && limitsOf(respondents, 'logit'),
		...{ pct_of_choosers: share(choosers).estimate, se_choosers: share(choosers).se },
		...{ total_responses: found.responses, pct_responses: share(responses).estimate },
		se_pct_responses: share(responses).se,
	}));
	return {
		set: told,
		design: {
			...{ n: found.answered, choosers_n: found.choosers, responses_n: found.responses },
			...{ degf: found.options[0]?.respondents?.df, options: told },
		},
		summary: {
			...{
				respondents: found.answered,
				none: found.none,
				choosers: found.choosers,
				responses: found.responses,
			},
			...{ mean_marks_all: found.marks?.estimate, mean_marks_choosers: found.marksOfChoosers?.estimate },
			sum_of_pct_respondents: told.reduce((sum, { pct_respondents }) => sum + (pct_respondents ?? NaN), 0),
		},
	};
}

/** Two options of one question, which the same respondents answered. */
export async function paired(study: Study, name: string, a: string, b: string) {
	const { moments, axes } = await study.crossed([name]);
	const [axis] = axes as [Axis];
	const [first, second] = [study.code(name, a), study.code(name, b)];
	const byDesign = pairedByDesign(moments, { a: [first], b: [second], base: [...answered(axis)] });
	const cells = { estimate: byDesign?.difference, difference: byDesign?.difference, se: byDesign?.se };
	const [stratum] = moments.strata;
	if (stratum?.second.kind !== 'joint') return cells;
	// Unweighted, Σ w² of two options is the number of those who chose both.
	const both = stratum.second.products[first * moments.size + second] ?? NaN;
	const count = (option: number) => stratum.counts[option] ?? NaN;
	const [base = -1] = answered(axis);
	const [onlyA, onlyB] = [count(first) - both, count(second) - both];
	const found = pairedOptions({ onlyA, onlyB, n: count(base) });
	return {
		...cells,
		...{ only_a: onlyA, only_b: onlyB, mcnemar: statisticOf(found?.mcnemar ?? null) },
		...{ p_value: pOf(found?.mcnemar ?? null), mcnemar_cc: statisticOf(found?.corrected ?? null) },
		...{ exact_p: pOf(found?.exact ?? null), z: statisticOf(byDesign?.test ?? null) },
	};
}

/** One option in each group of another question. */
export async function optionBy(study: Study, name: string, option: string, by: string) {
	const { moments, axes } = await study.crossed([name, by]);
	const [axis] = axes as [Axis];
	return study.levels(by).map((group, code) => {
		const yes = placesOf(axes, [[study.code(name, option)], [code]]);
		const share = shareOf(moments, { yes, base: placesOf(axes, [answered(axis), [code]]) });
		return { group, ...simpleFields(share, NaN, NaN) };
	});
}
