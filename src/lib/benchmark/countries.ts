import { elsewhere } from './profile';

/** Countries of the label, by its `geo` codes: Greece is EL, the United Kingdom UK. A test holds them against the label. */
const countries = [
	...(['AL', 'AT', 'BA', 'BE', 'BG', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'EL', 'ES', 'FI'] as const),
	...(['FR', 'HR', 'HU', 'IE', 'IS', 'IT', 'LT', 'LU', 'LV', 'ME', 'MK', 'MT', 'NL', 'NO'] as const),
	...(['PL', 'PT', 'RO', 'RS', 'SE', 'SI', 'SK', 'TR', 'UK', 'US', 'XK'] as const),
] as const;

/** All that a profile can name as its country. */
export const places: readonly string[] = [...countries, 'EU27_2020', elsewhere];
