import type { Bilingual, Locale } from '../locale';
import { number, percent } from '../number';

/** What the page for several businesses says. */
export const portfolio = {
	title: { de: 'Mehrere Betriebe vergleichen', en: 'Compare several businesses' },
	description: {
		de: 'Für Kammern, Verbände und Beratung: eine CSV-Datei mit bis zu 5.000 Betrieben, jeder neben Betrieben seiner Art, und alle zusammen gezählt. Die Datei bleibt auf Ihrem Gerät.',
		en: 'For chambers, associations and consultants: a CSV file of up to 5,000 businesses, each beside businesses of its kind, and all of them counted. The file stays on your device.',
	},
	lead: {
		de: 'Für alle, die viele Betriebe begleiten. Sie laden eine CSV-Datei, eine Zeile je Betrieb. Sie sehen jeden Betrieb neben Betrieben seiner Art und alle zusammen gezählt.',
		en: 'For those who look after many businesses. You load a CSV file with one row for each business. You see each business beside businesses of its kind, and all of them counted.',
	},
	promise: {
		de: 'Die Datei wird nicht gesendet und nicht gespeichert. Alles wird in Ihrem Browser gerechnet. Wenn Sie die Seite schließen, ist alles weg.',
		en: 'The file is not sent and not stored. All of it is computed in your browser. When you close the page, all of it is gone.',
	},
	needsScript: {
		de: 'Zum Rechnen braucht diese Seite JavaScript. Ohne JavaScript geht hier leider nichts.',
		en: 'To compute, this page needs JavaScript. Without it, nothing works here.',
	},
	one: {
		de: 'Nur ein Betrieb? Zum Vergleich ohne Datei',
		en: 'Just one business? Compare it without a file',
	},

	file: { de: 'Datei wählen', en: 'Choose a file' },
	template: { de: 'Vorlage herunterladen (CSV für Excel)', en: 'Download the template (CSV for Excel)' },
	templateNote: {
		de: 'Die Vorlage hat zwei erfundene Beispielzeilen. Ihre eigene Tabelle geht auch: Im nächsten Schritt sagen Sie, welche Spalte was enthält.',
		en: 'The template has two invented example rows. A table of your own will do as well: in the next step you say which column holds what.',
	},
	limits: {
		de: 'Höchstens 5.000 Zeilen und 20 MB. Trennzeichen und Umlaute erkennt die Seite selbst.',
		en: 'At most 5,000 rows and 20 MB. The page recognises separators and special letters by itself.',
	},
	reading: { de: 'Was in den Zellen stehen darf', en: 'What may stand in the cells' },
	rest: { de: 'Alle anderen Angaben', en: 'All other items' },
	again: { de: 'Andere Datei wählen', en: 'Choose another file' },
	working: { de: 'Einen Augenblick …', en: 'One moment …' },
	failed: {
		de: 'Der Browser konnte die Datei nicht lesen. Vielleicht ist sie verschoben oder gerade in einem anderen Programm offen. Bitte wählen Sie sie noch einmal.',
		en: 'The browser could not read the file. Perhaps it was moved or is open in another program. Please choose it once more.',
	},

	columns: { de: 'Welche Spalte enthält was?', en: 'Which column holds what?' },
	columnsLead: {
		de: 'Das haben wir aus den Überschriften Ihrer Datei erraten. Bitte sehen Sie es durch: Erst wenn Sie bestätigen, wird gelesen.',
		en: 'This is our guess from the headings of your file. Please look through it: nothing is read before you confirm.',
	},
	noColumn: { de: '– steht nicht in der Datei –', en: '– not in the file –' },
	twice: {
		de: 'Diese Spalte ist zweimal vergeben. Bitte prüfen Sie, ob das so sein soll.',
		en: 'This column is used twice. Please check whether that is meant.',
	},
	sample: { de: 'zum Beispiel:', en: 'for example:' },
	empty: { de: '(leer)', en: '(empty)' },
	unheaded: { de: '(ohne Überschrift)', en: '(no heading)' },
	unused: { de: 'Nicht verwendet werden:', en: 'Not used:' },
	country: { de: 'Steht in einer Zeile kein Land, gilt', en: 'Where a row names no country, take' },
	confirm: { de: 'Stimmt so, lesen', en: 'That is right, read it' },
	change: { de: 'Zuordnung ändern', en: 'Change the columns' },
	groups: {
		who: { de: 'Der Betrieb', en: 'The business' },
		does: { de: 'Was er in sozialen Medien tut', en: 'What it does on social media' },
		wants: { de: 'Was seine Kunden dort finden', en: 'What its customers find there' },
		principles: { de: 'Fünf Grundsätze', en: 'Five principles' },
	},

	faults: { de: 'Zeilen, die wir nicht ganz lesen können', en: 'Rows that we cannot read in full' },
	faultsLead: {
		de: 'Wir raten nicht. Entscheiden Sie, was mit diesen Zeilen geschehen soll. Sie können sie auch in Ihrer Datei verbessern und die Datei neu wählen.',
		en: 'We do not guess. Decide what is to become of these rows. You can also mend them in your file and choose the file again.',
	},
	faultList: { de: 'Fehler, Zeile für Zeile', en: 'Faults, row by row' },
	faultFile: {
		de: 'Diese Zeilen mit Begründung herunterladen (CSV für Excel)',
		en: 'Download these rows with the reasons (CSV for German Excel)',
	},
	line: { de: 'Zeile', en: 'Row' },
	column: { de: 'Spalte', en: 'Column' },
	stood: { de: 'Da steht', en: 'It says' },
	expected: { de: 'Erwartet', en: 'Expected' },
	reason: { de: 'Grund', en: 'Reason' },
	back: { de: 'Noch einmal entscheiden', en: 'Decide again' },
	sectors: { de: 'Wie wir die Branchen verstanden haben', en: 'How we understood the sectors' },
	sectorsNote: {
		de: 'Wörter aus Ihrer Datei und die Branche, zu der wir sie zählen. Stimmt eine nicht, schreiben Sie einen NACE- oder WZ-Code in die Zelle.',
		en: 'Words of your file and the sector that we count them in. If one is wrong, write a NACE code into the cell.',
	},
	noneLeft: {
		de: 'In keiner Zeile ist ein Betrieb, den wir lesen können. Bitte prüfen Sie die Zuordnung der Spalten.',
		en: 'No row holds a business that we can read. Please check which column holds what.',
	},

	read: { de: 'Gelesen', en: 'Read' },
	together: { de: 'Alle zusammen', en: 'All together' },
	noSample: {
		de: 'Gezählt sind genau diese Betriebe. Sie sind keine Stichprobe: Die Zahlen sagen nichts über andere Betriebe, deshalb gibt es keinen Unsicherheitsbereich.',
		en: 'Counted are exactly these businesses. They are no sample: the figures say nothing about others, so there is no interval.',
	},
	ofWhom: {
		de: '„12 von 40“ heißt: 40 haben geantwortet und finden es für sich wichtig, 12 davon tun es.',
		en: '“12 of 40” means: 40 answered and call it relevant for themselves, 12 of them do it.',
	},
	does: { de: 'Diese Betriebe', en: 'These businesses' },
	peers: { de: 'Betriebe ihrer Art', en: 'Businesses of their kind' },
	people: { de: 'Menschen, die danach suchen', en: 'People who look for it' },
	beside: {
		de: 'Betriebe ihrer Art, oder Menschen, die danach suchen',
		en: 'Businesses of their kind, or people who look for it',
	},
	sources: { de: 'Woher die Zahlen daneben kommen', en: 'Where the figures beside come from' },
	practices: { de: 'Was sie tun', en: 'What they do' },
	wants: { de: 'Was ihre Kunden finden', en: 'What their customers find' },
	principles: { de: 'Fünf Grundsätze', en: 'Five principles' },
	notAsked: { de: 'Danach hat keine Umfrage gefragt', en: 'No survey has asked for this' },
	noFigure: { de: 'Nicht veröffentlicht', en: 'Not published' },
	nobody: { de: 'niemand hat geantwortet', en: 'nobody answered' },
	positions: {
		de: 'Wie viele Arten sozialer Medien sie nutzen',
		en: 'How many types of social media they use',
	},
	position: {
		none: { de: 'keine Art', en: 'no type' },
		one: { de: 'eine Art', en: 'one type' },
		two: { de: 'zwei oder mehr Arten', en: 'two or more types' },
		unknown: { de: 'ohne Angabe oder nicht wichtig', en: 'not answered or not relevant' },
	},

	filter: { de: 'Nur diese Betriebe', en: 'Only these businesses' },
	all: { de: 'alle', en: 'all' },
	unsaid: { de: 'nicht angegeben', en: 'not stated' },
	nameFilter: { de: 'Name', en: 'Name' },
	countryFilter: { de: 'Land', en: 'Country' },
	sizeFilter: { de: 'Beschäftigte', en: 'Persons employed' },
	sectorFilter: { de: 'Branche', en: 'Sector' },
	nothingLeft: { de: 'Kein Betrieb passt dazu.', en: 'No business meets this.' },

	each: { de: 'Betrieb für Betrieb', en: 'Business by business' },
	scroll: { de: 'Liste der Betriebe', en: 'List of businesses' },
	noGap: { de: 'keine offene Lücke', en: 'no open gap' },
	opened: {
		de: 'So sieht dieser Betrieb seine Ergebnisse',
		en: 'This is how the business sees its findings',
	},
	openedNote: {
		de: '„Sie“ ist hier der Betrieb. Der Link öffnet dieselbe Seite mit seinen Antworten; sie stehen hinter dem # und werden beim Öffnen nicht gesendet.',
		en: '“You” is the business here. The link opens its own page with its answers; they stand behind the # and are not sent when it is opened.',
	},
	link: {
		de: 'Auf der Seite für einen Betrieb öffnen (neuer Tab)',
		en: 'Open on the page for one business (new tab)',
	},
	close: { de: 'Zurück zur Liste', en: 'Back to the list' },

	take: { de: 'Mitnehmen', en: 'Take along' },
	takeNote: {
		de: 'Eine Zeile für jeden Betrieb und jede Angabe, jede Zahl mit Jahr, Gruppe und Quelle. Enthalten sind die Betriebe, die Sie gerade sehen.',
		en: 'One row for each business and item, each figure with year, group and source. It holds the businesses you see at the moment.',
	},
	csv: { de: 'CSV für Programme', en: 'CSV for programs' },
	excel: { de: 'CSV für Excel (deutsch)', en: 'CSV for German Excel' },
	saved: { de: 'Gespeichert:', en: 'Saved:' },
} as const satisfies Readonly<Record<string, Bilingual | Readonly<Record<string, Bilingual>>>>;

