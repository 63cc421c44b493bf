import type { Bilingual, Locale } from '../locale';

/** What the page of the benchmark says round its questions. */
export const page = {
	title: { de: 'Wo stehen Sie?', en: 'Where do you stand?' },
	pageTitle: { de: 'Vergleichen: Wo steht Ihr Betrieb?', en: 'Compare: where does your business stand?' },
	description: {
		de: 'Wo steht Ihr Betrieb in den sozialen Medien, verglichen mit Betrieben seiner Art? Drei Minuten, ohne Anmeldung. Ihre Antworten bleiben auf Ihrem Gerät.',
		en: 'Where does your business stand in social media, beside businesses of its kind? Three minutes, no account. Your answers stay on your device.',
	},
	lead: {
		de: 'Drei Minuten, 13 Fragen, ohne Anmeldung. Sie sehen, was über Betrieben wie Ihrem bekannt ist, und welcher kleine Schritt als nächster naheliegt.',
		en: 'Three minutes, 13 questions, no account. You see what is known of businesses like yours, and which small step comes next.',
	},
	promise: {
		de: 'Nichts davon verlässt dieses Gerät. Ihre Antworten werden nicht gesendet und nicht gespeichert, es sei denn, Sie bitten darum. Wenn die Seite geladen ist, geht alles auch ohne Netz.',
		en: 'Nothing of it leaves this device. Your answers are not sent and not stored, unless you ask for it. Once the page is loaded, all of it works without a network.',
	},
	needsScript: {
		de: 'Zum Antworten braucht diese Seite JavaScript. Was über die Betriebe in Deutschland bekannt ist, steht auch ohne da.',
		en: 'Answering needs JavaScript on this page. What is known of businesses in Germany stands here without it.',
	},
	who: { de: 'Wer sind Sie?', en: 'Who are you?' },
	what: { de: 'Was tun Sie?', en: 'What do you do?' },
	stand: { de: 'Wo Sie stehen', en: 'Where you stand' },
	take: { de: 'Mitnehmen', en: 'Take along' },
	since: { de: 'Was sich geändert hat', en: 'What has changed' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the questionnaire says besides its questions. */
export const questionnaire = {
	lead: {
		de: 'Antworten Sie in beliebiger Reihenfolge, und so viel Sie möchten. Wenn Sie dieselbe Antwort noch einmal antippen, nehmen Sie sie zurück.',
		en: 'Answer in any order, and as much as you like. Tapping the same answer again takes it back.',
	},
	rest: { de: 'Rest: noch nicht', en: 'The rest: not yet' },
	nowhere: { de: 'In keinem', en: 'In none of these' },
	toFindings: { de: 'Zum Ergebnis', en: 'To the result' },
	asked: { de: 'So fragt die Erhebung', en: 'How the survey asks' },
	askedOf: { de: 'Gefragt sind', en: 'Asked of' },
	calls: { de: 'Bei ihr heißt das', en: 'It calls this' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The groups in which the questions stand. */
export const groups = {
	presence: { heading: { de: 'Wo Sie sind', en: 'Where you are' }, lead: null },
	purposes: {
		heading: { de: 'Wofür Sie soziale Medien nutzen', en: 'What you use social media for' },
		lead: null,
	},
	wants: { heading: { de: 'Was Kunden dort finden', en: 'What customers find there' }, lead: null },
	principles: {
		heading: { de: 'Wie Sie es halten', en: 'How you go about it' },
		lead: {
			de: 'Danach fragt keine Erhebung, die wir kennen. Einen Vergleich gibt es hier deshalb nicht.',
			en: 'No survey that we know of asks for this. So there is nothing to compare with here.',
		},
	},
} as const satisfies Readonly<
	Record<string, { readonly heading: Bilingual; readonly lead: Bilingual | null }>
>;

/** "7 von 13 beantwortet". */
export const answered = (count: number, of: number, locale: Locale): string =>
	locale === 'de' ? `${count} von ${of} beantwortet` : `${count} of ${of} answered`;
