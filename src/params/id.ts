import type { ParamMatcher } from '@sveltejs/kit';

/** An id of a series or a figure: no dot, so that `x.excel.csv` is not the CSV of something called `x.excel`. */
export const match: ParamMatcher = (param) => /^[a-z0-9-]+$/.test(param);
