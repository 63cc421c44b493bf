import type { Bilingual, Locale } from './locale';
import { number } from './number';

/** What a talk says besides its figures. */
export const slides = {
	talk: { de: 'Vortrag', en: 'Talk' },
	sources: { de: 'Quellen', en: 'Sources' },
	back: { de: 'Zurück', en: 'Back' },
	forward: { de: 'Weiter', en: 'Forward' },
	overview: { de: 'Übersicht', en: 'Overview' },
	fullScreen: { de: 'Vollbild', en: 'Full screen' },
	presenter: { de: 'Fenster für Vortragende', en: 'Presenter window' },
	keys: { de: 'Tasten', en: 'Keys' },
	close: { de: 'Schließen', en: 'Close' },
	print: { de: 'Drucken oder als PDF sichern', en: 'Print or save as PDF' },
	printNotes: { de: 'Mit Notizen drucken', en: 'Print with notes' },
	black: {
		de: 'Das Bild ist schwarz. Taste B zeigt es wieder.',
		en: 'The screen is black. Key B brings it back.',
	},
	notBlack: { de: 'Das Bild ist wieder da.', en: 'The screen is back.' },
	notes: { de: 'Notizen', en: 'Notes' },
	noNotes: { de: 'Keine Notizen zu dieser Folie.', en: 'No notes for this slide.' },
	now: { de: 'Jetzt', en: 'Now' },
	next: { de: 'Danach', en: 'Next' },
	last: { de: 'Das war die letzte Folie.', en: 'That was the last slide.' },
	clock: { de: 'Uhrzeit', en: 'Time' },
	elapsed: { de: 'Vergangen', en: 'Elapsed' },
	pause: { de: 'Anhalten', en: 'Pause' },
	resume: { de: 'Weiterlaufen', en: 'Resume' },
	reset: { de: 'Auf null', en: 'Reset' },
	blackButton: { de: 'Schwarz', en: 'Black' },
	larger: { de: 'Notizen größer', en: 'Larger notes' },
	smaller: { de: 'Notizen kleiner', en: 'Smaller notes' },
	alone: {
		de: 'Das Fenster mit den Folien antwortet nicht. Öffnen Sie es wieder oder drücken Sie dort S.',
		en: 'The window with the slides does not answer. Open it again, or press S there.',
	},
	blocked: {
		de: 'Der Browser hat das zweite Fenster nicht geöffnet. Erlauben Sie Pop-ups für diese Seite.',
		en: 'The browser did not open the second window. Allow pop-ups for this page.',
	},
	label: { de: 'Angabe', en: 'Item' },
	group: { de: 'Gruppe', en: 'Group' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The keys of a talk, each with what it does. */
export const keyList: readonly (readonly [keys: string, Bilingual])[] = [
	['→  ↓  Leertaste  Bild ↓', { de: 'weiter', en: 'forward' }],
	['←  ↑  Bild ↑', { de: 'zurück', en: 'back' }],
	['Pos1  Ende', { de: 'erste und letzte Folie', en: 'first and last slide' }],
	['7  Enter', { de: 'zu Folie 7', en: 'to slide 7' }],
	['O', { de: 'Übersicht aller Folien', en: 'overview of all slides' }],
	['F', { de: 'Vollbild', en: 'full screen' }],
	['B  .', { de: 'Bild schwarz', en: 'black screen' }],
	['S', { de: 'Fenster mit Notizen und Uhr', en: 'window with notes and clock' }],
	['Esc', { de: 'verlassen', en: 'leave' }],
	['?', { de: 'diese Liste', en: 'this list' }],
];

const keyNames: Readonly<Record<string, string>> = {
	Leertaste: 'Space',
	'Bild ↓': 'Page Down',
	'Bild ↑': 'Page Up',
	Pos1: 'Home',
	Ende: 'End',
};

/** Keys as they are written on a keyboard of the language. */
export const keysIn = (keys: string, locale: Locale): string =>
	locale === 'de' ? keys : Object.entries(keyNames).reduce((text, [de, en]) => text.replace(de, en), keys);

/** "Folie 3 von 8" */
export const slideOf = (slide: number, of: number, locale: Locale): string =>
	locale === 'de' ? `Folie ${slide} von ${of}` : `Slide ${slide} of ${of}`;

/** "Schritt 1 von 3" */
export const stepOf = (step: number, of: number, locale: Locale): string =>
	locale === 'de' ? `Schritt ${step} von ${of}` : `Step ${step} of ${of}`;

/** "Hervorgehoben: Deutschland" */
export const setOff = (label: string, locale: Locale): string =>
	locale === 'de' ? `Hervorgehoben: ${label}` : `Set off: ${label}`;

/** "Stand der Zahlen: 31. Januar 2026." From yyyy-mm-dd; '' where that is no date. */
export function takenOn(day: string, locale: Locale): string {
	const date = new Date(`${day}T00:00:00Z`);
	if (Number.isNaN(date.getTime())) return '';
	const written = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
		dateStyle: 'long',
		timeZone: 'UTC',
	})
		.format(date)
		.replaceAll(' ', '\u00a0');
	return locale === 'de' ? `Stand der Zahlen: ${written}.` : `As of ${written}.`;
}

/** In place of sources that have a slide of their own. */
export const sourcesNext = (count: number, locale: Locale): string =>
	locale === 'de'
		? `${count === 1 ? 'Eine weitere Quelle' : `${count} weitere Quellen`}: auf der nächsten Folie.`
		: `${count === 1 ? 'One more source' : `${count} more sources`}: on the next slide.`;

/** Under a table that goes on beyond what a talk shows. */
export const moreValues = (count: number, locale: Locale): string =>
	locale === 'de'
		? `Und ${number(count, locale)} weitere Werte, die hier keinen Platz haben.`
		: `And ${number(count, locale)} more values, for which there is no room here.`;
