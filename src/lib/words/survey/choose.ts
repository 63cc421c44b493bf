import type { Bilingual, Locale } from '../locale';
import { number } from '../number';
import { size } from './page';

/** The first step: where a survey comes from. */
export const choose = {
	heading: { de: 'Umfrage wählen', en: 'Choose a survey' },
	file: { de: 'Datei wählen', en: 'Choose a file' },
	again: { de: 'Andere Datei wählen', en: 'Choose another file' },
	drop: { de: 'oder hierher ziehen', en: 'or drop it here' },
	dropNow: { de: 'Loslassen, um die Datei zu öffnen', en: 'Let go to open the file' },
	kinds: {
		de: 'Gelesen werden CSV, TXT und TSV (auch aus deutschem Excel), Excel (.xlsx), SPSS (.sav) und Projektdateien dieser Seite (.json). Höchstens 500 MB, 2 Millionen Befragte und 10.000 Spalten.',
		en: 'We read CSV, TXT and TSV (also from German Excel), Excel (.xlsx), SPSS (.sav) and project files of this page (.json). At most 500 MB, 2 million respondents and 10,000 columns.',
	},
	paste: { de: 'Oder aus Excel einfügen', en: 'Or paste from Excel' },
	pasteLabel: { de: 'Kopierte Tabelle', en: 'Copied table' },
	pasteHint: {
		de: 'Markieren Sie die Tabelle in Excel mit ihrer Kopfzeile, kopieren Sie sie, und fügen Sie sie in dieses Feld ein (Strg + V, am Mac ⌘ + V).',
		en: 'Select the table in Excel with its header row, copy it, and paste it into this field (Ctrl + V, on a Mac ⌘ + V).',
	},
	pasteEmpty: {
		de: 'In der Zwischenablage ist kein Text. Kopieren Sie die Zellen noch einmal.',
		en: 'There is no text on the clipboard. Copy the cells once more.',
	},
	pasted: { de: 'Zwischenablage', en: 'Clipboard' },
	sample: { de: 'Mit einer erfundenen Umfrage ausprobieren', en: 'Try it with an invented survey' },
	sampleHint: {
		de: 'Sie sieht aus wie die Umfrage einer Kammer, aber kein Betrieb darin ist wirklich.',
		en: 'It looks like the survey of a chamber, but no business in it is real.',
	},
	kept: { de: 'Auf diesem Gerät behalten', en: 'Kept on this device' },
	openKept: { de: 'Öffnen', en: 'Open' },
	networkHeading: { de: 'Was vorher geladen wird', en: 'What is loaded beforehand' },
	networkHint: {
		de: 'Das Rechenwerk, und was Bilder, PowerPoint und Berichte macht, kommt aus dem Netz, bevor Ihre Datei gelesen wird. Danach braucht die Seite kein Netz mehr.',
		en: 'The engine, and what makes pictures, PowerPoint and reports, comes from the network before your file is read. After that the page needs no network.',
	},
	gather: { de: 'Rechenwerk jetzt laden (etwa 8 MB)', en: 'Load the engine now (about 8 MB)' },
	gathering: { de: 'Das Rechenwerk wird geladen', en: 'Loading the engine' },
	waiting: {
		de: 'Ihre Datei wird gelesen, sobald es da ist.',
		en: 'Your file is read as soon as it is here.',
	},
	gathered: {
		de: 'Jetzt ist alles da. Sie könnten das Netz trennen: Von hier an fragt die Seite nichts mehr an.',
		en: 'Everything is here now. You could disconnect from the network: from here on the page asks for nothing.',
	},
	gatherFailed: {
		de: 'Das Rechenwerk konnte nicht geladen werden. Von Ihrer Datei wurde noch nichts gelesen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
		en: 'The engine could not be loaded. Nothing of your file has been read. Check your connection and try again.',
	},
	blocked: {
		de: 'Das Rechenwerk ist da, startet aber nicht. Vielleicht verhindert eine Einstellung oder Erweiterung Ihres Browsers WebAssembly. Von Ihrer Datei wurde noch nichts gelesen.',
		en: 'The engine is here but does not start. A setting or an extension of your browser may prevent WebAssembly. Nothing of your file has been read.',
	},
	retry: { de: 'Noch einmal versuchen', en: 'Try again' },
	looking: { de: 'Die Datei wird angesehen …', en: 'Looking at the file …' },
	replace: {
		de: 'Wenn Sie eine andere Datei wählen, tritt sie an die Stelle der jetzigen.',
		en: 'When you choose another file, it takes the place of the present one.',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Bytes of the engine that have arrived. */
export const arrived = (loaded: number, total: number, locale: Locale): string =>
	locale === 'de'
		? `${number(loaded / 1e6, locale, 0)} von ${size(total, locale)}, entpackt`
		: `${number(loaded / 1e6, locale, 0)} of ${size(total, locale)}, unpacked`;

/** A project without data was loaded: which file it needs now. */
export const wants = (file: string, title: string, locale: Locale): string => {
	if (file === '')
		return locale === 'de'
			? `Die Beschreibung${title && ` von „${title}“`} ist geladen. Wählen Sie jetzt die Datei mit den Antworten.`
			: `The descriptor${title && ` of “${title}”`} is loaded. Now choose the file with the answers.`;
	return locale === 'de'
		? `Die Angaben zu „${title || file}“ sind geladen. Wählen Sie jetzt die Datei mit den Antworten, zuletzt war es „${file}“.`
		: `The codebook of “${title || file}” is loaded. Now choose the file with the answers; the last one was “${file}”.`;
};
