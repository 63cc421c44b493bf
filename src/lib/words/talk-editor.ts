import type { Bilingual, Locale } from './locale';

/** What is said where a talk is arranged, presented and taken along. */
export const editor = {
	keeping: {
		de: 'Der Vortrag steht in der Adresse dieser Seite, sonst nirgends: Heben Sie den Link auf, dann haben Sie den Vortrag.',
		en: 'The talk lives in the address of this page and nowhere else: keep the link, and you have the talk.',
	},
	titleSlide: { de: 'Titelfolie', en: 'Title slide' },
	titleField: { de: 'Titel des Vortrags', en: 'Title of the talk' },
	titleHint: {
		de: 'Ohne Titel beginnt der Vortrag mit der ersten Abbildung.',
		en: 'Without a title the talk begins with the first figure.',
	},
	leadField: { de: 'Zeile darunter: Name, Ort, Tag', en: 'Line below: name, place, day' },
	slides: { de: 'Folien', en: 'Slides' },
	up: { de: 'nach oben', en: 'move up' },
	down: { de: 'nach unten', en: 'move down' },
	moveHint: {
		de: 'Mit Alt und den Pfeiltasten ↑ ↓ geht es auch.',
		en: 'Alt with the arrow keys ↑ ↓ does it as well.',
	},
	remove: { de: 'entfernen', en: 'remove' },
	undo: { de: 'Rückgängig', en: 'Undo' },
	speaking: { de: 'Notizen und Hervorheben', en: 'Notes and highlighting' },
	notes: { de: 'Notizen (sieht nur, wer vorträgt)', en: 'Notes (seen by the speaker only)' },
	steps: { de: 'Nacheinander hervorheben', en: 'Highlight one after another' },
	stepsNone: { de: 'nichts', en: 'nothing' },
	stepsAll: { de: 'alles, wie es gezeichnet ist', en: 'everything, as it is drawn' },
	stepsSome: { de: 'nur Gewähltes', en: 'only what I choose' },
	stepsChosen: { de: 'Was hervorgehoben wird', en: 'What is highlighted' },
	newer: {
		de: 'Zu dieser Reihe gibt es seither neuere oder berichtigte Werte.',
		en: 'There are newer or revised values of this series by now.',
	},
	newerLink: { de: 'Ansicht mit den Werten von heute', en: 'The view with today’s values' },
	present: { de: 'Vortragen', en: 'Present' },
	drawing: { de: 'Die Folien werden gezeichnet …', en: 'The slides are being drawn …' },
	ready: {
		de: 'Bereit: Alle Folien sind gezeichnet. Zum Vortragen braucht es kein Netz mehr.',
		en: 'Ready: all slides are drawn. Presenting needs no network any more.',
	},
	notDrawn: {
		de: 'Das Zeichnen der Folien konnte nicht geladen werden. Der Vortrag selbst ist noch da. Prüfen Sie das Netz und laden Sie die Seite neu.',
		en: 'What draws the slides could not be loaded. The talk itself is still there. Check the network and reload the page.',
	},
	window: { de: 'Fenster mit Notizen', en: 'Window with notes' },
	windowHint: {
		de: 'Das Fenster mit Notizen zeigt Uhr und nächste Folie und geht mit dem Vortrag mit. Öffnen Sie es, solange Sie Netz haben.',
		en: 'The window with notes shows the clock and the next slide, and keeps in step with the talk. Open it while you have a network.',
	},
	keysTitle: { de: 'Tasten beim Vortragen', en: 'Keys while presenting' },
	take: { de: 'Den Vortrag mitnehmen', en: 'Take the talk along' },
	copyLink: { de: 'Link kopieren', en: 'Copy link' },
	linkField: { de: 'Link zu diesem Vortrag', en: 'Link to this talk' },
	copied: { de: 'Kopiert.', en: 'Copied.' },
	copyFailed: {
		de: 'Der Browser erlaubt das Kopieren nicht. Der Link ist markiert: Kopieren Sie ihn mit Strg+C oder ⌘C.',
		en: 'The browser does not allow copying. The link is selected: copy it with Ctrl+C or ⌘C.',
	},
	file: { de: 'Als eine Datei', en: 'As one file' },
	fileHint: {
		de: 'Die Datei öffnet sich in jedem Browser, auch ohne Netz, etwa vom USB-Stick.',
		en: 'The file opens in any browser, without a network too, from a USB stick for instance.',
	},
	powerpoint: { de: 'Als PowerPoint', en: 'As PowerPoint' },
	print: { de: 'Drucken oder als PDF', en: 'Print or save as PDF' },
	working: { de: 'Einen Augenblick …', en: 'One moment …' },
	saved: { de: 'Gespeichert:', en: 'Saved:' },
	failed: {
		de: 'Das ist nicht gelungen. Ihr Vortrag ist noch da. Prüfen Sie das Netz und versuchen Sie es noch einmal.',
		en: 'That did not work. Your talk is still there. Check the network and try again.',
	},
	fileSubject: { de: 'vortrag', en: 'talk' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What happened, for eye and ear. */
export const happened = {
	removed: (title: string): Bilingual => ({ de: `Entfernt: ${title}`, en: `Removed: ${title}` }),
	restored: (title: string): Bilingual => ({ de: `Wieder da: ${title}`, en: `Back again: ${title}` }),
	moved: (title: string, place: string): Bilingual => ({
		de: `Jetzt Folie ${place}: ${title}`,
		en: `Now slide ${place}: ${title}`,
	}),
} as const;

/** "Folie 3: nach oben": buttons of several slides, told apart for the ear. `place`: "3", or "3–4" for a figure that needs two. */
export const ofSlide = (place: string, what: string, locale: Locale): string =>
	`${locale === 'de' ? 'Folie' : 'Slide'} ${place}: ${what}`;

/** The link is so long that not every program takes the whole of it. */
export const longLink = (characters: string, locale: Locale): string =>
	locale === 'de'
		? `Der Link hat ${characters} Zeichen. Manche Mailprogramme und Chats schneiden so lange Links ab. Nehmen Sie den Vortrag besser als eine Datei mit.`
		: `The link has ${characters} characters. Some mail programs and chats cut links as long as this. Better take the talk along as one file.`;
