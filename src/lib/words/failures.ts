import type { Bilingual } from './locale';

const still: Bilingual = {
	de: 'Die gedruckte Abbildung mit ihren Werten bleibt gültig.',
	en: 'The printed figure and its values still hold.',
};

const failure = (de: string, en: string): Bilingual => ({ de: `${de} ${still.de}`, en: `${en} ${still.en}` });

/** What a reader is told when the engine cannot answer; keys as in engine/engine.ts. */
export const failures: Readonly<Record<string, Bilingual>> = {
	'engine-not-loaded': failure(
		'Das Rechenwerk konnte nicht geladen werden. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
		'The engine could not be loaded. Please check your connection and try again.',
	),
	'engine-blocked': failure(
		'Das Rechenwerk ist geladen, startet aber nicht. Vielleicht blockiert eine Einstellung oder eine Erweiterung Ihres Browsers WebAssembly.',
		'The engine was loaded but does not start. A setting or an extension of your browser may be blocking WebAssembly.',
	),
	'data-not-loaded': failure(
		'Die Datei mit den Zahlen konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.',
		'The file with the figures could not be loaded. Please try again.',
	),
	'data-damaged': failure(
		'Die geladene Datei ist nicht die, die hier beschrieben ist: Die Prüfsumme stimmt nicht. Damit wird nicht gerechnet. Laden Sie die Seite neu.',
		'The file that arrived is not the one described here: its checksum differs. It is not used. Please reload the page.',
	),
	'engine-lost': failure(
		'Das Rechenwerk ist ausgefallen, auch nach einem Neustart. Bitte versuchen Sie es später oder laden Sie die Seite neu.',
		'The engine failed, even after a restart. Please try later or reload the page.',
	),
	'query-refused': failure('Diese Abfrage ist nicht erlaubt.', 'This query is not allowed.'),
	'query-failed': failure(
		'Die Abfrage ist gescheitert. Das ist unser Fehler, nicht Ihrer.',
		'The query failed. That is our fault, not yours.',
	),
	'row-refused': failure(
		'Die Antwort enthielt einen Wert, der so nicht sein darf. Er wird nicht gezeigt.',
		'The answer held a value that may not be. It is not shown.',
	),
};

/** For a failure that has no kind of its own. */
export const unexpected: Bilingual = failure(
	'Etwas Unerwartetes ist schiefgegangen. Bitte laden Sie die Seite neu.',
	'Something unexpected went wrong. Please reload the page.',
);
