/** Everyday words of both languages, and what they stand for in the data: codes, or words of names and titles. */
export interface Synonyms {
	/** Lower case; one that holds a blank is met as a phrase. */
	readonly said: readonly string[];
	readonly meant: readonly string[];
}

/** `said` and `meant` of one group in either direction is not intended: a reader says the first and finds the second. */
export const synonyms: readonly Synonyms[] = [
	// Platforms
	{ said: ['insta', 'ig', 'reels'], meant: ['INSTAGRAM'] },
	{ said: ['fb', 'meta'], meant: ['FACEBOOK'] },
	{ said: ['twitter', 'tweets', 'x'], meant: ['X', 'MICROBLOG', 'E_SM_BLOG'] },
	{ said: ['messenger', 'whats app', 'wa'], meant: ['WHATSAPP'] },
	{ said: ['tik tok', 'kurzvideos', 'short videos'], meant: ['TIKTOK'] },
	{ said: ['yt', 'you tube'], meant: ['YOUTUBE'] },
	{
		said: ['video', 'videos', 'filme', 'fotos', 'photos', 'bilder'],
		meant: ['YOUTUBE', 'VIDEO', 'E_SM_CNTSHR', 'OFFER_VIDEO'],
	},
	{
		said: ['linked in', 'businessnetzwerk', 'berufsnetzwerk', 'professional network'],
		meant: ['LINKEDIN', 'XING'],
	},
	{ said: ['snap'], meant: ['SNAPCHAT'] },
	{ said: ['nachbarschaft', 'neighbourhood', 'nebenan'], meant: ['LOCAL', 'NEXTDOOR'] },
	{
		said: ['plattform', 'plattformen', 'platforms', 'kanäle', 'channels'],
		meant: ['PLATFORM_USE', 'SM_PLATFORM', 'SM_TYPE', 'plattformen'],
	},
	{ said: ['blog', 'blogs', 'microblog'], meant: ['E_SM_BLOG', 'MICROBLOG'] },
	// Trades
	{
		said: [
			'laden',
			'läden',
			'geschäft',
			'geschäfte',
			'shop',
			'shops',
			'store',
			'retailer',
			'einzelhändler',
			'boutique',
		],
		meant: ['G47', 'G45-47'],
	},
	{
		said: ['handel', 'händler', 'trade', 'retail', 'einzelhandel', 'verkauf'],
		meant: ['G45-47', 'G47', 'BITKOM_HANDEL', 'FAN_RETAILER'],
	},
	{ said: ['großhandel', 'wholesale'], meant: ['G46', 'G45-47'] },
	{ said: ['autohaus', 'autohandel', 'kfz', 'werkstatt', 'garage', 'cars'], meant: ['G45', 'G45-47'] },
	{
		said: ['bau', 'baugewerbe', 'bauunternehmen', 'construction', 'building'],
		meant: ['F41-43', 'F41-42', 'F43', 'BITKOM_BAU'],
	},
	{
		said: [
			'handwerk',
			'handwerker',
			'craft',
			'crafts',
			'tischler',
			'elektriker',
			'maler',
			'dachdecker',
			'installateur',
		],
		meant: ['F43', 'F41-43', 'FORSA_HANDWERK'],
	},
	{ said: ['friseur', 'friseure', 'salon', 'hairdresser'], meant: ['FORSA_FRISEURE'] },
	{
		said: ['hotel', 'hotels', 'pension', 'tourismus', 'tourism', 'unterkunft', 'übernachtung'],
		meant: ['I55', 'I55-56'],
	},
	{
		said: ['restaurant', 'restaurants', 'gastronomie', 'gaststätte', 'café', 'catering', 'wirt', 'kneipe'],
		meant: ['I56', 'I55-56'],
	},
	{
		said: ['industrie', 'industry', 'produktion', 'fabrik', 'hersteller', 'manufacturing', 'gewerbe'],
		meant: ['C10-33', 'BITKOM_INDUSTRIE'],
	},
	{ said: ['lebensmittel', 'food'], meant: ['C10-12', 'I56'] },
	{ said: ['maschinenbau', 'machinery'], meant: ['C28'] },
	{ said: ['it', 'software', 'ict', 'informatik', 'computer'], meant: ['J62-63', 'J58-63', 'ICT'] },
	{
		said: ['medien', 'verlag', 'media companies', 'publisher'],
		meant: ['J58-60', 'J58-63', 'medien', 'media'],
	},
	{ said: ['spedition', 'logistik', 'logistics', 'transport', 'verkehr'], meant: ['H49-53'] },
	{ said: ['makler', 'immobilien', 'real estate'], meant: ['L68'] },
	{
		said: [
			'berater',
			'kanzlei',
			'steuerberater',
			'ingenieur',
			'architekt',
			'freiberufler',
			'consulting',
			'lawyer',
		],
		meant: ['M69-74', 'M69-75'],
	},
	{
		said: ['bank', 'banken', 'versicherung', 'insurance', 'finanzen'],
		meant: ['K64-66', 'K6419-6492', 'K651-652'],
	},
	{ said: ['arzt', 'ärzte', 'praxis', 'pflege', 'gesundheit', 'health', 'care'], meant: ['Q86-88'] },
	{
		said: ['dienstleister', 'dienstleistung', 'dienstleistungen', 'services'],
		meant: ['SERVICES', 'BITKOM_DIENSTE', 'N77-82'],
	},
	{
		said: ['branche', 'branchen', 'wirtschaftszweig', 'nace', 'sector', 'sectors'],
		meant: ['G45-47', 'C10-33', 'branche'],
	},
	// What firms use it for
	{
		said: [
			'bewerber',
			'bewerbung',
			'recruiting',
			'recruitment',
			'personal',
			'personalsuche',
			'mitarbeiter',
			'mitarbeiter finden',
			'mitarbeiter gewinnen',
			'fachkräfte',
			'azubi',
			'azubis',
			'ausbildung',
			'stellen',
			'hiring',
			'applicants',
			'staff',
			'jobs',
			'employer',
		],
		meant: ['E_SM_PRCR', 'GOAL_STAFF', 'OWN_STAFF', 'WHY_NOT_STAFF'],
	},
	{
		said: [
			'werbung',
			'werben',
			'marketing',
			'anzeigen',
			'reklame',
			'advertising',
			'ads',
			'promotion',
			'image',
		],
		meant: [
			'E_SM_PADVERT',
			'ADS',
			'GOAL_BRANDS',
			'GOAL_IMAGE',
			'GOAL_AWARENESS',
			'WHY_NOT_OTHER_ADS',
			'LEAVE_ADS',
		],
	},
	{
		said: [
			'kundenfragen',
			'kundenservice',
			'service',
			'support',
			'beschwerden',
			'bewertungen',
			'reviews',
			'kundendienst',
			'customer service',
			'feedback',
		],
		meant: ['E_SM_PCUQOR', 'GOAL_SERVICE', 'FAN_SERVICE', 'FAN_FEEDBACK', 'OFFER_CHAT', 'LEAVE_UNANSWERED'],
	},
	{
		said: ['neue kunden', 'kundengewinnung', 'neukunden', 'akquise', 'new customers', 'vertrieb', 'sales'],
		meant: ['GOAL_NEW_CUSTOMERS', 'USE', 'E_SM_PADVERT'],
	},
	{
		said: ['kundenbindung', 'stammkunden', 'loyalty', 'beziehungen'],
		meant: ['GOAL_RELATIONS', 'USE', 'FOLLOW'],
	},
	{
		said: ['zweck', 'zwecke', 'wofür', 'wozu', 'ziel', 'ziele', 'purpose', 'purposes', 'goal', 'goals'],
		meant: ['SM_PURPOSE', 'SM_GOAL'],
	},
	{ said: ['innovation', 'entwicklung', 'ideen', 'ideas'], meant: ['E_SM_PCUDEV', 'GOAL_PRODUCTS'] },
	{ said: ['partner', 'kooperation', 'cooperation', 'lieferanten', 'suppliers'], meant: ['E_SM_PBPCOLL'] },
	{
		said: ['intern', 'wissen', 'internal', 'knowledge'],
		meant: ['E_SM_PEXCHVOK', 'GOAL_INTERNAL', 'E_SM_WIKI'],
	},
	{
		said: [
			'gründe',
			'hindernisse',
			'hemmnisse',
			'warum nicht',
			'gegen',
			'barriers',
			'why not',
			'reasons',
			'angst',
			'fear',
		],
		meant: ['SM_REASON_NO', 'UNFOLLOW_REASON', 'FOLLOW_REASON'],
	},
	{
		said: ['keine präsenz', 'nicht vertreten', 'nicht in sozialen medien', 'absent'],
		meant: ['NONE', 'NO_USE', 'SM_REASON_NO'],
	},
	// What customers want
	{ said: ['öffnungszeit', 'öffnungszeiten', 'opening hours', 'opening times'], meant: ['HOURS'] },
	{
		said: ['angebot', 'angebote', 'offers', 'produkte', 'products'],
		meant: ['OFFERS', 'EXTRAS', 'DIG_OFFER', 'INFORM', 'DISCOUNTS'],
	},
	{
		said: ['rabatt', 'rabatte', 'gutschein', 'sale', 'discount', 'discounts', 'schnäppchen'],
		meant: ['DISCOUNTS', 'FAN_DISCOUNTS'],
	},
	{ said: ['gewinnspiel', 'gewinnspiele', 'verlosung', 'prize', 'contest'], meant: ['CONTESTS'] },
	{
		said: [
			'kundenwünsche',
			'wünsche',
			'erwartungen',
			'kunden wollen',
			'was kunden wollen',
			'customers want',
			'expectations',
		],
		meant: ['WANTS', 'WANT_MORE'],
	},
	{
		said: ['kunden', 'kundschaft', 'verbraucher', 'konsumenten', 'customers', 'consumers'],
		meant: ['WANTS', 'WANT_MORE', 'INFORM', 'USE', 'E_SM_PCUQOR'],
	},
	{ said: ['termin', 'termine', 'buchen', 'appointment', 'booking'], meant: ['OFFER_BOOKING'] },
	{
		said: ['webshop', 'online-shop', 'onlineshop', 'abholen', 'click and collect'],
		meant: ['OFFER_SHOP', 'OFFER_COLLECT'],
	},
	{
		said: ['fans', 'follower', 'folgen', 'followers', 'follow', 'entfolgen', 'unfollow'],
		meant: ['FOLLOW', 'FOLLOW_REASON', 'UNFOLLOW_REASON'],
	},
	// Sizes
	{
		said: ['kmu', 'mittelstand', 'sme', 'smes', 'small business', 'kleine und mittlere'],
		meant: ['SME', 'SME_LT500', '10-249', '2-249', '10-49', '50-249', 'kmu', 'smes'],
	},
	{
		said: ['klein', 'kleine', 'kleinen', 'kleiner', 'kleinbetriebe', 'small'],
		meant: ['10-49', '1-9', '2-9', 'LT10', '10-19', 'SME'],
	},
	{
		said: ['mittel', 'mittlere', 'mittleren', 'mittelgroß', 'medium'],
		meant: ['50-249', '50-99', '10-249', 'SME'],
	},
	{
		said: ['groß', 'große', 'großen', 'großunternehmen', 'konzern', 'konzerne', 'large', 'big'],
		meant: ['GE250', 'GE500', 'GE1000'],
	},
	{
		said: [
			'mikro',
			'mikrobetriebe',
			'kleinstbetriebe',
			'kleinstunternehmen',
			'solo',
			'soloselbstständige',
			'selbstständige',
			'micro',
			'self-employed',
			'1–9',
			'1-9',
		],
		meant: ['1-9', '0-9', '2-9', 'LT10', '0-1', '1-4', 'EQ2'],
	},
	{
		said: [
			'betrieb',
			'betriebe',
			'firma',
			'firmen',
			'unternehmen',
			'company',
			'companies',
			'firms',
			'business',
			'businesses',
			'enterprises',
		],
		meant: ['unternehmen', 'enterprises', 'kmu'],
	},
	{
		said: ['größe', 'größenklasse', 'size', 'beschäftigte', 'employees'],
		meant: ['10-49', '50-249', 'größe', 'size'],
	},
	// People
	{
		said: ['jugend', 'jugendliche', 'junge', 'jung', 'teenager', 'youth', 'young', 'gen z'],
		meant: ['14-29', '16-24', '16-19', '15-24', '18-20', '16-29', '18-29', '10-15'],
	},
	{
		said: ['senioren', 'ältere', 'rentner', 'alte', 'seniors', 'elderly', 'older'],
		meant: ['Y_GE70', 'Y_GE65', 'Y_GE60', '65-74', 'Y_GE50', '50-69'],
	},
	{
		said: ['alter', 'altersgruppe', 'altersgruppen', 'age', 'ages'],
		meant: ['14-29', '16-24', '18-29', '30-49', 'alter', 'age'],
	},
	{
		said: ['menschen', 'leute', 'bevölkerung', 'personen', 'people', 'population', 'nutzer', 'users'],
		meant: ['menschen', 'people', 'bevölkerung', 'internetnutzer', 'users'],
	},
	{ said: ['täglich', 'daily', 'jeden tag'], meant: ['SM_DAILY', 'NET_DAILY'] },
	{ said: ['wöchentlich', 'weekly', 'jede woche'], meant: ['SM_WEEKLY'] },
	{ said: ['online', 'internet', 'netz'], meant: ['ONLINE', 'NET_USE', 'NET_DAILY', 'online', 'internet'] },
	{ said: ['breitband', 'broadband', 'dsl', 'glasfaser'], meant: ['H_BROADBAND'] },
	// Places
	{
		said: ['eu', 'europa', 'europe', 'europäische union', 'european union'],
		meant: ['EU27_2020', 'EU28', 'europa', 'europe'],
	},
	{
		said: ['länder', 'ländervergleich', 'countries', 'international'],
		meant: ['EU27_2020', 'europa', 'europe'],
	},
	{ said: ['usa', 'amerika', 'america', 'united states', 'us'], meant: ['US'] },
	{ said: ['großbritannien', 'england', 'britain', 'uk'], meant: ['UK'] },
	{ said: ['holland'], meant: ['NL'] },
	{ said: ['brd', 'deutsch', 'deutsche', 'german'], meant: ['DE'] },
	// The rest
	{
		said: ['website', 'webseite', 'homepage', 'internetseite', 'web site', 'web'],
		meant: ['WEB', 'WEB_SMLINK'],
	},
	{
		said: ['zahlen', 'anzahl', 'zahl', 'number', 'count', 'wie viele unternehmen', 'how many enterprises'],
		meant: ['ENT_COUNT', 'zahl', 'number'],
	},
	{
		said: ['digitalisierung', 'digitalization', 'digitalisation', 'digital', 'dii', 'desi'],
		meant: ['DII', 'DIG_OFFER', 'digitalen', 'digitale', 'digital'],
	},
	{
		said: ['social media', 'soziale medien', 'soziale netzwerke', 'social networks', 'social network'],
		meant: ['sozialen', 'soziale', 'sozialer', 'social', 'netzwerke', 'networks'],
	},
	{
		said: ['reichweite', 'bekanntheit', 'sichtbarkeit', 'reach', 'visibility'],
		meant: ['GOAL_AWARENESS', 'NOTICE'],
	},
	{ said: ['corona', 'pandemie', 'covid', 'pandemic'], meant: ['DIG_OFFER', 'pandemie', 'pandemic', 'NONE'] },
	{ said: ['amt', 'amtlich', 'statistisches bundesamt', 'official'], meant: ['destatis', 'eurostat'] },
];
