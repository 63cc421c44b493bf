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
		de: 'Keine Cookies, nichts von Dritten, nichts auf Ihrem Gerät ohne Ihre Bitte. Gerechnet wird in Ihrem Browser.',
		en: 'No cookies, nothing from third parties, nothing on your device unless you ask. All computing happens in your browser.',
	},
	licence: {
		de: 'Programm: MIT-Lizenz. Zahlen: bei ihren Herausgebern, Angaben bei jeder Abbildung.',
		en: 'Code: MIT licence. Figures: with their publishers, as named under each.',
	},
	offline: { de: 'Ohne Netz nutzen', en: 'Use it offline' },
	notFound: { de: 'Diese Seite gibt es nicht', en: 'This page does not exist' },
	notFoundLead: {
		de: 'Alles, was es gibt, finden Sie von der Startseite aus.',
		en: 'Everything there is can be found from the start page.',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;
