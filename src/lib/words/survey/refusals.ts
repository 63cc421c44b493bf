import type { Bilingual, Locale } from '../locale';
import { number } from '../number';
import { respondents } from './page';

const refused = {
	'weight-missing': {
		de: (n: string) =>
			`${n} ohne Gewicht. Ein fehlendes Gewicht ist weder 1 noch 0; so lässt sich nicht rechnen.`,
		en: (n: string) =>
			`${n} without a weight. A missing weight is neither 1 nor 0; there is no computing with it.`,
	},
	'weight-negative': {
		de: (n: string) => `${n} mit einem Gewicht unter 0. Das kann kein Gewicht sein.`,
		en: (n: string) => `${n} with a weight below 0. That cannot be a weight.`,
	},
	'weight-not-a-number': {
		de: (n: string) =>
			`${n} mit einem Gewicht, das keine Zahl ist. Prüfen Sie auch das Dezimalzeichen der Spalte.`,
		en: (n: string) => `${n} with a weight that is not a number. Also check the decimal sign of the column.`,
	},
	'weights-all-zero': {
		de: () => 'Alle Gewichte sind 0. Dann zählt niemand.',
		en: () => 'All weights are 0. Then nobody counts.',
	},
	'stratum-missing': {
		de: (n: string) => `${n} ohne Schicht.`,
		en: (n: string) => `${n} without a stratum.`,
	},
	'cluster-missing': {
		de: (n: string) => `${n} ohne Klumpen.`,
		en: (n: string) => `${n} without a cluster.`,
	},
	'population-not-a-number': {
		de: (n: string) => `${n} ohne eine Zahl für die Grundgesamtheit.`,
		en: (n: string) => `${n} without a number for the population.`,
	},
	'population-too-small': {
		de: (n: string) =>
			`${n} in einer Schicht, in der die Grundgesamtheit kleiner ist als die Stichprobe. Das kann nicht sein.`,
		en: (n: string) => `${n} in a stratum whose population is smaller than the sample. That cannot be.`,
	},
	'population-differs': {
		de: (n: string) =>
			`${n} in einer Schicht, für die mehrere verschiedene Größen der Grundgesamtheit angegeben sind.`,
		en: (n: string) => `${n} in a stratum for which several different population sizes are given.`,
	},
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, (n: string) => string>>>>;

/** Why a survey cannot be computed with as it is described: "3 Befragte ohne Gewicht. …". */
export const refusal = (kind: keyof typeof refused, count: number, locale: Locale): string =>
	refused[kind][locale](respondents(count, locale));

/** Ways out of a refusal. */
export const ways = {
	heading: { de: 'So lässt sich noch nicht rechnen', en: 'It cannot be computed like this yet' },
	none: { de: 'Ohne Gewicht rechnen', en: 'Compute without a weight' },
	noStratum: { de: 'Ohne Schichten rechnen', en: 'Compute without strata' },
	noCluster: { de: 'Ohne Klumpen rechnen', en: 'Compute without clusters' },
	noPopulation: { de: 'Ohne Größe der Grundgesamtheit rechnen', en: 'Compute without the population size' },
	other: { de: 'Eine andere Spalte wählen', en: 'Choose another column' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** "Diese 3 Befragten weglassen". */
export const leaveOutSome = (count: number, locale: Locale): string =>
	locale === 'de'
		? count === 1
			? 'Diesen Befragten weglassen'
			: `Diese ${number(count, locale, 0)} Befragten weglassen`
		: count === 1
			? 'Leave out this respondent'
			: `Leave out these ${number(count, locale, 0)} respondents`;

/** Where they stand, as respondents of the file counted from 1: "Befragte 3, 17 und 45". */
export const whichOnes = (records: readonly number[], count: number, locale: Locale): string => {
	const shown = records.slice(0, 10).map((record) => number(record + 1, locale, 0));
	const more = count > shown.length ? ' …' : '';
	return `${locale === 'de' ? 'Nummer in der Datei' : 'Number in the file'}: ${shown.join(', ')}${more}`;
};

/** Said for as long as it holds: respondents that were left out because they lacked what the design needs. */
export const leftOut = (count: number, locale: Locale): string =>
	locale === 'de'
		? `${respondents(count, locale)} ${count === 1 ? 'ist' : 'sind'} auf Ihren Wunsch weggelassen. Um das zu ändern, lesen Sie die Datei noch einmal.`
		: `${respondents(count, locale)} ${count === 1 ? 'was' : 'were'} left out at your request. To change that, read the file again.`;
