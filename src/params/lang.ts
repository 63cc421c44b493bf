import type { ParamMatcher } from '@sveltejs/kit';

/** English lives below /en; German, the default, at the root. */
export const match: ParamMatcher = (param): param is 'en' => param === 'en';
