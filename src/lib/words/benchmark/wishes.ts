import type { Locale } from '../locale';

/** How one thing that people look for from firms is spoken of. */
export interface Wish {
	/** What people say they look for. German: as it stands after "nach". */
	readonly sought: string;
	/** What the business says it offers there. */
	readonly yes: string;
	/** What the business says it does not offer there yet. */
	readonly notYet: string;
}

export type WishCode = 'OFFERS' | 'HOURS' | 'UPDATES' | 'DISCOUNTS' | 'TOPICS' | 'EXTRAS' | 'CONTESTS';

/** The seven wants in sentences, in the sense of the survey's answers. */
export const wishes: Readonly<Record<Locale, Readonly<Record<WishCode, Wish>>>> = {
	de: {
		OFFERS: {
			sought: 'Angeboten und Produkten',
			yes: 'Bei Ihnen sind sie dort zu finden.',
			notYet: 'Bei Ihnen sind sie dort noch nicht zu finden.',
		},
		HOURS: {
			sought: 'Öffnungszeiten',
			yes: 'Ihre stehen dort.',
			notYet: 'Ihre stehen dort noch nicht.',
		},
		UPDATES: {
			sought: 'Neuem zu Produkten und Leistungen',
			yes: 'Sie zeigen dort, was es Neues gibt.',
			notYet: 'Sie zeigen dort noch nicht, was es Neues gibt.',
		},
		DISCOUNTS: {
			sought: 'Rabatten',
			yes: 'Auf Ihre weisen Sie dort hin.',
			notYet: 'Sie weisen dort noch auf keine hin.',
		},
		TOPICS: {
			sought: 'aktuellen Themen',
			yes: 'Sie sagen dort etwas dazu.',
			notYet: 'Sie sagen dort noch nichts dazu.',
		},
		EXTRAS: {
			sought: 'zusätzlichen Angeboten',
			yes: 'Ihre kann man dort finden.',
			notYet: 'Ihre kann man dort noch nicht finden.',
		},
		CONTESTS: {
			sought: 'Gewinnspielen und Mitmachaktionen',
			yes: 'Bei Ihnen gibt es dort welche.',
			notYet: 'Bei Ihnen gibt es dort noch keine.',
		},
	},
	en: {
		OFFERS: {
			sought: 'offers and products',
			yes: 'Yours can be found there.',
			notYet: 'Yours cannot be found there yet.',
		},
		HOURS: {
			sought: 'opening hours',
			yes: 'Yours are there.',
			notYet: 'Yours are not there yet.',
		},
		UPDATES: {
			sought: 'news on products and services',
			yes: 'You show there what is new.',
			notYet: 'You do not show there yet what is new.',
		},
		DISCOUNTS: {
			sought: 'discounts',
			yes: 'You announce yours there.',
			notYet: 'You do not announce any there yet.',
		},
		TOPICS: {
			sought: 'current topics',
			yes: 'You say something about them there.',
			notYet: 'You do not say anything about them there yet.',
		},
		EXTRAS: {
			sought: 'additional offers',
			yes: 'You point out yours there.',
			notYet: 'You do not point out yours there yet.',
		},
		CONTESTS: {
			sought: 'prize games and campaigns',
			yes: 'You have some there.',
			notYet: 'You have none there yet.',
		},
	},
};
