import { elsewhere } from './profile';

/** Codes of the European Union, as it is and as it was with the United Kingdom. */
export const unions = ['EU27_2020', 'EU28'] as const;
export type Union = (typeof unions)[number];

const members: readonly string[] = [
	...(['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'EL', 'ES', 'FI', 'FR', 'HR', 'HU'] as const),
	...(['IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'] as const),
];

/** Whether the firms of a country are counted in a figure of a union. The union as a whole is counted in either. */
export const isCounted = (country: string, union: Union): boolean =>
	country === 'EU27_2020' || members.includes(country) || (country === 'UK' && union === 'EU28');

/** Whether a country can have figures of its own. */
export const isCountry = (country: string): boolean =>
	country !== elsewhere && !unions.some((union) => union === country);
