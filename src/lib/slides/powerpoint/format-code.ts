import type { Known } from '../../charts/shown';
import type { Plate } from '../../plates/plate';
import { ownDecimals, type PlateUnit } from '../../plates/unit';
import { decimals } from '../../stats/decimals';
import type { Locale } from '../../words/locale';
import { number } from '../../words/number';

/**
 * The number format under which Office writes a value as our drawings do: 56 as "56 %", 35.2 as "35,2 %" (the comma is the reader's
 * Office's), no decimals below 100 interviews, its flag behind it. The value itself stays as it is.
 */
export function formatCode(
	{ value, base, flag }: Known,
	{ unit, locale, domain }: Pick<Plate, 'unit' | 'locale' | 'domain'>,
): string {
	const places = unit === 'own' ? ownDecimals(domain) : decimals(base);
	const [, fraction = ''] = number(value, 'en', places).split('.');
	const digits = fraction === '' ? '#,##0' : `#,##0.${'0'.repeat(fraction.length)}`;
	const letters = flag.replace(/[^a-z]/g, '');
	return quoted(digits, sign(unit, locale) + (letters ? `\u00a0${letters}` : ''));
}

/** How the places on an axis are written whose steps are `step`. */
export const axisCode = (step: number, unit: PlateUnit, locale: Locale): string =>
	quoted(Number.isInteger(step) ? '#,##0' : '#,##0.0', sign(unit, locale));

const sign = (unit: PlateUnit, locale: Locale): string =>
	unit === 'percent' ? (locale === 'de' ? '\u00a0%' : '%') : '';

const quoted = (digits: string, text: string): string => (text === '' ? digits : `${digits}"${text}"`);
