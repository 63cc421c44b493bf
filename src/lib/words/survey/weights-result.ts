import type { Locale } from '../locale';
import { number, percent } from '../number';
import { respondents } from './page';

/** "Noch 3 Angaben fehlen." */
export const openText = (missing: number, locale: Locale): string =>
	locale === 'de'
		? `Noch nicht angewendet: ${missing === 1 ? 'Eine Angabe fehlt' : `${number(missing, locale, 0)} Angaben fehlen`}.`
		: `Not applied yet: ${missing === 1 ? 'one entry is' : `${number(missing, locale, 0)} entries are`} missing.`;

/** What was done, in one sentence. */
export function methodText(
	{
		margins,
		rounds,
		trimmed,
	}: { readonly margins: number; readonly rounds: number; readonly trimmed: number },
	locale: Locale,
): string {
	const cut =
		trimmed === 0
			? ''
			: locale === 'de'
				? ` Gekürzt wurde das Gewicht von ${respondents(trimmed, locale, 'dative')}.`
				: ` The weight of ${respondents(trimmed, locale)} was cut.`;
	if (margins === 0) return cut.trim();
	const count = number(rounds, locale, 0);
	const said =
		margins === 1
			? {
					de: 'Nachgeschichtet (Post-Stratifikation): in einem Schritt.',
					en: 'Post-stratified: in one step.',
				}
			: { de: `Raking: nach ${count} Runden passt alles.`, en: `Raked: all fits after ${count} rounds.` };
	return said[locale] + cut;
}

/** "Das kleinste Gewicht ist das 0,4-Fache des Mittels, das größte das 2,1-Fache." */
export const rangeText = (least: number, most: number, locale: Locale): string =>
	locale === 'de'
		? `Das kleinste Gewicht ist das ${number(least, locale, 2)}-Fache des Mittels, das größte das ${number(most, locale, 2)}-Fache.`
		: `The smallest weight is ${number(least, locale, 2)} times the mean, the largest ${number(most, locale, 2)} times.`;

/** What unequal weights cost. */
export const costText = (n: number, effect: number, effective: number, locale: Locale): string =>
	locale === 'de'
		? `${respondents(n, locale)} sagen damit etwa so viel wie ${number(effective, locale, 0)} mit gleichen Gewichten (Designeffekt der Gewichte ${number(effect, locale, 2)}).`
		: `${respondents(n, locale)} then tell about as much as ${number(effective, locale, 0)} with equal weights (design effect of the weights ${number(effect, locale, 2)}).`;

/** "47 Befragte ohne Antwort weglassen" */
export const leaveOutUnanswered = (count: number, locale: Locale): string =>
	locale === 'de'
		? `${respondents(count, locale, 'accusative')} ohne Antwort weglassen`
		: `Leave out ${respondents(count, locale)} without an answer`;

/** "Summe: 4.811" */
export const sumText = (sum: number, locale: Locale): string =>
	`${locale === 'de' ? 'Summe' : 'Sum'}: ${number(sum, locale, 2)}`;

/** A share from 0 to 1. */
export const shareText = (share: number, locale: Locale): string => percent(100 * share, locale, 1);
