import type { Design, Stratum } from '../../stats/survey/design';
import { count, measure } from '../proof';
import type { Query } from '../query';
import { surveyTable, type DesignShape } from './asked';
import { source } from './columns';

/** A stratum as the database counts it. */
export interface StratumRow extends Stratum {
	readonly code: number;
}

/**
 * How the sample was drawn, over all rows, whatever is filtered: PSUs in each stratum, and in its population where that is
 * known. Where there are clusters a PSU is a pair of stratum and cluster: codes of clusters repeat between strata.
 */
export function designQuery(shape: DesignShape): Query<StratumRow> {
	const stratum = shape.strata ? '"h"' : '0';
	const population = shape.population ? 'any_value("cap")' : 'NULL';
	const units = shape.clusters
		? `(SELECT ${stratum} AS "h", "psu", ${population} AS "cap" FROM ${source} GROUP BY ALL)`
		: source;
	return {
		sql: `SELECT ${stratum}::INTEGER AS code, count(*)::DOUBLE AS psus, ${population}::DOUBLE AS population
FROM ${units}
GROUP BY code
ORDER BY code`,
		params: [],
		tables: [surveyTable],
		row: (raw) => ({
			code: count(raw, 'code'),
			psus: count(raw, 'psus'),
			population: measure(raw, 'population'),
		}),
	};
}

/** The strata as stats take them. */
export function designOf(rows: readonly StratumRow[], { clusters }: DesignShape): Design {
	return {
		strata: new Map(rows.map(({ code, psus, population }) => [code, { psus, population }])),
		psu: clusters ? 'cluster' : 'row',
	};
}
