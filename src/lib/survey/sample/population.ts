/**
 * The firms the sample stands for. Their number per size class is published; everything else here is chosen so that the
 * sample resembles published figures, or invented.
 */
export interface SizeClass {
	readonly name: string;
	/** Smallest number of employees, and how many more there can be. */
	readonly from: number;
	readonly span: number;
	/** Firms in Germany, 2024: Eurostat, sbs_sc_ovw (series eurostat-enterprises of the data room). */
	readonly firms: number;
	/** Firms in the sample. */
	readonly sampled: number;
	/** Share with social media, %: Destatis 2019 (series destatis-sm-any-2019-size). */
	readonly use2019: number;
	/** Shares of users by purpose, %, in the order of `purposes`: Eurostat, EU 2019 (eurostat-sm-purpose-users). */
	readonly purposes: readonly number[];
	/** Working hours a week that a user typically spends. Invented. */
	readonly hours: number;
}

export const sizeClasses: readonly SizeClass[] = [
	{
		name: '10 bis 49',
		...{ from: 10, span: 40, firms: 415_261, sampled: 620, use2019: 44 },
		...{ purposes: [85, 55, 50, 26, 24, 25], hours: 3 },
	},
	{
		name: '50 bis 249',
		...{ from: 50, span: 200, firms: 65_181, sampled: 400, use2019: 61 },
		...{ purposes: [86, 55, 66, 30, 29, 32], hours: 7 },
	},
	{
		name: '250 und mehr',
		...{ from: 250, span: 2_250, firms: 14_862, sampled: 180, use2019: 79 },
		...{ purposes: [87, 60, 78, 34, 35, 43], hours: 22 },
	},
];

/** Share of firms of 10 and more with social media, %: Eurostat 2023 (eurostat-sm-any, DE). The classes of 2019 are lifted to it. */
export const use2023 = 60.677;

export interface Sector {
	readonly name: string;
	/** Share of the firms, %. Invented, roughly the German economy. */
	readonly share: number;
	/**
	 * How much likelier than the average a firm of this sector has social media, as a ratio of odds: from Destatis 2019 where the sector is
	 * published (building, catering, IT), else from Eurostat, EU 2019 (eurostat-sm-type, E_SM_SNET).
	 */
	readonly odds: number;
	/** How readily its firms answer surveys; weights make up for it. Invented. */
	readonly response: number;
}

const odds = (percent: number): number => percent / (100 - percent);

export const sectors: readonly Sector[] = [
	{ name: 'Industrie', share: 18, odds: odds(43) / odds(51), response: 1 },
	{ name: 'Bau und Ausbau', share: 15, odds: odds(29) / odds(48), response: 0.8 },
	{ name: 'Handel und Kfz', share: 22, odds: odds(57) / odds(51), response: 1 },
	{ name: 'Verkehr und Lager', share: 7, odds: odds(35) / odds(51), response: 0.9 },
	{ name: 'Gastronomie und Hotels', share: 10, odds: odds(66) / odds(48), response: 0.8 },
	{ name: 'IT und Medien', share: 6, odds: odds(77) / odds(48), response: 1.4 },
	{ name: 'Beratung, Planung, Recht', share: 12, odds: odds(54) / odds(51), response: 1.2 },
	{ name: 'Dienste für Betriebe', share: 10, odds: odds(52) / odds(51), response: 1.1 },
];

/** States and their share of the firms, %. Invented, roughly as people are spread. */
export const states: readonly { readonly name: string; readonly share: number }[] = [
	{ name: 'Baden-Württemberg', share: 14 },
	{ name: 'Bayern', share: 17 },
	{ name: 'Berlin', share: 4.5 },
	{ name: 'Brandenburg', share: 3 },
	{ name: 'Bremen', share: 0.9 },
	{ name: 'Hamburg', share: 2.8 },
	{ name: 'Hessen', share: 7.5 },
	{ name: 'Mecklenburg-Vorpommern', share: 2 },
	{ name: 'Niedersachsen', share: 9.3 },
	{ name: 'Nordrhein-Westfalen', share: 20.5 },
	{ name: 'Rheinland-Pfalz', share: 4.8 },
	{ name: 'Saarland', share: 1.2 },
	{ name: 'Sachsen', share: 5 },
	{ name: 'Sachsen-Anhalt', share: 2.5 },
	{ name: 'Schleswig-Holstein', share: 3.2 },
	{ name: 'Thüringen', share: 2.6 },
];

/** The number of which a growing function of it is nought, between two bounds, by halving. */
function solve(of: (x: number) => number, low: number, high: number): number {
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		if (of(middle) < 0) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

const probability = (ratio: number): number => ratio / (1 + ratio);

const firms = sizeClasses.reduce((sum, size) => sum + size.firms, 0);
const shares = sectors.reduce((sum, sector) => sum + sector.share, 0);

/** By how much the odds of every class rise from 2019 so that all classes together come to 2023. */
const rise = solve(
	(x) =>
		sizeClasses.reduce((sum, size) => sum + size.firms * probability(x * odds(size.use2019)), 0) -
		(firms * use2023) / 100,
	0.1,
	10,
);

/** Share of this class with social media in the sample's year, 0-1. */
export const useOf = (size: SizeClass): number => probability(rise * odds(size.use2019));

/** Probability that a firm of this class and sector has social media: over all sectors it is that of its class. */
export function useIn(size: SizeClass): ReadonlyMap<Sector, number> {
	const base = solve(
		(x) =>
			sectors.reduce((sum, sector) => sum + sector.share * probability(x * sector.odds), 0) -
			shares * useOf(size),
		0.01,
		100,
	);
	return new Map(sectors.map((sector) => [sector, probability(base * sector.odds)]));
}

/** Firms of this class and sector in the population. */
export const firmsIn = (size: SizeClass, sector: Sector): number => (size.firms * sector.share) / shares;
