import { day } from '../citation';
import type { Bilingual, Locale } from '../locale';

/** What is said where answers are taken along. */
export const takeAlong = {
	title: { de: 'Mitnehmen', en: 'Take along' },
	lead: {
		de: 'Wenn Sie diese Seite schließen, sind Ihre Antworten weg. Wollen Sie sie behalten, dann so:',
		en: 'When you close this page, your answers are gone. If you want to keep them, here is how:',
	},
	consultants: { de: 'Sie beraten mehrere Betriebe?', en: 'Do you advise several businesses?' },
	portfolio: { de: 'Mehrere Betriebe nebeneinander sehen', en: 'See several businesses side by side' },

	print: { de: 'Drucken', en: 'Print' },
	printText: {
		de: 'Ihr Ergebnis auf Papier oder als PDF, mit allen Quellen.',
		en: 'Your result on paper or as a PDF, with all sources.',
	},

	file: { de: 'Datei zum Aufheben', en: 'A file to keep' },
	fileText: {
		de: 'Eine kleine Datei in Ihrem Ordner für Downloads. Darin stehen Ihre Antworten, aber nicht der Name Ihres Betriebs. Mit ihr machen Sie später weiter oder sehen, was sich geändert hat.',
		en: 'A small file in your folder for downloads. It holds your answers, but not the name of your business. With it you can go on later, or see what has changed.',
	},
	save: { de: 'Datei speichern', en: 'Save the file' },
	saved: { de: 'Gespeichert:', en: 'Saved:' },
	saveFailed: {
		de: 'Die Datei ließ sich nicht speichern. Ihre Antworten stehen weiter hier.',
		en: 'The file could not be saved. Your answers are still here.',
	},

	link: { de: 'Link mit Ihren Antworten', en: 'A link with your answers' },
	linkText: {
		de: 'Wer den Link hat, kann Ihre Antworten lesen. An unseren Server werden sie nie gesendet: Was hinter dem # steht, bleibt im Browser. Der Link kann aber in Chats, in E-Mails und im Verlauf des Browsers stehen bleiben.',
		en: 'Whoever has the link can read your answers. They are never sent to our server: what stands behind the # stays in the browser. But the link may stay in chats, in emails and in the history of the browser.',
	},
	makeLink: { de: 'Link machen und kopieren', en: 'Make and copy the link' },
	copyLink: { de: 'Link kopieren', en: 'Copy the link' },
	linkField: { de: 'Ihr Link', en: 'Your link' },
	copied: { de: 'Der Link ist kopiert.', en: 'The link is copied.' },
	copyFailed: {
		de: 'Ihr Browser lässt die Seite nicht kopieren. Der Link ist markiert: Kopieren Sie ihn selbst.',
		en: 'Your browser does not let the page copy. The link is selected: copy it yourself.',
	},

	load: { de: 'Datei von früher laden', en: 'Load a file of an earlier day' },
	loadText: {
		de: 'Die Datei wird nur hier gelesen und nirgends hin gesendet. Danach wählen Sie, was mit ihr geschieht.',
		en: 'The file is read here only and sent nowhere. You then choose what becomes of it.',
	},
	choose: { de: 'Datei wählen', en: 'Choose a file' },
	unreadable: {
		de: 'Ihr Browser konnte die Datei nicht öffnen. An Ihren Antworten hier hat sich nichts geändert.',
		en: 'Your browser could not open the file. Nothing has changed in your answers here.',
	},
	compare: { de: 'Mit jetzt vergleichen', en: 'Compare with now' },
	put: { de: 'Mit diesen Antworten weitermachen', en: 'Go on with these answers' },
	putReplaces: {
		de: 'Wenn Sie mit diesen Antworten weitermachen, ersetzen sie die jetzigen.',
		en: 'If you go on with these answers, they take the place of the present ones.',
	},
	compared: {
		de: 'Der Vergleich steht jetzt über Ihrem Ergebnis.',
		en: 'The comparison now stands above your result.',
	},
	toComparison: { de: 'Zum Vergleich', en: 'To the comparison' },
	wasPut: {
		de: 'Die Antworten aus der Datei stehen jetzt oben.',
		en: 'The answers from the file now stand above.',
	},
	undo: { de: 'Zurück zu den Antworten von eben', en: 'Back to the answers of a moment ago' },
	undone: {
		de: 'Ihre Antworten von eben stehen wieder oben.',
		en: 'Your earlier answers stand above again.',
	},
	away: { de: 'Weglegen', en: 'Put away' },

	here: { de: 'Auf diesem Gerät merken', en: 'Remember on this device' },
	hereText: {
		de: 'Dann stehen Ihre Antworten beim nächsten Mal wieder hier. Sie liegen nur in diesem Browser. Wer das Gerät benutzt, kann sie sehen.',
		en: 'Your answers will then be here again next time. They lie in this browser only. Whoever uses the device can see them.',
	},
	hereOn: {
		de: 'Gemerkt, auch was Sie noch ändern. Ohne Häkchen wird es gelöscht.',
		en: 'Remembered, with whatever you still change. Untick the box to delete it.',
	},
	hereOff: {
		de: 'Auf diesem Gerät ist nichts mehr gemerkt.',
		en: 'Nothing is remembered on this device any more.',
	},
	hereFetch: { de: 'Gemerkte Antworten holen', en: 'Fetch the remembered answers' },
	hereFull: {
		de: 'Der Speicher dieses Browsers ist voll. Ihre letzten Antworten sind nicht gemerkt. Speichern Sie eine Datei.',
		en: 'The storage of this browser is full. Your latest answers are not remembered. Save a file instead.',
	},
	hereBlocked: {
		de: 'Ihr Browser erlaubt nicht, dass sich die Seite etwas merkt. Speichern Sie eine Datei.',
		en: 'Your browser does not let the page remember anything. Save a file instead.',
	},
	hereUnreadable: {
		de: 'Auf diesem Gerät liegt etwas Gemerktes, das sich nicht lesen lässt.',
		en: 'Something is remembered on this device that cannot be read.',
	},

	delete: { de: 'Alles löschen', en: 'Delete everything' },
	deleteText: {
		de: 'Löscht Ihre Antworten hier und alles, was auf diesem Gerät gemerkt ist. Gespeicherte Dateien und verschickte Links können wir nicht löschen.',
		en: 'Deletes your answers here and all that is remembered on this device. Saved files and links you have sent are beyond our reach.',
	},
	deleteSure: { de: 'Wirklich alles löschen?', en: 'Really delete everything?' },
	deleteYes: { de: 'Ja, löschen', en: 'Yes, delete' },
	deleteNo: { de: 'Nein, behalten', en: 'No, keep it' },
	forgetFailed: {
		de: 'Was auf diesem Gerät gemerkt ist, konnte die Seite nicht löschen. Löschen Sie es in den Einstellungen Ihres Browsers („Websitedaten“).',
		en: 'The page could not delete what is remembered on this device. Delete it in the settings of your browser (“site data”).',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the file of answers is called, before its day. */
export const fileSubject: Bilingual = { de: 'social-media-antworten', en: 'social-media-answers' };

/** "Ihre Datei vom 25. November 2026: 14 Antworten", of a file just read. `saved` is an ISO day. */
export function fileRead(saved: string | null, count: number, locale: Locale): string {
	const answers =
		locale === 'de'
			? `${count} ${count === 1 ? 'Antwort' : 'Antworten'}`
			: `${count} ${count === 1 ? 'answer' : 'answers'}`;
	if (saved === null) return `${locale === 'de' ? 'Ihre Datei' : 'Your file'}: ${answers}`;
	return locale === 'de'
		? `Ihre Datei vom ${day(saved, locale)}: ${answers}`
		: `Your file of ${day(saved, locale)}: ${answers}`;
}

/** That this device remembers other answers than those that came with a link. */
export function hereOther(saved: string | null, locale: Locale): string {
	if (locale === 'de') {
		const of = saved === null ? '' : ` vom ${day(saved, locale)}`;
		return `Auf diesem Gerät sind andere Antworten${of} gemerkt. Was jetzt oben steht, kam mit einem Link. Mit einem Häkchen ersetzen Sie die gemerkten.`;
	}
	const of = saved === null ? '' : ` of ${day(saved, locale)}`;
	return `Other answers${of} are remembered on this device. What stands above now came with a link. Tick the box to put it in their place.`;
}

/** What can be deleted, and was there. */
export interface Deleted {
	readonly answers: boolean;
	readonly here: boolean;
	readonly then: boolean;
}

/** "Gelöscht: Ihre Antworten, was auf diesem Gerät gemerkt war, die Datei im Vergleich." */
export function wasDeleted(deleted: Deleted, locale: Locale): string {
	const parts = (['answers', 'here', 'then'] as const)
		.filter((part) => deleted[part])
		.map((part) => deletedParts[part][locale]);
	if (parts.length === 0) return locale === 'de' ? 'Es war nichts da.' : 'There was nothing.';
	return `${locale === 'de' ? 'Gelöscht' : 'Deleted'}: ${parts.join(', ')}.`;
}

const deletedParts: Readonly<Record<keyof Deleted, Bilingual>> = {
	answers: { de: 'Ihre Antworten', en: 'your answers' },
	here: { de: 'was auf diesem Gerät gemerkt war', en: 'what was remembered on this device' },
	then: { de: 'der Vergleich mit früher', en: 'the comparison with an earlier day' },
};
