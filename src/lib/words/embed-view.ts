import type { Bilingual } from './locale';

/** What the page of an embed says before its script has come; apart, so that the script does not bring it once more. */
export const embedPage = {
	title: { de: 'Eine eingebettete Ansicht', en: 'An embedded view' },
	loading: { de: 'Die Abbildung wird geladen …', en: 'The figure is being loaded …' },
	needsScript: {
		de: 'Diese Abbildung wird erst in Ihrem Browser gezeichnet und braucht JavaScript. Ohne JavaScript finden Sie alle Zahlen auf der Website:',
		en: 'This figure is drawn in your browser and needs JavaScript. Without it, all figures are on the website:',
	},
	withoutScript: { de: 'Alle Daten als Tabellen', en: 'All data as tables' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What an embed of a view says besides its figure. */
export const embedView = {
	more: { de: 'Alle Werte und die Methode', en: 'All values and the method' },
	site: { de: 'KMU Social Monitor', en: 'KMU Social Monitor' },
	valuesInAddress: {
		de: 'Die Werte stehen in der Adresse dieser Einbettung.',
		en: 'The values are in the address of this embed.',
	},
	newer: {
		de: 'Seit diesem Tag gibt es neuere Zahlen.',
		en: 'There have been newer figures since that day.',
	},
	seeNewer: { de: 'Neuere Zahlen ansehen', en: 'See the newer figures' },
	gone: {
		de: 'Diese Datenreihe gibt es auf der Website nicht mehr.',
		en: 'The website no longer has this series.',
	},
	empty: {
		de: 'Zu dieser Auswahl gibt es keine Werte.',
		en: 'There are no values for this choice.',
	},
	failed: { de: 'Diese Abbildung kann nicht gezeigt werden', en: 'This figure cannot be shown' },
	explore: { de: 'Die Daten selbst erkunden', en: 'Explore the data yourself' },
	openView: { de: 'Diese Ansicht auf der Website öffnen', en: 'Open this view on the website' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Heads of the columns of a table. */
export const columnHeads = {
	label: { de: 'Angabe', en: 'item' },
	group: { de: 'Gruppe', en: 'group' },
	year: { de: 'Jahr', en: 'year' },
	value: { de: 'Wert', en: 'value' },
	interval: { de: '95-%-Bereich', en: '95% interval' },
	n: { de: 'Befragte (n)', en: 'interviews (n)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** "Eingefroren am 25. November 2026." */
export const frozenOn = (day: string): Bilingual => ({
	de: `Eingefroren am ${day}.`,
	en: `Frozen on ${day}.`,
});

/** "Abgefragt am 25. November 2026." */
export const askedOn = (day: string): Bilingual => ({ de: `Abgefragt am ${day}.`, en: `Asked on ${day}.` });

/** "Gezeigt werden 250 von 612 Werten." */
export const someOf = (some: string, all: string): Bilingual => ({
	de: `Gezeigt werden ${some} von ${all} Werten. Alle finden Sie auf der Website.`,
	en: `${some} of ${all} values are shown. All of them are on the website.`,
});

const again: Bilingual = {
	de: 'Bitte kopieren Sie den Code der Einbettung neu.',
	en: 'Please copy the code of the embed again.',
};

/** Why an embed with its own values shows nothing, and what can be done. */
export const frozenFailed = {
	'too-long': {
		de: `Ihre Adresse ist länger, als eine Abbildung sein kann. ${again.de}`,
		en: `Its address is longer than a figure can be. ${again.en}`,
	},
	damaged: {
		de: `Ihre Adresse ist unvollständig oder wurde verändert. ${again.de}`,
		en: `Its address is incomplete or has been changed. ${again.en}`,
	},
	refused: {
		de: `In ihrer Adresse steht etwas, das keine Abbildung von uns ist. ${again.de}`,
		en: `Its address holds something that is no figure of ours. ${again.en}`,
	},
	version: {
		de: 'Ihre Adresse ist neuer als diese Seite. Bitte laden Sie die Seite neu.',
		en: 'Its address is newer than this page. Please load the page again.',
	},
	browser: {
		de: 'Ihr Browser ist zu alt, um sie zu zeichnen.',
		en: 'Your browser is too old to draw it.',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The same of one that asks for its values. */
export const liveFailed = {
	network: {
		de: 'Die Daten konnten nicht geladen werden. Bitte laden Sie die Seite neu, wenn Sie wieder eine Verbindung haben.',
		en: 'The data could not be loaded. Please load the page again when you have a connection.',
	},
	gone: {
		de: 'Die Datenreihe, die in ihrer Adresse steht, gibt es auf der Website nicht.',
		en: 'The website has no series of the name that stands in its address.',
	},
	'too-large': {
		de: 'Diese Datenreihe ist zu groß für eine Einbettung. Auf der Website können Sie sie öffnen.',
		en: 'This series is too large for an embed. You can open it on the website.',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;
