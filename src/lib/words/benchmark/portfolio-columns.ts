import type { Bilingual } from '../locale';
import { names } from './names';

/** The headings of the template. A file may have others: what they stand for is guessed, shown, and set right by hand. */
export const headings = {
	NAME: { de: 'Name', en: 'Name' },
	COUNTRY: { de: 'Land', en: 'Country' },
	SIZE: { de: 'Beschäftigte', en: 'Persons employed' },
	SECTOR: { de: 'Branche', en: 'Sector' },
	NETWORKS: { de: 'Netzwerke', en: 'Networks' },
	...names,
} satisfies Readonly<Record<string, Bilingual>>;

/** How else such a column is headed, in either language. */
export const otherHeadings: Readonly<Record<string, readonly string[]>> = {
	NAME: [
		...['Betrieb', 'Firma', 'Firmenname', 'Unternehmen', 'Mitglied', 'Mitgliedsbetrieb', 'Kunde'],
		...['Business', 'Company', 'Company name', 'Firm', 'Enterprise', 'Member', 'Client'],
	],
	COUNTRY: ['Staat', 'Sitzland', 'Ländercode', 'Länderkürzel', 'Country code', 'State', 'Nation'],
	SIZE: [
		...['Größe', 'Größenklasse', 'Mitarbeiter', 'Mitarbeitende', 'Mitarbeiterzahl', 'MA', 'Personen'],
		...['Beschäftigtenzahl', 'Betriebsgröße', 'Unternehmensgröße', 'Size', 'Size class', 'Employees'],
		...['Headcount', 'Staff', 'Persons'],
	],
	SECTOR: [
		...[
			'Wirtschaftszweig',
			'Gewerbe',
			'Gewerk',
			'WZ',
			'WZ 2008',
			'WZ-Code',
			'NACE',
			'NACE-Code',
			'Tätigkeit',
		],
		...['Industry', 'Trade', 'Line of business', 'Activity'],
	],
	NETWORKS: [
		...['Soziale Netzwerke', 'Soziale Medien', 'Social Media', 'Kanäle', 'Plattformen', 'Profile'],
		...['Social networks', 'Channels', 'Platforms'],
	],
	E_SM_PADVERT: [
		'Image und Werbung',
		'Werbung',
		'Marketing',
		'Image',
		'Image pflegen',
		'Advertising',
		'Build the image',
	],
	E_SM_PCUQOR: [
		...[
			'Kundenfragen',
			'Fragen beantworten',
			'Fragen von Kunden',
			'Kundendialog',
			'Bewertungen',
			'Kundenmeinungen',
		],
		...['Customer questions', 'Answer questions', 'Reviews', 'Customer opinions'],
	],
	E_SM_PRCR: [
		'Personal',
		'Personal gewinnen',
		'Recruit staff',
		'Personalsuche',
		'Personalgewinnung',
		'Recruiting',
		'Recruitment',
		'Hiring',
		'Jobs',
	],
	E_SM_PBPCOLL: [
		...[
			'Partner',
			'Geschäftspartner',
			'Mit Partnern zusammenarbeiten',
			'Zusammenarbeit mit Partnern',
			'Lieferanten',
		],
		...['Partners', 'Business partners', 'Collaborate with partners', 'Suppliers'],
	],
	E_SM_PCUDEV: [
		...[
			'Kundenideen',
			'Kunden beteiligen',
			'Kunden an der Entwicklung beteiligen',
			'Produktentwicklung',
			'Ideen von Kunden',
		],
		...['Involve customers', 'Involve customers in development', 'Product development'],
	],
	E_SM_PEXCHVOK: [
		...[
			'Austausch',
			'Austausch im Betrieb',
			'Interner Austausch',
			'Austausch im Unternehmen',
			'Interne Kommunikation',
		],
		...['Internal exchange', 'Exchange within the enterprise', 'Internal communication'],
	],
	OFFERS: ['Angebote', 'Produkte', 'Offers', 'Products'],
	HOURS: ['Geschäftszeiten', 'Hours', 'Business hours'],
	UPDATES: [
		'Neues zu Produkten',
		'Neuigkeiten',
		'Neues',
		'Neues zu Produkten und Leistungen',
		'News',
		'Updates',
	],
	DISCOUNTS: ['Rabattaktionen', 'Aktionen', 'Discount campaigns', 'Special offers'],
	TOPICS: ['Themen', 'Topics'],
	EXTRAS: ['Zusatzangebote', 'Extras', 'Additional offers'],
	CONTESTS: ['Mitmachaktionen', 'Verlosungen', 'Contests', 'Competitions'],
	BASICS: ['Grundinformation', 'Basisinformation', 'Basisinformationen', 'Grundinformationen', 'Basics'],
	CURRENCY: ['Aktuell', 'Currency', 'Up to date', 'Timeliness'],
	PRESENCE: ['Anwesenheit', 'Presence', 'Present'],
	REACHABILITY: ['Erreichbar', 'Reachability', 'Availability', 'Reachable'],
	CREDIBILITY: ['Glaubwürdig', 'Vertrauen', 'Trust', 'Credible', 'Credibility'],
};
