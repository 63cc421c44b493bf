import type { Codes } from '../catalog/catalog';
import { notesOf } from '../catalog/notes-of';
import { counted } from '../catalog/unit';
import { decimals } from '../stats/decimals';
import { flags, missing } from '../words/flags';
import type { Locale } from '../words/locale';
import { number, percent } from '../words/number';
import type { Row } from './compose';
import { noteText } from './notes';

/** A number in the unit of its row, without the unit's name: "35,2 %", "38.000.000"; no decimals where few were asked. */
export function amount(value: number, { estimate, observation: { unit } }: Row, locale: Locale): string {
	return unit === 'percent'
		? percent(value, locale, decimals(estimate.kind === 'absent' ? null : estimate.base))
		: number(value, locale, counted.includes(unit) ? 0 : 1);
}

/** Why a row has no value, in words; null where it has one. */
export const whyNone = ({ estimate }: Row, locale: Locale): string | null =>
	estimate.kind === 'known' ? null : (missing[estimate.reason]?.[locale] ?? estimate.reason);

/** The flags and notes of a row in words. */
export const remarks = ({ observation }: Row, names: Codes, locale: Locale): string =>
	[
		...[...observation.flag].map((letter) => `${letter}: ${flags[letter]?.[locale] ?? letter}`),
		...notesOf(observation).map((code) => noteText(code, names, locale)),
	].join('; ');
