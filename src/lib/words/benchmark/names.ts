import type { Bilingual } from '../locale';

const same = (name: string): Bilingual => ({ de: name, en: name });

/** What a business calls what it is asked about: purposes, wants, principles, networks and types, and being there at all. */
export const names = {
	E_SM1_ANY: { de: 'Soziale Medien', en: 'Social media' },

	E_SM_SNET: { de: 'Soziale Netzwerke', en: 'Social networks' },
	E_SM_CNTSHR: { de: 'Bilder und Videos', en: 'Pictures and videos' },
	E_SM_BLOG: { de: 'Blogs und Kurznachrichten', en: 'Blogs and short messages' },
	E_SM_WIKI: { de: 'Wikis', en: 'Wikis' },

	FACEBOOK: same('Facebook'),
	INSTAGRAM: same('Instagram'),
	WHATSAPP: same('WhatsApp'),
	YOUTUBE: same('YouTube'),
	TIKTOK: same('TikTok'),
	LINKEDIN: same('LinkedIn'),
	XING: same('Xing'),
	X: { de: 'X (früher Twitter)', en: 'X (formerly Twitter)' },
	BLOG: { de: 'Eigenes Blog', en: 'A blog of our own' },
	WIKI: { de: 'Eigenes Wiki', en: 'A wiki of our own' },

	E_SM_PADVERT: { de: 'Bekannt werden und werben', en: 'Become known, advertise' },
	E_SM_PCUQOR: { de: 'Fragen und Meinungen von Kunden', en: 'Questions and opinions of customers' },
	E_SM_PRCR: { de: 'Personal finden', en: 'Find staff' },
	E_SM_PBPCOLL: { de: 'Mit Partnern zusammenarbeiten', en: 'Work with partners' },
	E_SM_PCUDEV: { de: 'Kunden nach Ideen fragen', en: 'Ask customers for ideas' },
	E_SM_PEXCHVOK: { de: 'Austausch im Team', en: 'Exchange in the team' },

	OFFERS: { de: 'Angebote und Produkte', en: 'Offers and products' },
	HOURS: { de: 'Öffnungszeiten', en: 'Opening hours' },
	UPDATES: { de: 'Neues aus dem Sortiment', en: 'News on products and services' },
	DISCOUNTS: { de: 'Rabatte', en: 'Discounts' },
	TOPICS: { de: 'Aktuelle Themen', en: 'Current topics' },
	EXTRAS: { de: 'Zusätzliche Angebote', en: 'Additional offers' },
	CONTESTS: { de: 'Gewinnspiele', en: 'Prize games' },

	BASICS: { de: 'Grundinformationen', en: 'Basic information' },
	CURRENCY: { de: 'Aktualität', en: 'Being up to date' },
	PRESENCE: { de: 'Präsenz', en: 'Being seen' },
	REACHABILITY: { de: 'Erreichbarkeit', en: 'Being reachable' },
	CREDIBILITY: { de: 'Glaubwürdigkeit', en: 'Being credible' },
} satisfies Readonly<Record<string, Bilingual>>;

/** Networks whose names do not stand in a sentence as they are. */
export const networksSaid: Readonly<Record<string, Bilingual>> = {
	X: same('X'),
	BLOG: { de: 'ein eigenes Blog', en: 'a blog of its own' },
	WIKI: { de: 'ein eigenes Wiki', en: 'a wiki of its own' },
};

/** What a business can say of one thing. */
export const markNames = {
	yes: { de: 'Ja', en: 'Yes' },
	'not-yet': { de: 'Noch nicht', en: 'Not yet' },
	'not-relevant': { de: 'Nicht wichtig für uns', en: 'Not relevant for us' },
} satisfies Readonly<Record<string, Bilingual>>;
