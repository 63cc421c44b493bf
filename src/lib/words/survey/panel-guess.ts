/** What surveys call the purposes; the first that stands in an answer decides. */
export const purposeWords: Readonly<Record<string, readonly string[]>> = {
	E_SM_PRCR: [
		'personal',
		'mitarbeiter gewinnen',
		'mitarbeitende',
		'azubi',
		'auszubildende',
		'bewerb',
		'recruit',
		'staff',
		'hiring',
	],
	E_SM_PCUQOR: [
		'anfragen',
		'bewertung',
		'meinungen',
		'fragen von kunden',
		'kundenservice',
		'beschwerden',
		'enquiries',
		'reviews',
		'opinions',
		'customer service',
	],
	E_SM_PCUDEV: ['entwicklung', 'ideen', 'involving customers', 'development', 'ideas'],
	E_SM_PBPCOLL: ['partner', 'lieferanten', 'suppliers'],
	E_SM_PEXCHVOK: [
		'im unternehmen',
		'im betrieb',
		'im team',
		'intern',
		'inside the',
		'internal',
		'in the team',
	],
	E_SM_PADVERT: ['werbung', 'werben', 'image', 'marketing', 'bekannt', 'vermarkt', 'advertis', 'known'],
};

/** What surveys call that which customers find on the pages of a business. */
export const wantWords: Readonly<Record<string, readonly string[]>> = {
	EXTRAS: ['zusatzangebot', 'zusatzliche angebote', 'zusätzliche angebote', 'additional offers', 'extras'],
	DISCOUNTS: ['rabatt', 'gutschein', 'discount', 'voucher'],
	CONTESTS: ['gewinnspiel', 'mitmach', 'contest', 'prize'],
	HOURS: ['öffnungszeit', 'opening hours'],
	UPDATES: ['neues', 'neuigkeit', 'news'],
	TOPICS: ['themen', 'topics'],
	OFFERS: ['angebot', 'produkte', 'offers', 'products'],
};

/** The question is about what customers wish for, and not about what they find. */
export const wished = /\b(suchen|sucht|wunschen|wunscht|erwarten|wollen|look for|wish|want|expect)\b/;
