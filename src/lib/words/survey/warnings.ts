import type { Locale } from '../locale';
import { number } from '../number';
import { respondents } from './page';

/** What is odd about a survey, with its facts; kinds as in survey/codebook/warning.ts. */
export type Warned =
	| { readonly kind: 'empty' | 'no-answers' | 'no-mark' | 'weights-equal' }
	| { readonly kind: 'one-answer'; readonly label: string }
	| { readonly kind: 'many-answers' | 'few' | 'weights-not-numbers'; readonly count: number }
	| { readonly kind: 'much-missing'; readonly count: number; readonly rows: number }
	| { readonly kind: 'never-given'; readonly labels: readonly string[] }
	| {
			readonly kind: 'not-in-codebook' | 'not-a-number';
			readonly texts: readonly string[];
			readonly count: number;
	  }
	| {
			readonly kind: 'claimed-twice' | 'turned-into-dates' | 'perhaps-missing';
			readonly texts: readonly string[];
	  }
	| { readonly kind: 'same-wording'; readonly others: readonly string[] }
	| { readonly kind: 'extreme-weights'; readonly most: number; readonly median: number };

/** Texts from a file can be long; more of them than this are counted. */
const [longest, most] = [60, 5];

function quoted(texts: readonly string[], locale: Locale): string {
	const [open, close] = locale === 'de' ? ['„', '“'] : ['“', '”'];
	const told = texts
		.slice(0, most)
		.map((text) => open + (text.length > longest ? `${text.slice(0, longest - 1)}…` : text) + close);
	const more = texts.length - told.length;
	if (more === 0) return told.join(', ');
	return locale === 'de'
		? `${told.join(', ')} und ${number(more, locale, 0)} weitere`
		: `${told.join(', ')} and ${number(more, locale, 0)} more`;
}

/** What a reader should look at before the figures are made, as a sentence that says what follows from it. */
export function warningText(warned: Warned, locale: Locale): string {
	return (locale === 'de' ? german : english)(warned);
}

function german(warned: Warned): string {
	const all = (texts: readonly string[]) => quoted(texts, 'de');
	const count = (value: number) => number(value, 'de', 0);
	const who = (value: number, as: 'nominative' | 'dative' = 'nominative') => respondents(value, 'de', as);
	switch (warned.kind) {
		case 'empty':
			return 'Niemand hat hier geantwortet.';
		case 'no-answers':
			return 'Diese Frage hat keine Antworten. So kommt sie in keiner Zahl vor.';
		case 'no-mark':
			return 'Niemand hat hier etwas angekreuzt. Prüfen Sie, welcher Text „gewählt“ heißt.';
		case 'one-answer':
			return `Alle haben dasselbe geantwortet: ${all([warned.label])}.`;
		case 'many-answers':
			return `${count(warned.count)} verschiedene Antworten passen in kein lesbares Bild. Legen Sie welche zusammen, oder wählen Sie als Art „eigene Worte“.`;
		case 'much-missing':
			return `${count(warned.count)} von ${who(warned.rows, 'dative')} haben nicht geantwortet. Wer antwortet, unterscheidet sich vielleicht von den anderen.`;
		case 'few':
			return warned.count < 10
				? `Nur ${who(warned.count)} ${warned.count === 1 ? 'hat' : 'haben'} geantwortet. Unter 10 zeigen wir keine Zahl.`
				: `Nur ${who(warned.count)} haben geantwortet. Unter 30 sind Zahlen sehr unsicher; wir kennzeichnen sie.`;
		case 'never-given':
			return `${warned.labels.length === 1 ? 'Diese Antwort hat' : 'Diese Antworten hat'} niemand gegeben: ${all(warned.labels)}.`;
		case 'not-in-codebook':
			return `Bei ${who(warned.count, 'dative')} steht ein Text, der weder Antwort ist noch „keine Antwort“: ${all(warned.texts)}. Er zählt nicht mit.`;
		case 'not-a-number':
			return `Bei ${who(warned.count, 'dative')} steht keine Zahl: ${all(warned.texts)}. Das zählt als keine Antwort.`;
		case 'perhaps-missing':
			return `Zwischen den Zahlen steht ${all(warned.texts)}. Ist das eine Zahl, oder heißt es „keine Antwort“?`;
		case 'claimed-twice':
			return `${all(warned.texts)} gehört zu zwei Antworten zugleich. Es zählt nur zur ersten; lösen Sie das auf.`;
		case 'same-wording':
			return 'Eine andere Frage hat denselben Wortlaut. Im Bild wären sie nicht zu unterscheiden.';
		case 'turned-into-dates':
			return `${all(warned.texts)}: Excel hat hier aus Antworten wie „1-9“ ein Datum gemacht. Geben Sie der Antwort ihren richtigen Namen.`;
		case 'weights-equal':
			return 'Alle Gewichte sind gleich. Sie ändern keine Zahl.';
		case 'extreme-weights':
			return `Das größte Gewicht (${number(warned.most, 'de', 2)}) ist mehr als zehnmal so groß wie das mittlere (${number(warned.median, 'de', 2)}). Wenige Befragte bestimmen dann die Zahlen. Prüfen Sie die Spalte, oder kürzen Sie die Gewichte.`;
		case 'weights-not-numbers':
			return `Bei ${who(warned.count, 'dative')} ist das Gewicht keine Zahl. So lässt sich nicht gewichten.`;
		default:
			return warned satisfies never;
	}
}