/** "1 Betrieb", "5.000 Betriebe". */
export const businesses = (count: number, locale: Locale): string =>
	`${number(count, locale, 0)} ${
		locale === 'de' ? (count === 1 ? 'Betrieb' : 'Betriebe') : count === 1 ? 'business' : 'businesses'
	}`;

/** "3 von 120 Betrieben". */
export const businessesOf = (count: number, of: number, locale: Locale): string =>
	locale === 'de'
		? `${number(count, locale, 0)} von ${number(of, locale, 0)} Betrieben`
		: `${number(count, locale, 0)} of ${businesses(of, locale)}`;

const rows = (count: number, locale: Locale): string =>
	`${number(count, locale, 0)} ${locale === 'de' ? (count === 1 ? 'Zeile' : 'Zeilen') : count === 1 ? 'row' : 'rows'}`;

/** "12 von 40"; with a share where there are enough of them: "12 von 40 (30 %)". */
export function kOfN(
	{ yes, of }: { readonly yes: number; readonly of: number },
	isShare: boolean,
	locale: Locale,
): string {
	if (of === 0) return portfolio.nobody[locale];
	const counted = `${number(yes, locale, 0)} ${locale === 'de' ? 'von' : 'of'} ${number(of, locale, 0)}`;
	return isShare ? `${counted} (${percent((100 * yes) / of, locale, 0)})` : counted;
}

