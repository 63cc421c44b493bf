import type { Bilingual, Locale } from '../locale';

/** Why something was guessed, as sentences; keys as in survey/codebook/reasons.ts. */
export const reasons = {
	'empty-column': { de: 'In dieser Spalte steht nichts.', en: 'There is nothing in this column.' },
	'names-respondents': {
		de: 'Name und Inhalt sehen nach einer Kennung aus, die Befragte unterscheidet.',
		en: 'Name and content look like an identifier that tells respondents apart.',
	},
	personal: {
		de: 'Hier stehen persönliche Angaben wie E-Mail oder Telefon. Sie kommen in kein Bild.',
		en: 'There is personal information here, such as e-mail or telephone. It comes into no figure.',
	},
	'few-answers': {
		de: 'Wenige verschiedene Texte kommen immer wieder vor.',
		en: 'A few different texts occur again and again.',
	},
	'two-answers': { de: 'Es gibt genau zwei Antworten.', en: 'There are exactly two answers.' },
	'known-scale': {
		de: 'Die Antworten bilden eine bekannte Skala. Sie steht vom Wenigsten zum Meisten; nummerierte Antworten stehen nach ihrer Nummer.',
		en: 'The answers form a well-known scale. It stands from the least to the most; numbered answers by their number.',
	},
	'size-classes': {
		de: 'Die Antworten sind Größenklassen, von klein nach groß.',
		en: 'The answers are size classes, from small to large.',
	},
	calendar: {
		de: 'Die Antworten sind Tage, Monate oder Jahre, in der Reihenfolge des Kalenders.',
		en: 'The answers are days, months or years, in the order of the calendar.',
	},
	dates: { de: 'Hier stehen Daten des Kalenders.', en: 'There are dates here.' },
	'slash-dates': {
		de: 'Hier stehen Daten mit Schrägstrich. Wir lesen den Tag zuerst.',
		en: 'There are dates with slashes here. We read the day first.',
	},
	'numeral-scale': {
		de: 'Die Antworten sind die Stufen einer Skala aus Ziffern.',
		en: 'The answers are the steps of a scale of numerals.',
	},
	'labelled-numerals': {
		de: 'Jede Antwort ist eine Ziffer mit ihrer Bedeutung.',
		en: 'Each answer is a numeral with its meaning.',
	},
	'codes-in-order': {
		de: 'Die Antworten sind Kürzel mit fortlaufender Nummer.',
		en: 'The answers are codes with running numbers.',
	},
	'code-by-name': {
		de: 'Die Ziffern benennen etwas, wie eine Postleitzahl; gerechnet wird damit nicht.',
		en: 'The numerals name something, such as a postcode; nothing is computed with them.',
	},
	'leading-zeros': {
		de: 'Zahlen mit Nullen davor benennen etwas; gerechnet wird damit nicht.',
		en: 'Numbers with zeros in front name something; nothing is computed with them.',
	},
	measured: { de: 'Es sind viele verschiedene Zahlen.', en: 'They are many different numbers.' },
	'many-texts': {
		de: 'Es sind mehr als 300 verschiedene Texte: zu viele für Antworten zum Ankreuzen.',
		en: 'There are more than 300 different texts: too many for answers to tick.',
	},
	prose: {
		de: 'Fast jeder hat etwas anderes geschrieben.',
		en: 'Nearly everyone wrote something else.',
	},
	delimited: {
		de: 'In einem Feld stehen mehrere Antworten, mit einem Zeichen dazwischen.',
		en: 'One field holds several answers with a sign between them.',
	},
	'marked-columns': {
		de: 'Mehrere Spalten derselben Frage; wo etwas steht, ist die Antwort gewählt.',
		en: 'Several columns of one question; where something stands, the answer is chosen.',
	},
	'yes-no-columns': {
		de: 'Mehrere Spalten derselben Frage mit Ja und Nein.',
		en: 'Several columns of one question with yes and no.',
	},
	'missing-words': { de: 'Das heißt „keine Antwort“', en: 'This means “no answer”' },
	'missing-codes': {
		de: 'Diese Zahl liegt weit außerhalb der anderen und heißt wohl „keine Antwort“',
		en: 'This number lies far outside the others and probably means “no answer”',
	},
	'maybe-missing': {
		de: 'Das könnte „keine Antwort“ heißen, kann aber auch eine Antwort sein; wir zählen es mit',
		en: 'This could mean “no answer” but may be an answer; we count it',
	},
	'yes-words': { de: 'Das heißt „gewählt“', en: 'This means “chosen”' },
	'two-is-chosen': {
		de: 'Wie bei SoSci Survey heißt 2 „gewählt“ und 1 „nicht gewählt“.',
		en: 'As with SoSci Survey, 2 means “chosen” and 1 “not chosen”.',
	},
	'one-is-yes': {
		de: 'Von 1 und 2 haben wir 1 für „Ja“ genommen.',
		en: 'Of 1 and 2 we took 1 for “yes”.',
	},
	'blank-is-missing': {
		de: 'Wer nichts angekreuzt hat, gilt als ohne Antwort.',
		en: 'Who ticked nothing is taken as not having answered.',
	},
	'decimal-written': {
		de: 'Das Dezimalzeichen ist aus den Zahlen zu sehen.',
		en: 'The numbers show the decimal sign.',
	},
	'decimal-mixed': {
		de: 'Die Zahlen sind auf zwei Arten geschrieben; die häufigere haben wir genommen.',
		en: 'The numbers are written in two ways; we took the commoner one.',
	},
	'decimal-of-others': {
		de: 'Das Dezimalzeichen ist das der anderen Spalten.',
		en: 'The decimal sign is that of the other columns.',
	},
	'decimal-undecidable': {
		de: 'Ob der Punkt Tausender trennt oder Dezimalen, ist nicht zu sehen; deshalb bleibt es Text.',
		en: 'Whether the point parts thousands or decimals cannot be seen; so it stays text.',
	},
	'unreadable-numbers': {
		de: 'Einige Texte sind keine Zahlen und zählen als keine Antwort',
		en: 'Some texts are no numbers and count as no answer',
	},
	'weight-name': { de: 'Der Name sagt: ein Gewicht', en: 'The name says: a weight' },
	'weight-mean-one': {
		de: 'Name und Mittelwert 1 sagen: ein Gewicht',
		en: 'The name and a mean of 1 say: a weight',
	},
	'stratum-name': { de: 'Der Name sagt: eine Schicht', en: 'The name says: a stratum' },
	'cluster-name': { de: 'Der Name sagt: ein Klumpen', en: 'The name says: a cluster' },
	'population-name': {
		de: 'Der Name sagt: die Größe der Grundgesamtheit',
		en: 'The name says: the population size',
	},
	'population-needs-stratum': {
		de: 'Das könnten Größen der Grundgesamtheit sein, aber es fehlt eine Spalte mit der Schicht',
		en: 'These could be population sizes, but there is no column with the stratum',
	},
	'year-of-file': {
		de: 'Das Jahr steht im Namen der Datei',
		en: 'The year stands in the name of the file',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Where another reading is nearly as good. */
const unsure: Bilingual = { de: 'Bitte sehen Sie nach.', en: 'Please have a look.' };

/** A reason with the texts it rests on: "Das heißt „keine Antwort“: „k. A.“." */
export function because(
	reason: {
		readonly because: keyof typeof reasons;
		readonly texts: readonly string[];
		readonly sure: boolean;
	},
	locale: Locale,
): string {
	const told = reasons[reason.because][locale];
	const [open, close] = locale === 'de' ? ['„', '“'] : ['“', '”'];
	const texts = reason.texts.map((text) => `${open}${text}${close}`).join(', ');
	const sentence = told.endsWith('.') ? told : `${told}${texts === '' ? '' : `: ${texts}`}.`;
	return reason.sure ? sentence : `${sentence} ${unsure[locale]}`;
}
