import type { Locale } from '../locale';

/** How one practice of firms is spoken of. */
export interface Practice {
	/** What peers say of themselves. German: an infinitive with "zu"; English: what stands after "that they". */
	readonly does: string;
	/** What the business says it does. `where`: the networks it named for it, in words; null for a purpose. */
	yes(where: string | null): string;
	/** What the business says it does not do yet. */
	readonly notYet: string;
}

export type PracticeCode =
	| ('E_SM1_ANY' | 'E_SM_SNET' | 'E_SM_CNTSHR' | 'E_SM_BLOG' | 'E_SM_WIKI')
	| ('E_SM_PADVERT' | 'E_SM_PCUQOR' | 'E_SM_PRCR' | 'E_SM_PBPCOLL' | 'E_SM_PCUDEV' | 'E_SM_PEXCHVOK');

const always = (text: string) => () => text;
const uses = {
	de: (where: string | null) => (where === null ? 'Ihr Betrieb auch.' : `Ihr Betrieb nutzt ${where}.`),
	en: (where: string | null) => (where === null ? 'So does your business.' : `Your business uses ${where}.`),
};

/** Presence, types and purposes in sentences, in the sense of the survey's items. */
export const practices: Readonly<Record<Locale, Readonly<Record<PracticeCode, Practice>>>> = {
	de: {
		E_SM1_ANY: {
			does: 'soziale Medien zu nutzen',
			yes: uses.de,
			notYet: 'Ihr Betrieb ist dort noch nicht.',
		},
		E_SM_SNET: {
			does: 'soziale Netzwerke zu nutzen, zum Beispiel Facebook oder LinkedIn',
			yes: uses.de,
			notYet: 'Ihr Betrieb hat dort noch keine Seite.',
		},
		E_SM_CNTSHR: {
			does: 'Plattformen für Bilder und Videos zu nutzen, zum Beispiel YouTube oder Instagram',
			yes: uses.de,
			notYet: 'Ihr Betrieb zeigt dort noch nichts.',
		},
		E_SM_BLOG: {
			does: 'Blogs oder Kurznachrichten zu nutzen',
			yes: uses.de,
			notYet: 'Ihr Betrieb schreibt dort noch nicht.',
		},
		E_SM_WIKI: {
			does: 'Wikis zu nutzen, also Seiten, an denen mehrere gemeinsam schreiben',
			yes: always('Auch Ihr Betrieb hat ein Wiki.'),
			notYet: 'Ihr Betrieb hat noch keines.',
		},
		E_SM_PADVERT: {
			does: 'in sozialen Medien ihr Bild zu pflegen oder für ihre Produkte zu werben',
			yes: always('Auch Sie zeigen dort, was Ihr Betrieb kann.'),
			notYet: 'Sie zeigen dort noch nicht, was Ihr Betrieb kann.',
		},
		E_SM_PCUQOR: {
			does: 'in sozialen Medien Meinungen und Fragen von Kunden entgegenzunehmen oder zu beantworten',
			yes: always('Auch Sie hören dort zu und antworten.'),
			notYet: 'Sie nehmen dort noch keine Fragen und Meinungen an.',
		},
		E_SM_PRCR: {
			does: 'über soziale Medien Personal zu suchen',
			yes: always('Auch Sie suchen dort nach Menschen für Ihren Betrieb.'),
			notYet: 'Sie suchen dort noch niemanden.',
		},
		E_SM_PBPCOLL: {
			does: 'über soziale Medien mit Geschäftspartnern oder Verbänden zusammenzuarbeiten',
			yes: always('Auch Sie sind dort mit Partnern in Kontakt.'),
			notYet: 'Sie sind dort noch nicht mit Partnern in Kontakt.',
		},
		E_SM_PCUDEV: {
			does: 'Kunden über soziale Medien an der Entwicklung von Produkten zu beteiligen',
			yes: always('Auch Sie fragen Ihre Kunden dort nach Ideen.'),
			notYet: 'Sie fragen Ihre Kunden dort noch nicht nach Ideen.',
		},
		E_SM_PEXCHVOK: {
			does: 'sich über soziale Medien innerhalb des Unternehmens auszutauschen',
			yes: always('Auch Ihr Team tauscht sich so aus.'),
			notYet: 'Ihr Team tauscht sich noch nicht so aus.',
		},
	},
	en: {
		E_SM1_ANY: {
			does: 'use social media',
			yes: uses.en,
			notYet: 'Your business is not there yet.',
		},
		E_SM_SNET: {
			does: 'use social networks, such as Facebook or LinkedIn',
			yes: uses.en,
			notYet: 'Your business has no page there yet.',
		},
		E_SM_CNTSHR: {
			does: 'use platforms for pictures and videos, such as YouTube or Instagram',
			yes: uses.en,
			notYet: 'Your business does not show anything there yet.',
		},
		E_SM_BLOG: {
			does: 'use blogs or short messages',
			yes: uses.en,
			notYet: 'Your business does not write there yet.',
		},
		E_SM_WIKI: {
			does: 'use wikis, pages that several people write together',
			yes: always('Your business has a wiki too.'),
			notYet: 'Your business does not have one yet.',
		},
		E_SM_PADVERT: {
			does: 'use social media to build their image or to market their products',
			yes: always('You too show there what your business can do.'),
			notYet: 'You do not show there yet what your business can do.',
		},
		E_SM_PCUQOR: {
			does: 'use social media to take or answer opinions and questions of customers',
			yes: always('You too listen and answer there.'),
			notYet: 'You do not take questions and opinions there yet.',
		},
		E_SM_PRCR: {
			does: 'look for staff on social media',
			yes: always('You too look for people there.'),
			notYet: 'You do not look for anyone there yet.',
		},
		E_SM_PBPCOLL: {
			does: 'use social media to work with business partners or associations',
			yes: always('You too are in contact with partners there.'),
			notYet: 'You are not in contact with partners there yet.',
		},
		E_SM_PCUDEV: {
			does: 'use social media to involve customers in developing products',
			yes: always('You too ask your customers for ideas there.'),
			notYet: 'You do not ask your customers for ideas there yet.',
		},
		E_SM_PEXCHVOK: {
			does: 'use social media to exchange news within the enterprise',
			yes: always('Your team does so too.'),
			notYet: 'Your team does not do so yet.',
		},
	},
};
