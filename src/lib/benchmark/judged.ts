import type { Estimate } from '../stats/estimate';
import { judge } from '../stats/judge';
import type { Published } from './ground';

/** What may be said of a published value, by its own n or that of its survey. */
export const judged = ({ row, series }: Published): Estimate =>
	judge({
		value: row.value,
		unit: row.unit,
		n: row.n ?? series.n,
		baseStated: series.baseStated,
		sampling: series.sampling,
		flag: row.flag,
	});
