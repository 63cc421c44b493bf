import { withhold } from '../../stats/survey/withhold';

/**
 * Which groups of a row may not be shown: those of fewer than 10 respondents, and as many more as are needed so that those cannot be had
 * by subtraction from everyone. `unknown`: respondents in no group. Groups that overlap give nothing away by subtraction.
 */
export function hiddenGroups(ns: readonly number[], unknown: number, overlapping: boolean): boolean[] {
	const all = ns.reduce((sum, n) => sum + n, unknown);
	const [row = []] = withhold([[...ns, unknown, all]], { rows: !overlapping, columns: false });
	return ns.map((_, place) => (row[place] ?? null) !== null);
}
