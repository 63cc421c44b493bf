import type { Locale } from '../locale';

/** Two rows that show how the template is filled in; the businesses are invented, and their names say so. */
export const examples: Readonly<Record<Locale, readonly Readonly<Record<string, string>>[]>> = {
	de: [
		{
			...{
				NAME: 'Bäckerei Beispiel (erfunden)',
				COUNTRY: 'Deutschland',
				SIZE: '1 bis 9',
				SECTOR: 'Bäckerei',
			},
			...{ NETWORKS: 'Facebook, Instagram', E_SM_PADVERT: 'ja', E_SM_PCUQOR: 'ja', E_SM_PRCR: 'noch nicht' },
			...{ E_SM_PBPCOLL: 'nicht wichtig', E_SM_PCUDEV: 'noch nicht', OFFERS: 'ja', HOURS: 'ja' },
			...{ UPDATES: 'noch nicht', DISCOUNTS: 'noch nicht', TOPICS: 'nicht wichtig', BASICS: 'ja' },
			...{ CURRENCY: 'noch nicht', PRESENCE: 'ja', REACHABILITY: 'ja', CREDIBILITY: 'noch nicht' },
		},
		{
			...{
				NAME: 'Maschinenbau Muster (erfunden)',
				COUNTRY: 'AT',
				SIZE: '120',
				SECTOR: '28',
				NETWORKS: 'keine',
			},
			...{ E_SM_PADVERT: 'nein', E_SM_PRCR: 'nein', OFFERS: 'x', HOURS: 'nicht wichtig', BASICS: 'x' },
		},
	],
	en: [
		{
			...{ NAME: 'Example Bakery (invented)', COUNTRY: 'Germany', SIZE: '1 to 9', SECTOR: 'bakery' },
			...{ NETWORKS: 'Facebook, Instagram', E_SM_PADVERT: 'yes', E_SM_PCUQOR: 'yes', E_SM_PRCR: 'not yet' },
			...{ E_SM_PBPCOLL: 'not relevant', E_SM_PCUDEV: 'not yet', OFFERS: 'yes', HOURS: 'yes' },
			...{ UPDATES: 'not yet', DISCOUNTS: 'not yet', TOPICS: 'not relevant', BASICS: 'yes' },
			...{ CURRENCY: 'not yet', PRESENCE: 'yes', REACHABILITY: 'yes', CREDIBILITY: 'not yet' },
		},
		{
			...{ NAME: 'Sample Machines (invented)', COUNTRY: 'AT', SIZE: '120', SECTOR: '28', NETWORKS: 'none' },
			...{ E_SM_PADVERT: 'no', E_SM_PRCR: 'no', OFFERS: 'x', HOURS: 'not relevant', BASICS: 'x' },
		},
	],
};

/** Names of these rows: whoever leaves them in is told so. */
export const exampleNames: readonly string[] = Object.values(examples).flatMap((rows) =>
	rows.flatMap(({ NAME }) => NAME ?? []),
);
