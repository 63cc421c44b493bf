import type { Locale } from '../../words/locale';
import { number } from '../../words/number';

/** A value written as one of our number formats says: "35,2 % b". */
export function formatted(value: number, code: string, locale: Locale): string {
	const [, digits = '', text = ''] = /^#,##(0(?:\.0+)?)(?:"([^"]*)")?$/.exec(code) ?? [];
	return number(value, locale, Math.max(0, digits.length - 2)) + text;
}
