import { answered, placesOf } from '../../../src/lib/queries/survey/axis';
import { cellsQuery } from '../../../src/lib/queries/survey/cells-query';
import { countQuery } from '../../../src/lib/queries/survey/records';
import { toMoments } from '../../../src/lib/queries/survey/to-moments';
import { meanOf } from '../../../src/lib/stats/survey/mean';
import type { Measured } from '../../../src/lib/stats/survey/measured';
import { presentationOf } from '../../../src/lib/stats/survey/nchs';
import { ones } from '../../../src/lib/stats/survey/ratio';
import { shareOf } from '../../../src/lib/stats/survey/share';
import { totalOf, totalOfValues } from '../../../src/lib/stats/survey/total';
import { meanFields, shareFields } from './fields';
import type { Study } from './study';

export function known<T>(found: T | null | undefined): T {
	if (found === null || found === undefined) throw new Error('There is no estimate.');
	return found;
}

export async function share(study: Study, name: string, level: string, domain?: unknown): Promise<Measured> {
	const { moments, places } = await study.share(name, level, domain);
	return known(shareOf(moments, places));
}

export const shareFieldsOf = async (study: Study, spec: Readonly<Record<string, unknown>>) =>
	shareFields(
		await share(study, String(spec['variable']), String(spec['level']), spec['domain']),
		Number(spec['conf'] ?? 0.95),
	);

export async function mean(study: Study, name: string, domain?: unknown): Promise<Record<string, unknown>> {
	const { moments, all } = await study.values(name, null, domain);
	return meanFields(known(meanOf(moments, all)), known(totalOfValues(moments, all)));
}

const numbers = ({ estimate, se }: Measured) => ({ estimate, se });

/** Totals of the respondents who gave each answer. */
export async function totals(study: Study, name: string, label = (level: string) => level, domain?: unknown) {
	const { moments, axes } = await study.crossed([name], domain);
	const base = axes[0] === undefined ? [] : [...answered(axes[0])];
	return study.levels(name).map((level, code) => ({
		name: label(level),
		...numbers(known(totalOf(moments, { over: ones(moments.size, [code]), base }))),
	}));
}

/** The share of one answer in each group of another question. */
export async function shareBy(study: Study, name: string, level: string, by: string) {
	const { moments, axes } = await study.crossed([name, by]);
	const [axis] = axes;
	return study.levels(by).map((group, code) => {
		const places = (parts: readonly number[]) => placesOf(axes, [parts, [code]]);
		const yes = places([study.code(name, level)]);
		const base = places(axis === undefined ? [] : answered(axis));
		return { [by]: group, ...numbers(known(shareOf(moments, { yes, base }))) };
	});
}

/** The rule of NCHS by the names of the cases. */
export async function presentation(study: Study, spec: Readonly<Record<string, unknown>>) {
	const found = await share(study, String(spec['variable']), String(spec['level']), spec['domain']);
	const shown = presentationOf(found);
	const because = new Set(shown.unreliable);
	return {
		...{ n: found.n, estimate: found.estimate, se: found.se, degf: found.df },
		...{ neff: shown.neff, neff_uncapped: found.neff ?? found.n, neff_df_adjusted_capped: shown.adjustedN },
		...{ kg_ci: shown.limits, ci_width: shown.width, rel_ci_width: shown.relativeWidth },
		rel_ci_width_complement: shown.complementWidth,
		suppress_small_neff: because.has('few-respondents'),
		suppress_abs_width: because.has('wide'),
		suppress_rel_width: because.has('wide-for-its-size'),
		...{ suppress: because.size > 0, present: because.size === 0 && !shown.review },
		...{ statistical_review: shown.review, footnote_complement: shown.complementUnreliable },
	};
}

/** Respondents without an answer. */
export async function unanswered(study: Study, name: string): Promise<number> {
	const shape = { ...study.shape, weighted: false };
	const cells = await study.engine.columns(
		cellsQuery({ dimensions: [study.dimension(name)], filters: [], shape }),
	);
	return cells.n.reduce((sum, n, i) => sum + (cells.codes[0]?.[i] === -1 ? n : 0), 0);
}

/** Respondents without a number. */
export async function withoutNumber(study: Study, name: string): Promise<number> {
	const all = { kind: 'range', column: study.question(name).id, from: -Infinity, to: Infinity } as const;
	const [everyone, some] = [
		await study.engine.run(countQuery([])),
		await study.engine.run(countQuery([all])),
	];
	return (everyone[0]?.rows ?? NaN) - (some[0]?.rows ?? NaN);
}

/** The sums of weights over everyone. */
export async function weights(study: Study): Promise<Measured> {
	const cells = await study.engine.columns(cellsQuery({ dimensions: [], filters: [], shape: study.shape }));
	return known(totalOf(toMoments(cells, study.design, []), { over: [1], base: [0] }));
}
