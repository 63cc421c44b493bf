import type { Answers } from './answers';
import { mostYears } from './candidates';
import type { Distribution } from './finding';
import type { Ground, Published } from './ground';
import { positionOf } from './position';
import type { Profile } from './profile';
import { valuesOf } from './published';

/** The area that stands in where a country has no value of its own. */
const union = 'EU27_2020';

/**
 * Shares of enterprises with no, one, and two or more types, in percent: of all sizes from 10 persons and all sectors
 * asked, in the newest year in which both shares they are calculated from are published for the country; else, or where that
 * is more than `mostYears` older than for the EU, for the EU. Null where a share would be below zero.
 */
export function distributionOf(profile: Profile, answers: Answers, ground: Ground): Distribution {
	const position = positionOf(answers);
	const [own] = pairs(profile.country, ground);
	const [ofAll] = pairs(union, ground);
	const isOld = own && ofAll && yearOf(own) < yearOf(ofAll) - mostYears;
	const pair = isOld ? ofAll : (own ?? ofAll);
	if (pair) return { position, geo: pair.any.row.geo, ...pair, shares: sharesOf(pair) };
	return { position, geo: profile.country, any: null, two: null, shares: null };
}

interface Pair {
	readonly any: Published;
	readonly two: Published;
}

const yearOf = ({ any }: Pair): number => any.row.year;

/** Both shares of one area and year, the newest year first. */
function pairs(geo: string, ground: Ground): Pair[] {
	const twos = whole(geo, valuesOf('E_SM1_GE2', ['eurostat-sm-ge2'], ground));
	return whole(geo, valuesOf('E_SM1_ANY', ['eurostat-sm-any'], ground))
		.flatMap((any) => {
			const two = twos.find(({ row }) => row.year === any.row.year);
			return two ? [{ any, two }] : [];
		})
		.sort((a, b) => yearOf(b) - yearOf(a));
}

function sharesOf({ any, two }: Pair): Distribution['shares'] {
	const [some, many] = [any.row.value ?? NaN, two.row.value ?? NaN];
	const shares = { none: 100 - some, one: some - many, two: many };
	return Object.values(shares).every((share) => share >= 0) ? shares : null;
}

/** The values of an area for all sizes from 10 persons and all sectors asked. */
export const whole = (geo: string, published: readonly Published[]): Published[] =>
	published.filter(({ row }) => row.geo === geo && row.size_class === 'GE10' && row.sector === 'TOTAL');
