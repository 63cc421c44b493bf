import type { Locale } from '../locale';
import { respondents } from './page';

/** Why weights cannot be fitted; kinds as in survey/weights/weigh.ts and stats/survey/weights.ts. */
export interface Unfit {
	readonly kind:
		| 'no-such-question'
		| 'targets-do-not-match'
		| 'answer-missing'
		| 'empty-category'
		| 'unknown-category'
		| 'totals-differ'
		| 'bad-total'
		| 'bad-weight'
		| 'not-converging'
		| 'bounds'
		| 'no-weights';
	/** The wording of the question and the answer it is about; '' where it is about none. */
	readonly question: string;
	readonly answer: string;
	/** Respondents concerned. */
	readonly count: number;
	/** Whether a respondent gave the answer, of an `empty-category`. */
	readonly given: boolean;
}

/** Why it does not go, and what to do. */
export function unfitText({ kind, question, answer, count, given }: Unfit, locale: Locale): string {
	const de = locale === 'de';
	const of = de ? `„${question}“` : `“${question}”`;
	const named = de ? `„${answer}“` : `“${answer}”`;
	switch (kind) {
		case 'no-such-question':
			return de
				? `${question ? `Die Frage ${of}` : 'Eine Frage'} hat keine Liste mit je einer Antwort mehr. Entfernen Sie sie hier.`
				: `${question ? `The question ${of}` : 'A question'} no longer has a list with one answer each. Remove it here.`;
		case 'targets-do-not-match':
			return de
				? `Bei ${of} ist die Summe der bekannten Zahlen 0, oder die Antworten haben sich geändert. Geben Sie die Zahlen neu ein.`
				: `For ${of} the known numbers sum to 0, or the answers have changed. Enter the numbers anew.`;
		case 'answer-missing':
			return de
				? `Bei ${of} ${count === 1 ? 'fehlt die Antwort eines Befragten' : `fehlt die Antwort von ${respondents(count, locale, 'dative')}`}. Für ${count === 1 ? 'ihn' : 'sie'} gibt es kein Gewicht: Lassen Sie ${count === 1 ? 'ihn' : 'sie'} weg, oder nehmen Sie eine Frage, die alle beantwortet haben.`
				: `For ${of} ${respondents(count, locale)} gave no answer. There is no weight for them: leave them out, or take a question that all have answered.`;
		case 'empty-category':
			if (given)
				return de
					? `Bei ${of} ist ${named} mit 0 eingetragen, aber Befragte haben so geantwortet. Tragen Sie die richtige Zahl ein.`
					: `For ${of}, ${named} is entered as 0, but respondents gave that answer. Enter the right number.`;
			return de
				? `Bei ${of} hat niemand ${named} geantwortet (oder nur mit Gewicht 0). Niemand kann für diese Betriebe stehen: Legen Sie die Antwort mit einer anderen zusammen, oder tragen Sie 0 ein.`
				: `For ${of} nobody answered ${named} (or only with weight 0). Nobody can stand for those businesses: merge the answer with another, or enter 0.`;
		case 'unknown-category':
			return de
				? `Bei ${of} kommt eine Antwort vor, für die keine Zahl eingetragen ist.`
				: `For ${of} an answer occurs for which no number is entered.`;
		case 'totals-differ':
			return de
				? `Die Zahlen zu ${of} haben eine andere Summe als die der ersten Frage.`
				: `The numbers of ${of} have another sum than those of the first question.`;
		case 'bad-total':
			return de
				? `Bei ${of} ist die Zahl zu ${named} nicht brauchbar.`
				: `For ${of} the number of ${named} cannot be used.`;
		case 'bad-weight':
		case 'no-weights':
			return de
				? 'Die Gewichte der Datei sind nicht brauchbar: Sie fehlen, sind negativ oder alle 0. Beginnen Sie mit gleichen Gewichten.'
				: 'The weights of the file cannot be used: they are missing, negative or all 0. Begin with equal weights.';
		case 'not-converging':
			return de
				? 'Die Zahlen widersprechen sich: Es gibt keine Gewichte, mit denen alle zugleich stimmen. Prüfen Sie sie, oder legen Sie seltene Antworten zusammen.'
				: 'The numbers contradict each other: there are no weights for which all hold at once. Check them, or merge rare answers.';
		case 'bounds':
			return de
				? 'Mit diesen Grenzen bleiben keine Gewichte übrig. Die Untergrenze muss unter 1 liegen und die Obergrenze über 1.'
				: 'These bounds leave no weights. The lower bound must be below 1 and the upper one above 1.';
		default:
			return kind satisfies never;
	}
}
