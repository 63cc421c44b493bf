/** What people write into a cell and mean; case, accents and spaces do not count. Everything else is asked back. */
export const answers = {
	yes: ['yes', 'y', 'ja', 'j', 'x', '1', 'true', 'wahr', '✓', '✔'],
	'not-yet': ['not-yet', 'not yet', 'no', 'n', 'nein', 'noch nicht', '0', 'false', 'falsch'],
	'not-relevant': [
		...['not-relevant', 'not relevant', 'not relevant for us', 'not important', 'irrelevant'],
		...['nicht relevant', 'nicht wichtig', 'nicht wichtig für uns', 'unwichtig'],
	],
	unanswered: [
		...['', 'n/a', 'n.a.', 'n. a.', 'not answered', 'unanswered', 'no answer', 'do not know', "don't know"],
		...['k.A.', 'k. A.', 'keine Angabe', 'nicht beantwortet', 'keine Antwort', 'weiß nicht'],
	],
} as const;

/** That a business is in no network. */
export const nowhere = ['none', 'nowhere', 'no', 'keine', 'keins', 'keines', 'nirgends', 'nein'];

/** Names of the networks, without spaces. */
export const networkNames = {
	FACEBOOK: ['facebook', 'fb', 'meta'],
	INSTAGRAM: ['instagram', 'insta', 'ig'],
	WHATSAPP: ['whatsapp', 'whatsappbusiness', 'wa'],
	YOUTUBE: ['youtube', 'yt'],
	TIKTOK: ['tiktok'],
	LINKEDIN: ['linkedin'],
	XING: ['xing'],
	X: ['x', 'twitter'],
	BLOG: ['blog', 'weblog', 'eigenesblog', 'eigenerblog'],
	WIKI: ['wiki', 'eigeneswiki'],
} as const;

/** Names of countries besides those that every browser knows in German and English; codes as Eurostat writes them. */
export const countryNames: Readonly<Record<string, string>> = {
	...{
		BRD: 'DE',
		'Bundesrepublik Deutschland': 'DE',
		D: 'DE',
		DEU: 'DE',
		'Federal Republic of Germany': 'DE',
	},
	...{ A: 'AT', AUT: 'AT', CHE: 'CH', Holland: 'NL', 'The Netherlands': 'NL', 'die Niederlande': 'NL' },
	...{
		'Tschechische Republik': 'CZ',
		'Czech Republic': 'CZ',
		Turkey: 'TR',
		Mazedonien: 'MK',
		Macedonia: 'MK',
	},
	...{ Großbritannien: 'UK', 'Great Britain': 'UK', Britain: 'UK', England: 'UK', USA: 'US' },
	...{ EU: 'EU27_2020', 'EU-27': 'EU27_2020', EU27: 'EU27_2020', 'Europäische Union': 'EU27_2020' },
	...{ 'European Union': 'EU27_2020', GR: 'EL', GB: 'UK', OTHER: 'OTHER', elsewhere: 'OTHER' },
	...{ 'anderes Land': 'OTHER', 'ein anderes Land': 'OTHER', 'another country': 'OTHER' },
};

/** Words of files that name whole parts of the economy and no division, though a trade's name may begin with them. */
export const broadSectors: readonly string[] = [
	...['Industrie', 'Industriebetrieb', 'Produktion', 'Produktionsbetrieb', 'Fabrik', 'Manufaktur', 'Werk'],
	...['Gewerbe', 'Gewerbebetrieb', 'Handwerk', 'Handwerksbetrieb', 'Dienstleistung', 'Dienstleistungen'],
	...['Dienstleister', 'Service', 'Medien', 'Groß', 'industry', 'manufacturing', 'production', 'factory'],
	...['crafts', 'services', 'media', 'trade'],
];