function english(warned: Warned): string {
	const all = (texts: readonly string[]) => quoted(texts, 'en');
	const count = (value: number) => number(value, 'en', 0);
	const who = (value: number) => respondents(value, 'en');
	switch (warned.kind) {
		case 'empty':
			return 'Nobody has answered here.';
		case 'no-answers':
			return 'This question has no answers. As it is, it appears in no figure.';
		case 'no-mark':
			return 'Nobody has ticked anything here. Check which text means “chosen”.';
		case 'one-answer':
			return `Everyone gave the same answer: ${all([warned.label])}.`;
		case 'many-answers':
			return `${count(warned.count)} different answers fit no readable figure. Merge some, or choose the kind “own words”.`;
		case 'much-missing':
			return `${count(warned.count)} of ${who(warned.rows)} have not answered. Those who answer may differ from the others.`;
		case 'few':
			return warned.count < 10
				? `Only ${who(warned.count)} answered. Below 10 we show no figure.`
				: `Only ${who(warned.count)} answered. Below 30 figures are very uncertain; we mark them.`;
		case 'never-given':
			return `Nobody gave ${warned.labels.length === 1 ? 'this answer' : 'these answers'}: ${all(warned.labels)}.`;
		case 'not-in-codebook':
			return `For ${who(warned.count)} there is a text that is neither an answer nor “no answer”: ${all(warned.texts)}. It does not count.`;
		case 'not-a-number':
			return `For ${who(warned.count)} there is no number: ${all(warned.texts)}. That counts as no answer.`;
		case 'perhaps-missing':
			return `Among the numbers there is ${all(warned.texts)}. Is it a number, or does it mean “no answer”?`;
		case 'claimed-twice':
			return `${all(warned.texts)} belongs to two answers at once. It counts for the first only; please resolve this.`;
		case 'same-wording':
			return 'Another question has the same wording. In a figure one could not tell them apart.';
		case 'turned-into-dates':
			return `${all(warned.texts)}: Excel has made a date of answers such as “1-9”. Give the answer its proper name.`;
		case 'weights-equal':
			return 'All weights are the same. They change no figure.';
		case 'extreme-weights':
			return `The largest weight (${number(warned.most, 'en', 2)}) is more than ten times the median one (${number(warned.median, 'en', 2)}). A few respondents then decide the figures. Check the column, or trim the weights.`;
		case 'weights-not-numbers':
			return `For ${who(warned.count)} the weight is not a number. It cannot be used like that.`;
		default:
			return warned satisfies never;
	}
}
