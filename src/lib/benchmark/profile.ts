/** Eurostat's four classes of persons employed, smallest first. */
export const sizeClasses = ['1-9', '10-49', '50-249', 'GE250'] as const;
export type SizeClass = (typeof sizeClasses)[number];

/** A country that is not in the label's list. */
export const elsewhere = 'OTHER';

/** Who a business is. What it does not say is null; the country has a sensible start and is always there. */
export interface Profile {
	/** A country of the label's `geo` codes (DE, EL, UK), 'EU27_2020' for the European Union as a whole, or `elsewhere`. */
	readonly country: string;
	readonly size: SizeClass | null;
	/** Division of NACE Rev. 2, 1 to 99: 47 is retail trade. */
	readonly division: number | null;
}

export const newcomer: Profile = { country: 'DE', size: null, division: null };
