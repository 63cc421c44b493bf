/** Size classes that can be put together from others without gap or overlap, smallest first. */
export const partsOf: Readonly<Record<string, readonly [string, string, ...string[]]>> = {
	'10-249': ['10-49', '50-249'],
	GE10: ['10-49', '50-249', 'GE250'],
};

/**
 * Populations whose size classes the counts of enterprises weigh: shares of all enterprises of a class. A share of a
 * part of them only, such as those that use social media, would need the size of that part, which is not published.
 */
export const weighable: readonly string[] = ['ENT_GE10', 'ENT_BY_SIZE', 'ENT_BE'];
