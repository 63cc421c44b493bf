import type { Locale } from '../locale';
import { number, percent } from '../number';

/** What stands below a table of an own survey: how it came about, and what it does not tell. */
export interface RemarkWords {
	withheld(cells: number): string;
	marked(cells: number): string;
	sumOver100(sum: number): string;
	lonely(strata: number): string;
	designEffect(deff: number, effective: number, n: number): string;
	readonly unweighted: string;
	readonly overlapping: string;
	base(text: string): string;
	/** null: fewer than 10. */
	filtered(n: number | null, of: number): string;
}

export const remarkWords: Readonly<Record<Locale, RemarkWords>> = {
	de: {
		withheld: (cells) =>
			cells === 1
				? 'Ein Wert wird nicht gezeigt, weil er auf weniger als 10 Befragten beruht oder sich sonst so einer ausrechnen ließe.'
				: `${number(cells, 'de')} Werte werden nicht gezeigt, weil sie auf weniger als 10 Befragten beruhen oder sich sonst solche ausrechnen ließen.`,
		marked: (cells) =>
			`${cells === 1 ? 'Ein Wert ist' : `${number(cells, 'de')} Werte sind`} mit u gekennzeichnet: Er beruht auf weniger als 30 Befragten oder ist sehr unsicher.`,
		sumOver100: (sum) =>
			`Mehrere Antworten waren möglich; die Anteile ergeben zusammen ${percent(sum, 'de', 0)}.`,
		lonely: (strata) =>
			`${strata === 1 ? 'Eine Schicht hat' : `${number(strata, 'de')} Schichten haben`} nur eine Auswahleinheit. Ihre Streuung wird am Mittel aller Schichten gemessen (Verfahren „adjust“); der Fehlerbereich ist dadurch eher zu groß.`,
		designEffect: (deff, effective, n) =>
			`${deff > 1 ? 'Gewichte und Auswahl kosten Genauigkeit' : 'Die Auswahl nach Schichten macht genauer'}: ${number(n, 'de')} Befragte sagen hier so viel wie ${number(effective, 'de', 0)} einer einfachen Zufallsauswahl (Designeffekt ${number(deff, 'de', 2)}).`,
		unweighted: 'Ohne Gewichte gerechnet.',
		overlapping:
			'Die Gruppen überschneiden sich: Wer mehrere Antworten gab, zählt in mehreren. Sie werden deshalb nicht gegeneinander getestet.',
		base: (text) => `Gefragt wurden: ${text}.`,
		filtered: (n, of) =>
			`Gefiltert: ${n === null ? 'weniger als 10' : number(n, 'de')} von ${number(of, 'de')} Befragten.`,
	},
	en: {
		withheld: (cells) =>
			cells === 1
				? 'One value is not shown because it rests on fewer than 10 respondents, or because such a value could be worked out from it.'
				: `${number(cells, 'en')} values are not shown because they rest on fewer than 10 respondents, or because such values could be worked out from them.`,
		marked: (cells) =>
			`${cells === 1 ? 'One value is' : `${number(cells, 'en')} values are`} marked u: resting on fewer than 30 respondents, or very uncertain.`,
		sumOver100: (sum) => `Several answers were possible; the shares add up to ${percent(sum, 'en', 0)}.`,
		lonely: (strata) =>
			`${strata === 1 ? 'One stratum has' : `${number(strata, 'en')} strata have`} only one sampling unit. Its spread is measured against the mean of all strata (“adjust”); the interval is rather too wide.`,
		designEffect: (deff, effective, n) =>
			`${deff > 1 ? 'Weights and design cost precision' : 'Drawing by strata adds precision'}: ${number(n, 'en')} respondents tell as much here as ${number(effective, 'en', 0)} of a simple random sample (design effect ${number(deff, 'en', 2)}).`,
		unweighted: 'Computed without weights.',
		overlapping:
			'The groups overlap: whoever gave several answers counts in several. So they are not tested against each other.',
		base: (text) => `Asked were: ${text}.`,
		filtered: (n, of) =>
			`Filtered: ${n === null ? 'fewer than 10' : number(n, 'en')} of ${number(of, 'en')} respondents.`,
	},
};
