import type { Bilingual, Locale } from './locale';
import { number } from './number';

/** What the SQL workbench says. */
export const workbench = {
	title: { de: 'SQL-Werkbank', en: 'SQL workbench' },
	lead: {
		de: 'Für alle, die SQL können: Fragen Sie die Tabellen, was Sie wollen. Gerechnet wird mit DuckDB in Ihrem Browser. Nichts, was Sie schreiben, wird irgendwohin gesendet.',
		en: 'For those who know SQL: ask the tables whatever you like. DuckDB computes in your browser. Nothing you write is sent anywhere.',
	},
	noScript: {
		de: 'Zum Rechnen braucht diese Seite JavaScript. Ohne JavaScript können Sie hier lesen, welche Tabellen und Spalten es gibt, und die Beispiele mit einem eigenen Programm auf den CSV-Dateien ausführen.',
		en: 'To compute, this page needs JavaScript. Without it you can read here which tables and columns there are, and run the examples on the CSV files with a program of your own.',
	},
	back: { de: 'Zurück zum Erkunden ohne SQL', en: 'Back to exploring without SQL' },
	editor: { de: 'Ihre Abfrage (SQL)', en: 'Your query (SQL)' },
	keys: {
		de: 'Strg + Enter (Mac: Cmd + Enter) führt aus. Die Tabulatortaste führt aus dem Feld hinaus.',
		en: 'Ctrl + Enter (Mac: Cmd + Enter) runs it. The Tab key leads out of the field.',
	},
	rich: { de: 'Farben und Vorschläge', en: 'Colours and suggestions' },
	richFailed: {
		de: 'Das Feld mit Farben konnte nicht geladen werden. Das einfache Feld tut alles, was nötig ist.',
		en: 'The field with colours could not be loaded. The plain one does all that is needed.',
	},
	run: { de: 'Ausführen', en: 'Run' },
	cancel: { de: 'Abbrechen', en: 'Cancel' },
	link: { de: 'Link zu dieser Abfrage', en: 'Link to this query' },
	tooLong: {
		de: 'Diese Abfrage ist zu lang für einen Link (mehr als 6.000 Zeichen). Sie läuft trotzdem, steht aber nicht in der Adresse.',
		en: 'This query is too long for a link (more than 6,000 characters). It runs all the same, but is not in the address.',
	},
	foreign: {
		de: 'Diese Abfrage stand in der Adresse. Sie läuft erst, wenn Sie auf „Ausführen“ drücken: Was andere geschrieben haben, läuft hier nie ungefragt.',
		en: 'This query came with the address. It runs only when you press “Run”: nothing that others wrote runs here unasked.',
	},
	restore: { de: 'Vorigen Text zurückholen', en: 'Bring back the text before' },
	loading: {
		de: 'DuckDB wird geladen (8 MB, nur beim ersten Mal)',
		en: 'Loading DuckDB (8 MB, the first time only)',
	},
	tables: { de: 'Tabellen', en: 'Tables' },
	loadingTables: { de: 'Tabellen werden geladen', en: 'Loading the tables' },
	running: { de: 'Die Abfrage läuft', en: 'The query is running' },
	stopping: { de: 'Die Abfrage wird angehalten', en: 'Stopping the query' },
	cancelled: {
		de: 'Abgebrochen. Ihre Abfrage steht noch da.',
		en: 'Cancelled. Your query is still here.',
	},
	timedOut: {
		de: 'Nach 10 Sekunden angehalten: So lange darf eine Abfrage höchstens rechnen. Ihre Abfrage steht noch da. Oft hilft ein WHERE, das früh filtert, oder eine fehlende Bedingung im JOIN.',
		en: 'Stopped after 10 seconds: a query may compute no longer. Your query is still here. Often a WHERE that filters early helps, or a condition that is missing in a JOIN.',
	},
	restarted: {
		de: 'DuckDB ließ sich nicht anhalten und wurde deshalb beendet. Bei der nächsten Abfrage startet es neu; die Tabellen werden wieder geladen.',
		en: 'DuckDB could not be stopped and was therefore ended. It starts anew with your next query; the tables are loaded again.',
	},
	lost: {
		de: 'DuckDB ist bei dieser Abfrage ausgefallen, vermutlich aus Mangel an Speicher. Bei der nächsten Abfrage startet es neu. Ihre Abfrage steht noch da.',
		en: 'DuckDB broke down over this query, probably for want of memory. It starts anew with your next query. Your query is still here.',
	},
	notLoaded: {
		de: 'DuckDB oder eine Tabelle konnte nicht geladen werden. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal. Ihre Abfrage steht noch da.',
		en: 'DuckDB or a table could not be loaded. Please check your connection and try again. Your query is still here.',
	},
	blocked: {
		de: 'DuckDB startet nicht. Vielleicht blockiert eine Einstellung oder eine Erweiterung Ihres Browsers WebAssembly. Ihre Abfrage steht noch da.',
		en: 'DuckDB does not start. A setting or an extension of your browser may be blocking WebAssembly. Your query is still here.',
	},
	unexpected: {
		de: 'Etwas Unerwartetes ist schiefgegangen. Ihre Abfrage steht noch da; bitte versuchen Sie es noch einmal oder laden Sie die Seite neu.',
		en: 'Something unexpected went wrong. Your query is still here; please try again or reload the page.',
	},
	refused: {
		de: 'Das ist hier gesperrt. Erlaubt ist eine einzige Abfrage, die mit SELECT oder WITH beginnt, auf den Tabellen dieser Seite: keine Dateien, keine fremden Adressen, keine Erweiterungen, keine Einstellungen, keine Änderungen.',
		en: 'This is locked here. Allowed is one single query that begins with SELECT or WITH, on the tables of this page: no files, no other addresses, no extensions, no settings, no changes.',
	},
	failed: { de: 'DuckDB meldet einen Fehler in der Abfrage:', en: 'DuckDB reports an error in the query:' },
	said: { de: 'DuckDB sagt dazu:', en: 'DuckDB says:' },
	empty: {
		de: 'Die Abfrage lief, aber keine Zeile erfüllt ihre Bedingungen.',
		en: 'The query ran, but no row meets its conditions.',
	},
	result: { de: 'Ergebnis', en: 'Result' },
	stale: {
		de: 'Dieses Ergebnis gehört zur zuletzt ausgeführten Abfrage, nicht zum Text im Feld.',
		en: 'This result belongs to the query that was run last, not to the text in the field.',
	},
	scroll: {
		de: 'Ergebnis als Tabelle, mit den Pfeiltasten zu rollen',
		en: 'Result as a table, scrolled by the arrow keys',
	},
	sort: {
		de: 'Ein Klick auf einen Spaltenkopf sortiert die geholten Zeilen. Zahlen sind gerundet gezeigt; Dateien und Kopie enthalten sie ganz.',
		en: 'A click on a column’s head sorts the rows in hand. Numbers are shown rounded; files and copy hold them in full.',
	},
	unnamed: { de: '(ohne Namen)', en: '(no name)' },
	csv: { de: 'CSV', en: 'CSV' },
	json: { de: 'JSON', en: 'JSON' },
	copy: { de: 'Kopieren', en: 'Copy' },
	copied: { de: 'Kopiert, mit Tabulatoren getrennt.', en: 'Copied, separated by tabs.' },
	notCopied: {
		de: 'Ihr Browser erlaubt das Kopieren nicht. Nehmen Sie die CSV-Datei.',
		en: 'Your browser does not allow copying. Please take the CSV file.',
	},
	take: { de: 'Ergebnis mitnehmen', en: 'Take the result along' },
	examples: { de: 'Zehn Beispiele', en: 'Ten examples' },
	examplesLead: {
		de: 'Von einfach bis fortgeschritten. Jedes umgeht eine Falle, in die man mit solchen Daten leicht gerät.',
		en: 'From simple to advanced. Each avoids a trap that is easy to fall into with data like these.',
	},
	trap: { de: 'Die Falle:', en: 'The trap:' },
	try: { de: 'Einsetzen und ausführen', en: 'Insert and run' },
	schema: { de: 'Tabellen und Spalten', en: 'Tables and columns' },
	insert: {
		de: 'Ein Klick setzt den Namen in die Abfrage ein.',
		en: 'A click puts the name into the query.',
	},
	columns: { de: 'Spalten jeder Tabelle', en: 'Columns of every table' },
	hyphen: {
		de: 'Namen mit Bindestrich stehen in doppelten Anführungszeichen.',
		en: 'Names with a hyphen stand in double quotes.',
	},
	codes: { de: 'Codes und was sie bedeuten', en: 'Codes and what they mean' },
	inserted: { de: 'Eingesetzt:', en: 'Inserted:' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How many rows a table has. */
export const rowsOf = (rows: number, locale: Locale): string =>
	`${number(rows, locale, 0)} ${locale === 'de' ? (rows === 1 ? 'Zeile' : 'Zeilen') : rows === 1 ? 'row' : 'rows'}`;

/** How many rows came, and after how many seconds; `more`: there are more than were fetched. */
export function came(rows: number, more: boolean, seconds: number, locale: Locale): string {
	const count = rowsOf(rows, locale);
	const time = number(seconds, locale, seconds < 1 ? 2 : 1);
	if (more)
		return locale === 'de'
			? `Die ersten ${count} von mehr, nach ${time} Sekunden. Mehr werden nicht geholt.`
			: `The first ${count} of more, after ${time} seconds. No more are fetched.`;
	return locale === 'de' ? `${count} nach ${time} Sekunden.` : `${count} after ${time} seconds.`;
}

/** How many rows are in hand. */
export const fetched = (rows: number, more: boolean, locale: Locale): string =>
	more
		? `${locale === 'de' ? 'die ersten' : 'the first'} ${rowsOf(rows, locale)} ${locale === 'de' ? 'von mehr' : 'of more'}`
		: rowsOf(rows, locale);

/** The limits, said before anything is run. */
export const limits = (seconds: number, rows: number, locale: Locale): string =>
	locale === 'de'
		? `Eine Abfrage darf höchstens ${seconds} Sekunden rechnen; geholt werden höchstens ${number(rows, locale, 0)} Zeilen.`
		: `A query may compute for at most ${seconds} seconds; at most ${number(rows, locale, 0)} rows are fetched.`;

/** The line of the query that the database complains about. */
export const inLine = (line: number, locale: Locale): string =>
	locale === 'de' ? `Zeile ${line}:` : `Line ${line}:`;
