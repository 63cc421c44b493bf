import type { Locale } from '../locale';
import { number } from '../number';
import { respondents } from './page';

/** How the weights of a figure came about. */
export type WeightsTold =
	| { readonly kind: 'column'; readonly column: string }
	| {
			readonly kind: 'fitted';
			/** Name of the column of weights it began with; null where it began with equal ones. */
			readonly column: string | null;
			readonly margins: readonly { readonly question: string; readonly source: string }[];
			readonly trimming: {
				readonly rule: 'spread' | 'rescale';
				readonly lower: number | null;
				readonly upper: number | null;
				readonly trimmed: number;
			} | null;
	  };

/** That as a note below a figure. */
export function weightsNote(told: WeightsTold, locale: Locale): string {
	const de = locale === 'de';
	const quote = (text: string) => (de ? `„${text}“` : `“${text}”`);
	const fixed = de
		? 'Die Genauigkeit ist gerechnet, als stünden die Gewichte fest.'
		: 'Precision is computed as if the weights were fixed.';
	if (told.kind === 'column')
		return de
			? `Gewichtet mit der Spalte ${quote(told.column)}. ${fixed}`
			: `Weighted by the column ${quote(told.column)}. ${fixed}`;
	const begun =
		told.column === null
			? ''
			: de
				? `, ausgehend von der Spalte ${quote(told.column)}`
				: `, from the column ${quote(told.column)}`;
	const margins = told.margins
		.map(({ question, source }) => quote(question) + (source === '' ? '' : ` (${source})`))
		.join(', ');
	const way = told.margins.length > 1 ? 'Raking' : de ? 'Nachschichtung' : 'post-stratification';
	const fitted =
		told.margins.length === 0
			? de
				? `Gewichtet${begun}.`
				: `Weighted${begun}.`
			: de
				? `Gewichte angepasst an die bekannten Anteile von ${margins} (${way})${begun}.`
				: `Weights fitted to the known shares of ${margins} (${way === 'Raking' ? 'raking' : way})${begun}.`;
	return [fitted, told.trimming === null ? '' : cutNote(told.trimming, locale), fixed]
		.filter(Boolean)
		.join(' ');
}

function cutNote(
	{ rule, lower, upper, trimmed }: NonNullable<Extract<WeightsTold, { kind: 'fitted' }>['trimming']>,
	locale: Locale,
): string {
	const de = locale === 'de';
	const bounds = [
		...(lower === null
			? []
			: [
					de
						? `mindestens das ${number(lower, locale, 2)}-Fache`
						: `at least ${number(lower, locale, 2)} times`,
				]),
		...(upper === null
			? []
			: [
					de
						? `höchstens das ${number(upper, locale, 2)}-Fache`
						: `at most ${number(upper, locale, 2)} times`,
				]),
	].join(', ');
	const how =
		rule === 'spread'
			? de
				? 'Überschuss auf die anderen verteilt'
				: 'excess spread over the others'
			: de
				? 'dann alle neu skaliert'
				: 'then rescaled';
	return de
		? `Danach gekürzt auf ${bounds} des mittleren Gewichts, ${how}: bei ${respondents(trimmed, locale, 'dative')}.`
		: `Then cut to ${bounds} the mean weight, ${how}: for ${respondents(trimmed, locale)}.`;
}
