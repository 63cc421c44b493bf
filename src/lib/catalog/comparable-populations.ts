import type { Series } from './series';

/** Populations that are one universe and groups of it, asked in one survey: as comparable as two ages or two sizes. */
export const groupsOfOneUniverse: readonly (readonly string[])[] = [
	['US_ADULTS', 'US_MEN', 'US_WOMEN', 'US_WHITE', 'US_BLACK', 'US_HISPANIC', 'US_ASIAN'],
];

type Asked = Pick<Series, 'population' | 'publisher'>;

/** Whether two series are shares of the same whole, or of groups of one whole in the same survey. */
export const sameUniverse = (a: Asked, b: Asked): boolean =>
	a.population === b.population ||
	(a.publisher === b.publisher &&
		groupsOfOneUniverse.some((group) => group.includes(a.population) && group.includes(b.population)));

/** A universe whose limits are not published can only be compared within its own survey. */
export const unstated = ({ population }: Asked): boolean => population.endsWith('UNSTATED');
