import type { Bilingual, Locale } from '../locale';
import { number } from '../number';
import { respondents } from './page';

/** Over what was not understood. */
export const notes = {
	heading: {
		de: 'Was beim Lesen der Antworten offen blieb',
		en: 'What stayed open when the answers were read',
	},
} as const satisfies Readonly<Record<string, Bilingual>>;

type Kind =
	| 'not-in-codebook'
	| 'mark-not-in-codebook'
	| 'taken-as-no'
	| 'not-a-number'
	| 'no-such-column'
	| 'zero-weights'
	| 'lonely-strata';

const told: Readonly<Record<Kind, (who: string, count: string) => Bilingual>> = {
	'not-in-codebook': (who) => ({
		de: `Bei ${who} steht ein Text, der keine der Antworten ist. Er zählt als keine Antwort`,
		en: `For ${who} there is a text that is none of the answers. It counts as no answer`,
	}),
	'mark-not-in-codebook': (_, count) => ({
		de: `${count} Angaben sind keine der Möglichkeiten. Sie zählen nicht mit`,
		en: `${count} marks are none of the options. They do not count`,
	}),
	'taken-as-no': (_, count) => ({
		de: `${count} Felder sagen weder Ja noch Nein, wie wir es kennen. Sie zählen als Nein`,
		en: `${count} fields say neither yes nor no as we know them. They count as no`,
	}),
	'not-a-number': (who) => ({
		de: `Bei ${who} steht keine Zahl. Das zählt als keine Antwort`,
		en: `For ${who} there is no number. That counts as no answer`,
	}),
	'no-such-column': () => ({
		de: 'Diese Spalte gibt es in der Datei nicht',
		en: 'The file has no such column',
	}),
	'zero-weights': (who) => ({
		de: `${who} mit dem Gewicht 0: Das zählt zur Stichprobe, aber in keiner Zahl`,
		en: `${who} with the weight 0: in the sample, but in no figure`,
	}),
	'lonely-strata': (_, count) => ({
		de: `${count} Schichten haben nur eine Einheit. Wie genau die Zahlen sind, lässt sich dort nur grob sagen`,
		en: `${count} strata have one unit only. How precise the figures are can only be told roughly there`,
	}),
};

/** What was not understood, as a sentence with the commonest texts. */
export function noted(
	note: {
		readonly kind: Kind;
		readonly count: number;
		readonly texts: readonly { readonly text: string; readonly count: number }[];
	},
	locale: Locale,
): string {
	const [open, close] = locale === 'de' ? ['„', '“'] : ['“', '”'];
	const texts = note.texts
		.slice(0, 5)
		.map(({ text, count }) => `${open}${text.slice(0, 60)}${close} (${number(count, locale, 0)})`)
		.join(', ');
	const who = respondents(note.count, locale, note.kind === 'zero-weights' ? 'nominative' : 'dative');
	const sentence = told[note.kind](who, number(note.count, locale, 0))[locale];
	return texts === '' ? `${sentence}.` : `${sentence}: ${texts}.`;
}
