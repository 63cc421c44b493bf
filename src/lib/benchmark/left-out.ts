import { beginsAtTen, isAsked } from './asked';
import { isCounted, unions } from './europe';
import type { Published } from './ground';
import type { LeftOut } from './ladder-rungs';
import type { Profile } from './profile';

/** In what a published group leaves out a business. What the business has not said leaves it out of nothing. */
export function leftOut({ country, size, division }: Profile, { row, series }: Published): LeftOut[] {
	const union = unions.find((code) => code === row.geo);
	const reasons: readonly (LeftOut | null)[] = [
		size === '1-9' && (row.size_class === 'GE10' || beginsAtTen(series)) ? 'size' : null,
		division !== null && row.sector === 'TOTAL' && !isAsked(division, series) ? 'sector' : null,
		union && !isCounted(country, union) ? 'country' : null,
	];
	return reasons.filter((reason) => reason !== null);
}