/** What became of the others: "5 ohne Antwort, 2 finden es nicht wichtig"; '' where there are none. */
export function others(
	{ notRelevant, unanswered }: { readonly notRelevant: number; readonly unanswered: number },
	locale: Locale,
): string {
	const [open, not] = [unanswered, notRelevant].map((count) => number(count, locale, 0));
	return [
		...(unanswered === 0 ? [] : [locale === 'de' ? `${open} ohne Antwort` : `${open} without an answer`]),
		...(notRelevant === 0 ? [] : [locale === 'de' ? `${not} nicht wichtig` : `${not} not relevant`]),
	].join(', ');
}

const delimiters: Readonly<Record<string, Bilingual>> = {
	',': { de: 'Kommas', en: 'commas' },
	';': { de: 'Semikolons', en: 'semicolons' },
	'\t': { de: 'Tabulatoren', en: 'tabs' },
	'|': { de: 'senkrechte Striche', en: 'vertical bars' },
};
const encodings: Readonly<Record<string, Bilingual>> = {
	'utf-8': { de: 'UTF-8', en: 'UTF-8' },
	'utf-16le': { de: 'UTF-16', en: 'UTF-16' },
	'windows-1252': { de: 'Windows-1252', en: 'Windows-1252' },
};

/** What a file is, as it was recognised: "betriebe.csv: 120 Zeilen, 23 Spalten, getrennt durch Semikolons, Zeichen nach Windows-1252." */
export function recognised(
	file: {
		readonly file: string;
		readonly rows: number;
		readonly columns: number;
		readonly delimiter: string;
		readonly encoding: string;
	},
	locale: Locale,
): string {
	const delimiter = delimiters[file.delimiter]?.[locale] ?? `„${file.delimiter}“`;
	const encoding = encodings[file.encoding]?.[locale] ?? file.encoding;
	const columns = number(file.columns, locale, 0);
	return locale === 'de'
		? `${file.file}: ${rows(file.rows, locale)}, ${columns} ${file.columns === 1 ? 'Spalte' : 'Spalten'}, getrennt durch ${delimiter}, Zeichen nach ${encoding}.`
		: `${file.file}: ${rows(file.rows, locale)}, ${columns} ${file.columns === 1 ? 'column' : 'columns'}, separated by ${delimiter}, letters as in ${encoding}.`;
}

