import type { Bilingual } from '../locale';

export { markNames, names } from './names';

/** One item of the questionnaire: its question in our words, and what helps to answer it. */
export interface Asked {
	readonly question: Bilingual;
	readonly hint: Bilingual | null;
}

/** The thirteen items in the order in which they are asked. The surveys' own wording stands in the labels of their series. */
export const items = {
	NETWORKS: {
		question: { de: 'Wo ist Ihr Betrieb zu finden?', en: 'Where can people find your business?' },
		hint: {
			de: 'Tippen Sie alles an, wo Sie einen eigenen Auftritt haben.',
			en: 'Tap every place where you have a page of your own.',
		},
	},
	E_SM_PADVERT: {
		question: {
			de: 'Zeigen Sie dort, was Ihr Betrieb kann und anbietet?',
			en: 'Do you show there what your business can do and what it offers?',
		},
		hint: { de: 'Bezahlte Werbung ist dafür nicht nötig.', en: 'No paid advertising is needed for it.' },
	},
	E_SM_PCUQOR: {
		question: {
			de: 'Nehmen Sie dort Fragen und Meinungen von Kunden an und antworten?',
			en: 'Do you take questions and opinions of customers there, and answer them?',
		},
		hint: {
			de: 'Dazu gehören auch Bewertungen und Beschwerden.',
			en: 'Reviews and complaints count as well.',
		},
	},
	E_SM_PRCR: {
		question: {
			de: 'Suchen Sie dort Personal oder Auszubildende?',
			en: 'Do you look for staff or apprentices there?',
		},
		hint: null,
	},
	E_SM_PBPCOLL: {
		question: {
			de: 'Tauschen Sie sich dort mit Lieferanten, Partnern oder Verbänden aus?',
			en: 'Are you in contact there with suppliers, partners or trade associations?',
		},
		hint: null,
	},
	E_SM_PCUDEV: {
		question: {
			de: 'Fragen Sie Ihre Kunden dort nach Wünschen und Ideen?',
			en: 'Do you ask your customers there for wishes and ideas?',
		},
		hint: {
			de: 'Zum Beispiel, welche Sorte es im Herbst geben soll.',
			en: 'For example, which kind there should be in autumn.',
		},
	},
	E_SM_PEXCHVOK: {
		question: {
			de: 'Tauscht sich Ihr Team über solche Dienste aus?',
			en: 'Does your team exchange news over such services?',
		},
		hint: {
			de: 'Zum Beispiel in einer geschlossenen Gruppe oder einem Wiki.',
			en: 'For example in a closed group or a wiki.',
		},
	},
	WANTS: {
		question: {
			de: 'Was davon finden Kunden auf Ihren Seiten in sozialen Medien?',
			en: 'Which of these do customers find on your social media pages?',
		},
		hint: {
			de: 'Danach suchen Menschen bei Unternehmen in sozialen Netzwerken.',
			en: 'This is what people look for from firms on social networks.',
		},
	},
	BASICS: {
		question: {
			de: 'Stehen Adresse, Telefon und Öffnungszeiten überall richtig im Netz?',
			en: 'Are your address, telephone number and opening hours right everywhere online?',
		},
		hint: { de: 'Auch für Feiertage und den Urlaub.', en: 'Holidays and closing days as well.' },
	},
	CURRENCY: {
		question: {
			de: 'Gibt es dort mindestens einmal im Monat etwas Neues von Ihnen?',
			en: 'Is there something new from you there at least once a month?',
		},
		hint: null,
	},
	PRESENCE: {
		question: {
			de: 'Sind Sie dort, wo Ihre Kunden unterwegs sind, und wissen Ihre Kunden davon?',
			en: 'Are you in the places your customers use, and do your customers know?',
		},
		hint: {
			de: 'Zum Beispiel durch einen Hinweis an der Tür oder auf der Rechnung.',
			en: 'For example from a note at the door or on the bill.',
		},
	},
	REACHABILITY: {
		question: {
			de: 'Bekommt eine Frage im Netz spätestens am nächsten Werktag eine Antwort?',
			en: 'Does a question online get an answer by the next working day?',
		},
		hint: null,
	},
	CREDIBILITY: {
		question: {
			de: 'Sieht man dort, wer in Ihrem Betrieb arbeitet und was Sie wirklich tun?',
			en: 'Can people see there who works in your business and what you really do?',
		},
		hint: {
			de: 'Eigene Bilder und Namen statt gekaufter Fotos.',
			en: 'Your own pictures and names rather than bought photographs.',
		},
	},
} satisfies Readonly<Record<string, Asked>>;
