import type { ParamMatcher } from '@sveltejs/kit';

/** An id of a series: no dot, so that `x.excel.csv` is not the CSV of a series `x.excel`. */
export const match: ParamMatcher = (param) => /^[a-z0-9-]+$/.test(param);
