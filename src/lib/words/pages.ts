import type { Bilingual } from './locale';

/** What the pages say besides their figures. */
export const pages = {
	name: { de: 'KMU Social Monitor', en: 'KMU Social Monitor' },
	skip: { de: 'Zum Inhalt', en: 'Skip to content' },
	navigation: { de: 'Seiten', en: 'Pages' },
	home: { de: 'Start', en: 'Home' },
	explore: { de: 'Erkunden', en: 'Explore' },
	benchmark: { de: 'Vergleichen', en: 'Compare' },
	survey: { de: 'Auswerten', en: 'Analyse' },
	talk: { de: 'Vortragen', en: 'Present' },
	figures: { de: 'Abbildungen', en: 'Figures' },
	data: { de: 'Daten', en: 'Data' },
	method: { de: 'Methode', en: 'Method' },
	otherLanguage: { de: 'English', en: 'Deutsch' },
	private: {
		de: 'Diese Seite setzt keine Cookies, speichert nichts auf Ihrem Gerät, es sei denn, Sie bitten darum, und ruft nichts von Dritten ab. Gerechnet wird in Ihrem Browser.',
		en: 'This site sets no cookies, stores nothing on your device unless you ask for it, and requests nothing from third parties. All computing happens in your browser.',
	},
	licence: {
		de: 'Programm: MIT-Lizenz. Zahlen: bei ihren Herausgebern, Angaben bei jeder Abbildung.',
		en: 'Code: MIT licence. Figures: with their publishers, as named under each.',
	},
	offline: { de: 'Ohne Netz nutzen', en: 'Use it offline' },
	notFound: { de: 'Diese Seite gibt es nicht', en: 'This page does not exist' },
	notFoundLead: {
		de: 'Vielleicht ist die Adresse falsch geschrieben. Alles, was es gibt, finden Sie von der Startseite aus.',
		en: 'Perhaps the address is misspelt. Everything there is can be found from the start page.',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;