/** How many rows were read, and how many were not. */
export const readSo = (read: number, faulty: number, locale: Locale): string =>
	locale === 'de'
		? `Ganz gelesen: ${rows(read, locale)}. Nicht ganz: ${rows(faulty, locale)}.`
		: `Read in full: ${rows(read, locale)}. Not in full: ${rows(faulty, locale)}.`;

/** The two ways on. `takable` rows lack only answers; the others can only be left out. */
export const consent = {
	leave: (faulty: number, locale: Locale): string =>
		locale === 'de'
			? `Ohne diese ${rows(faulty, locale)} weiter`
			: `Go on without these ${rows(faulty, locale)}`,
	take: (takable: number, faulty: number, locale: Locale): string => {
		const others = faulty - takable;
		const rest =
			others === 0
				? ''
				: locale === 'de'
					? ` (${rows(others, locale)} ${others === 1 ? 'bleibt' : 'bleiben'} weg)`
					: ` (${rows(others, locale)} ${others === 1 ? 'is' : 'are'} left out)`;
		return locale === 'de'
			? `${rows(takable, locale)} ohne die unlesbaren Angaben aufnehmen${rest}`
			: `Take ${rows(takable, locale)} without what cannot be read${rest}`;
	},
};

/** How many faulty rows are not in the list. */
export const moreFaults = (count: number, locale: Locale): string =>
	locale === 'de'
		? `Und ${count === 1 ? 'eine weitere Zeile' : `${number(count, locale, 0)} weitere Zeilen`}; alle stehen in der Datei zum Herunterladen.`
		: `And ${count === 1 ? 'one more row' : `${number(count, locale, 0)} more rows`}; all of them are in the file to download.`;

