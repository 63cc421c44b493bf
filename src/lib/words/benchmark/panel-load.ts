import type { Bilingual } from '../locale';

/** An own survey taken as a group of peers, on the page of one business. */
export const panel = {
	title: { de: 'Eine eigene Umfrage als Vergleichsgruppe', en: 'A survey of your own as peer group' },
	lead: {
		de: 'Ihre Kammer, Ihr Verband oder Sie selbst haben Betriebe befragt? Dann sehen Sie diesen Betrieb auch neben den Befragten. Die Datei dafür entsteht auf der Seite',
		en: 'Your chamber, your association or you have surveyed businesses? Then you see this business beside the respondents too. The file for it is made on the page',
	},
	surveyPage: { de: 'Eigene Umfrage', en: 'Your own survey' },
	choose: { de: 'Eigene Umfrage als Vergleichsgruppe laden', en: 'Load your own survey as peer group' },
	drop: { de: 'Sie können die Datei auch hierher ziehen.', en: 'You can also drop the file here.' },
	promise: {
		de: 'Die Datei bleibt in dieser Seite. Sie wird nicht gesendet und nicht gespeichert.',
		en: 'The file stays in this page. It is neither sent nor stored.',
	},
	loading: { de: 'Die Datei wird geprüft …', en: 'The file is being checked …' },
	remove: { de: 'Diese Vergleichsgruppe entfernen', en: 'Remove this peer group' },
	removed: { de: 'Die Vergleichsgruppe ist entfernt.', en: 'The peer group is removed.' },
	official: {
		de: 'Die veröffentlichten Zahlen weiter oben bleiben davon unberührt.',
		en: 'The published figures further up are not affected.',
	},
} satisfies Readonly<Record<string, Bilingual>>;

/** Why a file is refused. */
export const panelProblems: Readonly<Record<string, Bilingual>> = {
	'too-large': {
		de: 'Die Datei ist viel zu groß für eine Vergleichsgruppe. Vielleicht ist es die Umfrage selbst: Daraus macht die Seite „Eigene Umfrage“ eine Vergleichsgruppe.',
		en: 'The file is far too large for a peer group. Perhaps it is the survey itself: the page “Your own survey” makes a peer group of it.',
	},
	'not-ours': {
		de: 'Das ist keine Vergleichsgruppe dieser Seite. Sie entsteht auf der Seite „Eigene Umfrage“ unter „Vergleichsgruppe“.',
		en: 'This is no peer group of this site. It is made on the page “Your own survey” under “Peer group”.',
	},
	'newer-version': {
		de: 'Eine neuere Fassung dieser Seite hat die Datei gemacht. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
		en: 'A newer version of this site made the file. Reload the page and try again.',
	},
	damaged: {
		de: 'Die Datei ist beschädigt oder verändert. Es wurde nichts daraus übernommen. Die Stelle:',
		en: 'The file is damaged or was changed. Nothing was taken from it. The place:',
	},
	unreadable: {
		de: 'Die Datei ließ sich nicht lesen. Wählen Sie sie noch einmal aus.',
		en: 'The file could not be read. Choose it once more.',
	},
	'not-loaded': {
		de: 'Ein Teil dieser Seite ließ sich nicht nachladen. Prüfen Sie die Verbindung und wählen Sie die Datei noch einmal.',
		en: 'A part of this page could not be fetched. Check the connection and choose the file once more.',
	},
};
