import { day } from './citation';
import type { Bilingual, Locale } from './locale';
import { number } from './number';

/** What the dialog says from which a figure is taken along. */
export const carry = {
	title: { de: 'Mitnehmen', en: 'Take along' },
	close: { de: 'Schließen', en: 'Close' },
	where: { de: 'Wohin?', en: 'Where to?' },
	website: { de: 'Website', en: 'Website' },
	talk: { de: 'Vortrag', en: 'Talk' },
	powerpoint: { de: 'PowerPoint', en: 'PowerPoint' },
	file: { de: 'Eine Datei', en: 'One file' },
	language: { de: 'Sprache', en: 'Language' },
	german: { de: 'Deutsch', en: 'German' },
	english: { de: 'Englisch', en: 'English' },
	impossible: { de: 'Geht hier nicht', en: 'Not possible here' },
	working: { de: 'Einen Augenblick …', en: 'One moment …' },
	saved: { de: 'Gespeichert:', en: 'Saved:' },

	kind: { de: 'Code für', en: 'Code for' },
	values: { de: 'Werte', en: 'Values' },
	live: { de: 'immer die neuesten', en: 'always the latest' },
	frozen: { de: 'eingefroren', en: 'frozen' },
	liveText: {
		de: 'Die Abbildung wird bei jedem Aufruf von dieser Website geholt; erscheinen neue Zahlen, zeigt sie die neuen.',
		en: 'The figure is fetched from this website each time; when new figures come out, it shows the new ones.',
	},
	notLive: {
		de: 'nicht mit Ihrer Auswahl; unter „Weiter erkunden“ geht auch das',
		en: 'not with your choice; under “Explore further” that works, too',
	},
	tooLong: {
		de: 'so viele Werte passen nicht in eine Adresse',
		en: 'so many values do not fit into an address',
	},
	tooMany: {
		de: 'Diese Ansicht hat so viele Werte, dass sie nicht in eine Adresse passen. Wählen Sie weniger aus, dann geht es.',
		en: 'This view has so many values that they do not fit into an address. Choose fewer, and it will work.',
	},
	width: { de: 'Breite der Spalte', en: 'Width of the column' },
	narrow: { de: 'schmal, 320 px', en: 'narrow, 320 px' },
	article: { de: 'Artikel, 700 px', en: 'article, 700 px' },
	wide: { de: 'breit, 1280 px', en: 'wide, 1280 px' },
	slide: { de: 'Format der Folie', en: 'Shape of the slide' },
	widescreen: { de: '16 : 9', en: '16 : 9' },
	classic: { de: '960 × 700, wie reveal.js ohne Angabe', en: '960 × 700, as reveal.js if not told' },
	small: {
		de: 'Diese Abbildung ist hoch; auf der Folie wird ihre Schrift klein. Zeigen Sie weniger Werte, dann wird sie größer.',
		en: 'This figure is tall; on the slide its type becomes small. Show fewer values, and it grows.',
	},
	theme: { de: 'Farben', en: 'Colours' },
	asAround: { de: 'wie das Gerät', en: 'as the device' },
	light: { de: 'hell', en: 'light' },
	dark: { de: 'dunkel', en: 'dark' },
	border: { de: 'Rahmen', en: 'Border' },
	withBorder: { de: 'mit', en: 'with' },
	withoutBorder: { de: 'ohne', en: 'without' },
	preview: { de: 'Vorschau', en: 'Preview' },
	previewOf: { de: 'Vorschau der Abbildung', en: 'Preview of the figure' },
	code: { de: 'Code zum Einfügen', en: 'Code to paste' },
	copy: { de: 'Code kopieren', en: 'Copy the code' },
	copied: { de: 'Der Code ist kopiert.', en: 'The code is copied.' },
	copyFailed: {
		de: 'Ihr Browser lässt die Seite nicht kopieren. Der Code ist markiert: Kopieren Sie ihn selbst.',
		en: 'Your browser does not let the page copy. The code is selected: copy it yourself.',
	},
	previewNow: {
		de: 'Die Vorschau zeigt die Werte von jetzt. Wo sie „Eingefroren“ sagt, steht später der Tag des Aufrufs.',
		en: 'The preview shows the values of now. Where it says “frozen”, the day of the request will stand.',
	},
	always: {
		de: 'Titel, Quelle, Jahr und n sind immer dabei.',
		en: 'Title, source, year and n always come along.',
	},

	talkText: {
		de: 'Legt die Abbildung, wie sie jetzt ist, in einen Vortrag: in den, der in einem anderen Fenster offen ist, sonst in einen neuen. Dort ordnen Sie die Folien und zeigen sie im Vollbild. Gespeichert wird nichts: Der Vortrag steht in der Adresse seiner Seite.',
		en: 'Puts the figure, as it is now, into a talk: into the one that is open in another window, or else into a new one. There you arrange the slides and show them full screen. Nothing is stored: the talk lives in the address of its page.',
	},
	addToTalk: { de: 'In den Vortrag legen', en: 'Add to the talk' },
	added: {
		de: 'Die Abbildung liegt jetzt im Vortrag, der im anderen Fenster offen ist.',
		en: 'The figure is now in the talk that is open in the other window.',
	},
	opened: {
		de: 'Es war kein Vortrag offen, der sie nahm. Ein neuer ist im neuen Fenster.',
		en: 'No talk was open that took it. A new one is in the new window.',
	},
	notOpened: {
		de: 'Ihr Browser hat das neue Fenster nicht erlaubt. Die Abbildung steht in diesem Link:',
		en: 'Your browser did not allow the new window. The figure is in this link:',
	},
	openTalk: { de: 'Vortrag mit dieser Abbildung öffnen', en: 'Open a talk with this figure' },

	powerpointText: {
		de: 'Eine Folie im Format 16 : 9 mit einem Diagramm oder einer Tabelle, die Sie in PowerPoint und LibreOffice weiter bearbeiten können. Titel, Quelle und n stehen darauf, Satz und Zitat in den Notizen. Die Datei hat etwa 20 kB; einmal wird dafür ein Programmteil von etwa 0,15 MB geladen.',
		en: 'A slide in 16 : 9 with a chart or a table that you can edit further in PowerPoint and LibreOffice. Title, source and n are on it, sentence and citation in the notes. The file has about 20 kB; once, a part of the program of about 0.15 MB is loaded for it.',
	},
	savePowerpoint: { de: 'PowerPoint speichern', en: 'Save as PowerPoint' },
	fileText: {
		de: 'Eine HTML-Datei mit allem, was die Abbildung braucht, auch der Schrift. Sie öffnet sich mit einem Doppelklick in jedem Browser, auch vom USB-Stick und ohne Netz, und lässt sich im Vollbild zeigen und als PDF drucken. Sie hat etwa 80 kB.',
		en: 'An HTML file with all that the figure needs, the typeface too. It opens with a double click in any browser, also from a USB stick and without a network, can be shown full screen and printed as a PDF. It has about 80 kB.',
	},
	saveFile: { de: 'Datei speichern', en: 'Save the file' },

	notLoaded: {
		de: 'Was dafür nötig ist, ließ sich nicht laden. Die Abbildung auf der Seite bleibt, wie sie ist. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
		en: 'What this needs could not be loaded. The figure on the page stays as it is. Please check your connection and try again.',
	},
	failed: {
		de: 'Das ist nicht gelungen. Gespeichert wurde nichts; die Abbildung auf der Seite bleibt, wie sie ist.',
		en: 'That did not work. Nothing was saved; the figure on the page stays as it is.',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The kinds of code, and what each is good for; keys as in share/code-kinds.ts. */
export const codeWords = {
	iframe: {
		name: { de: 'jede Website: nur ein iframe', en: 'any website: just an iframe' },
		text: {
			de: 'Ein Stück HTML ohne Skript, auch für Markdown, das HTML erlaubt. Die Höhe passt zur gewählten Breite.',
			en: 'A piece of HTML without a script, also for Markdown that allows HTML. Its height fits the chosen width.',
		},
	},
	scripted: {
		name: { de: 'jede Website: iframe, Höhe passt sich an', en: 'any website: iframe, height adapts' },
		text: {
			de: 'Mit einem kleinen Skript (2 kB), das die Höhe richtig hält, auch auf dem Telefon. Ohne das Skript bleibt die Abbildung lesbar.',
			en: 'With a small script (2 kB) that keeps the height right, also on a phone. Without the script the figure stays readable.',
		},
	},
	element: {
		name: { de: 'jede Website: eigenes Element', en: 'any website: custom element' },
		text: {
			de: 'Das Element <kmu-figure> für Menschen, die ihre Seite selbst schreiben. Darin steht das iframe für Leser ohne JavaScript.',
			en: 'The element <kmu-figure> for people who write their pages themselves. In it stands the iframe for readers without JavaScript.',
		},
	},
	wordpress: {
		name: { de: 'WordPress', en: 'WordPress' },
		text: {
			de: 'Für den Block „Individuelles HTML“: eine Zeile ohne Skript, die WordPress so lässt. Verschwindet die Abbildung beim Speichern, fehlt Ihnen das Recht auf freies HTML: Nehmen Sie dann „Bild mit Link“.',
			en: 'For the block “Custom HTML”: one line without a script, which WordPress leaves alone. If the figure vanishes on saving, you lack the right to free HTML: then take “picture with a link”.',
		},
	},
	picture: {
		name: { de: 'Bild mit Link (HTML)', en: 'picture with a link (HTML)' },
		text: {
			de: 'Wo kein iframe erlaubt ist: WordPress mit wenigen Rechten, Newsletter, Intranet.',
			en: 'Where no iframe is allowed: WordPress with few rights, newsletters, intranets.',
		},
	},
	markdown: {
		name: { de: 'Markdown', en: 'Markdown' },
		text: {
			de: 'Für Markdown ohne HTML, etwa GitHub, Foren und Wikis.',
			en: 'For Markdown without HTML, as on GitHub, in forums and wikis.',
		},
	},
	reveal: {
		name: { de: 'Folie für reveal.js', en: 'slide for reveal.js' },
		text: {
			de: 'Eine ganze Folie. Sie wird mit dem Vortrag geladen: Öffnen Sie ihn, solange Sie Netz haben, dann zeigt er sie auch ohne.',
			en: 'A whole slide. It is loaded with the talk: open the talk while you have a network, and it shows the slide without one, too.',
		},
	},
	slidev: {
		name: { de: 'Folie für Slidev', en: 'slide for Slidev' },
		text: {
			de: 'Eine ganze Folie zum Einfügen in slides.md. Blättern Sie vor dem Auftritt einmal durch, solange Sie Netz haben.',
			en: 'A whole slide to paste into slides.md. Page through it once before you go on, while you have a network.',
		},
	},
} as const satisfies Readonly<Record<string, { name: Bilingual; text: Bilingual }>>;

/** What a picture does not do, and what is given where there is none. */
export const pictureWords = {
	ours: {
		de: 'Das Bild kommt von dieser Website und wird mit ihr erneuert.',
		en: 'The picture comes from this website and is renewed with it.',
	},
	none: {
		de: 'Von dieser Ansicht gibt es auf der Website kein Bild. Sie bekommen einen Link mit dem Satz.',
		en: 'The website has no picture of this view. You get a link with the sentence.',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a frozen embed does, with the day from which it is. */
export const frozenText = (iso: string, locale: Locale): string =>
	locale === 'de'
		? `Die Werte vom ${day(iso, locale)} stehen in der Adresse selbst und ändern sich nicht mehr; die Abbildung nennt den Tag und sagt es, wenn es neuere gibt.`
		: `The values of ${day(iso, locale)} stand in the address itself and change no more; the figure names the day and says when there are newer ones.`;

/** "Der Code hat 3,4 kB." */
export const codeSize = (bytes: number, locale: Locale): string =>
	locale === 'de'
		? `Der Code hat ${number(bytes / 1000, locale, 1)}\u00a0kB.`
		: `The code has ${number(bytes / 1000, locale, 1)}\u00a0kB.`;