/** What stands above the results: what was read, left out, and taken incomplete. */
export function readSummary(
	{
		taken,
		leftOut,
		incomplete,
	}: { readonly taken: number; readonly leftOut: number; readonly incomplete: number },
	locale: Locale,
): string {
	const de = locale === 'de';
	return [
		de ? `${businesses(taken, locale)} aufgenommen.` : `${businesses(taken, locale)} taken in.`,
		...(incomplete === 0
			? []
			: [
					de
						? `Bei ${number(incomplete, locale, 0)} davon fehlt, was nicht zu lesen war.`
						: `Of these, ${number(incomplete, locale, 0)} lack what could not be read.`,
				]),
		...(leftOut === 0
			? []
			: [
					de
						? `Mit Ihrem Einverständnis weggelassen: ${rows(leftOut, locale)}.`
						: `Left out with your consent: ${rows(leftOut, locale)}.`,
				]),
	].join(' ');
}

/** A business without a name. */
export const unnamed = (line: number, locale: Locale): string =>
	locale === 'de' ? `Zeile ${line}` : `Row ${line}`;

/** "3 von 5 Wünschen erfüllt". */
export const wishesMet = (met: number, of: number, locale: Locale): string =>
	of === 0
		? locale === 'de'
			? 'zu Kundenwünschen nichts gesagt'
			: 'nothing said on customers’ wishes'
		: locale === 'de'
			? `${met} von ${of} ${of === 1 ? 'Kundenwunsch' : 'Kundenwünschen'} erfüllt`
			: `${met} of ${of} ${of === 1 ? 'wish' : 'wishes'} of customers met`;

/** "Als Nächstes: Öffnungszeiten". */
export const firstGap = (name: string, locale: Locale): string =>
	locale === 'de' ? `erste Lücke: ${name}` : `first gap: ${name}`;

/** The figures of peers where there are several: "31,2 % bis 61 %". */
export const range = (least: string, most: string, locale: Locale): string =>
	`${least} ${locale === 'de' ? 'bis' : 'to'} ${most}`;

/** What must be said of the figures beside. `years`: of the lowest and the highest. */
export const besideNote = {
	range: (years: readonly number[], locale: Locale): string => {
		const [first, last] = [Math.min(...years), Math.max(...years)];
		const when = first === last ? String(first) : `${first}–${last}`;
		return locale === 'de'
			? `je nach Land, Größe und Branche, ${when}`
			: `depending on country, size and sector, ${when}`;
	},
	/** The shares beside leave out firms without social media; those counted here do not. */
	ofUsers: (locale: Locale): string =>
		locale === 'de'
			? 'Anteile nur unter Unternehmen mit sozialen Medien'
			: 'shares only among enterprises on social media',
	otherBase: (count: number, locale: Locale): string =>
		locale === 'de'
			? `für ${businesses(count, locale)} gibt es nur einen Anteil anderer Art, der hier nicht dabei ist`
			: `for ${businesses(count, locale)} there is only a share of another kind, which is not among these`,
	leftOut: (count: number, of: number, locale: Locale): string =>
		locale === 'de'
			? `${businessesOf(count, of, locale)} zählt diese Statistik nicht mit`
			: `${businessesOf(count, of, locale)} are not counted in these statistics`,
	without: (count: number, locale: Locale): string =>
		locale === 'de'
			? `für ${businesses(count, locale)} nicht veröffentlicht`
			: `not published for ${businesses(count, locale)}`,
};
