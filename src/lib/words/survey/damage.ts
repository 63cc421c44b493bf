import type { Bilingual, Locale } from '../locale';
import { number } from '../number';
import { respondents } from './page';

/** Rows that could not be read without doubt, and what becomes of them. */
export const damage = {
	heading: { de: 'Diese Zeilen sind beschädigt', en: 'These lines are damaged' },
	lead: {
		de: 'Wir raten nicht, was dort gemeint war. Sie entscheiden.',
		en: 'We do not guess what was meant there. You decide.',
	},
	leaveHint: {
		de: 'Sie kommen in keiner Zahl vor. Wie viele es sind, wird gesagt.',
		en: 'They appear in no figure. How many there are is said.',
	},
	keepHint: {
		de: 'Sie werden so genommen, wie sie gelesen wurden. Antworten können dabei in der falschen Spalte stehen.',
		en: 'They are taken as they were read. Answers may stand in the wrong column.',
	},
	correct: { de: 'Zurück: anders lesen', en: 'Back: read it in another way' },
	correctHint: {
		de: 'Wenn es viele sind, passt meist ein Trennzeichen oder ein Anführungszeichen nicht.',
		en: 'Where there are many, a separator or a quote is usually wrong.',
	},
	goOn: { de: 'Weiter', en: 'Go on' },
	noRespondent: {
		de: 'Keine dieser Stellen gehört zu einem Befragten. Sie können weitergehen.',
		en: 'None of these places belongs to a respondent. You can go on.',
	},
	list: { de: 'Zeile für Zeile', en: 'Line by line' },
	kind: { de: 'Zeigen', en: 'Show' },
	all: { de: 'alle', en: 'all' },
	before: { de: 'Vorherige', en: 'Previous' },
	next: { de: 'Nächste', en: 'Next' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Names of kinds, for groups; keys as in survey/reading/damage.ts. */
export const damageKinds = {
	'too-few-fields': { de: 'zu wenige Felder', en: 'too few fields' },
	'too-many-fields': { de: 'zu viele Felder', en: 'too many fields' },
	'stray-quote': { de: 'ein Anführungszeichen am falschen Ort', en: 'a quote in the wrong place' },
	'open-quote': { de: 'ein Anführungszeichen, das nicht schließt', en: 'a quote that does not close' },
	'other-delimiter': { de: 'ein anderes Trennzeichen', en: 'another separator' },
	'other-line-end': { de: 'ein anderes Zeilenende', en: 'another line end' },
	'not-a-letter': { de: 'unlesbare Zeichen', en: 'unreadable letters' },
	'blank-line': { de: 'leere Zeilen', en: 'blank lines' },
	'repeated-header': { de: 'die Kopfzeile noch einmal', en: 'the header once more' },
	'second-table': { de: 'eine zweite Tabelle', en: 'a second table' },
	'too-long': { de: 'ein übergroßes Feld', en: 'an oversized field' },
} as const satisfies Readonly<Record<string, Bilingual>>;

type DamageKind = keyof typeof damageKinds;

/** What follows a colon where a damage names something: "3 Felder". */
const about = (detail: string, de: string, en: string): Bilingual =>
	detail === '' ? { de: `${de}.`, en: `${en}.` } : { de: `${de}: ${detail}`, en: `${en}: ${detail}` };

const reasons: Readonly<Record<DamageKind, (detail: string, width: string) => Bilingual>> = {
	'too-few-fields': (detail, width) => ({
		de: `Sie hat ${detail} statt ${width} Felder. Was wohin gehört, ist nicht sicher.`,
		en: `It has ${detail} fields instead of ${width}. What belongs where is not certain.`,
	}),
	'too-many-fields': (detail, width) => ({
		de: `Sie hat ${detail} statt ${width} Felder. Vielleicht steht ein Trennzeichen in einem Text ohne Anführungszeichen.`,
		en: `It has ${detail} fields instead of ${width}. Perhaps a separator stands in a text without quotes.`,
	}),
	'stray-quote': (detail) =>
		about(
			detail,
			'Ein Anführungszeichen steht mitten in einem Feld',
			'A quote stands in the middle of a field',
		),
	'open-quote': (detail) =>
		about(
			detail,
			'Ein Anführungszeichen öffnet und schließt nicht, oder erst viel weiter unten',
			'A quote opens and does not close, or only much further down',
		),
	'other-delimiter': (detail) =>
		about(
			detail === '\t' ? 'Tab' : detail,
			'Diese Zeile ist mit einem anderen Zeichen getrennt',
			'This line is separated by another sign',
		),
	'other-line-end': () => ({
		de: 'Diese Zeile endet anders als die übrigen. Vielleicht wurden Dateien aneinandergehängt.',
		en: 'This line ends differently from the others. Perhaps files were put together.',
	}),
	'not-a-letter': (detail) =>
		about(
			detail,
			'Hier stehen Zeichen, die es in der gewählten Schrift nicht gibt',
			'There are letters here that the chosen encoding does not know',
		),
	'blank-line': () => ({
		de: 'Mitten in der Tabelle steht eine leere Zeile.',
		en: 'There is a blank line in the middle of the table.',
	}),
	'repeated-header': () => ({
		de: 'Hier steht die Kopfzeile noch einmal. Vielleicht wurden zwei Dateien zusammengefügt.',
		en: 'The header stands here once more. Perhaps two files were put together.',
	}),
	'second-table': () => ({
		de: 'Von hier an haben die Zeilen eine andere Form, als beginne eine zweite Tabelle.',
		en: 'From here on lines have another shape, as if a second table began.',
	}),
	'too-long': (detail) =>
		about(detail, 'Ein Feld ist länger als jede Antwort', 'A field is longer than any answer'),
};

/** What is wrong with a line, as a sentence. `width`: how many fields it should have. */
export const reason = (
	{ kind, detail }: { readonly kind: DamageKind; readonly detail: string },
	width: number,
	locale: Locale,
): string => reasons[kind](detail, number(width, locale, 0))[locale];

/** "Zeile 1.204, Befragter 1.203". */
export const place = (line: number, record: number | null, locale: Locale): string => {
	const at = `${locale === 'de' ? 'Zeile' : 'Line'} ${number(line, locale, 0)}`;
	if (record === null) return at;
	return `${at}, ${locale === 'de' ? 'Befragter' : 'respondent'} ${number(record + 1, locale, 0)}`;
};

/** How much was read and how much of it is damaged. */
export function damagedSo(
	{ rows, places, records }: { readonly rows: number; readonly places: number; readonly records: number },
	locale: Locale,
): string {
	const [read, hurt] = [respondents(rows, locale), respondents(records, locale)];
	const many = number(places, locale, 0);
	if (locale === 'en') {
		const who =
			records === 0 ? 'no respondent is concerned' : `${hurt} ${records === 1 ? 'is' : 'are'} concerned`;
		return `Read: ${read}. ${many} ${places === 1 ? 'place is' : 'places are'} damaged; ${who}.`;
	}
	const who =
		records === 0 ? 'kein Befragter ist betroffen' : `betroffen ${records === 1 ? 'ist' : 'sind'} ${hurt}`;
	return `Gelesen: ${read}. ${many} ${places === 1 ? 'Stelle ist' : 'Stellen sind'} beschädigt, ${who}.`;
}

/** The two ways on. */
export const leave = (count: number, locale: Locale): string =>
	locale === 'de'
		? `Ohne ${respondents(count, locale, 'accusative')} weiter`
		: `Go on without ${respondents(count, locale)}`;
export const keep = (count: number, locale: Locale): string =>
	locale === 'de'
		? `${respondents(count, locale, 'accusative')} so nehmen, wie ${count === 1 ? 'er dasteht' : 'sie dastehen'}`
		: `Take ${respondents(count, locale)} as ${count === 1 ? 'it stands' : 'they stand'}`;

/** More damage than is named. */
export const notNamed = (count: number, locale: Locale): string =>
	locale === 'de'
		? `${number(count, locale, 0)} weitere beschädigte Stellen sind gezählt, aber nicht einzeln genannt.`
		: `${number(count, locale, 0)} more damaged places are counted but not named one by one.`;

/** "1 bis 50 von 312". */
export const span = (from: number, to: number, of: number, locale: Locale): string =>
	`${number(from, locale, 0)} ${locale === 'de' ? 'bis' : 'to'} ${number(to, locale, 0)} ${locale === 'de' ? 'von' : 'of'} ${number(of, locale, 0)}`;

/** Said for as long as it holds. */
export const decided = (consent: 'keep' | 'leave-out', count: number, locale: Locale): string =>
	consent === 'leave-out'
		? locale === 'de'
			? `${respondents(count, locale)} aus beschädigten Zeilen ${count === 1 ? 'ist' : 'sind'} weggelassen.`
			: `${respondents(count, locale)} from damaged lines ${count === 1 ? 'is' : 'are'} left out.`
		: locale === 'de'
			? `${respondents(count, locale)} aus beschädigten Zeilen ${count === 1 ? 'ist' : 'sind'} so genommen, wie ${count === 1 ? 'er dasteht' : 'sie dastehen'}.`
			: `${respondents(count, locale)} from damaged lines ${count === 1 ? 'is' : 'are'} taken as ${count === 1 ? 'it stands' : 'they stand'}.`;
