import type { Locale } from '../locale';
import { respondents, size } from './page';

/** What is kept: "firmen.csv, 312 Befragte, 1,2 MB, behalten am 3. März 2026, 14:05". `saved` is an ISO time. */
export function keptSo(
	kept: { readonly file: string; readonly rows: number; readonly bytes: number; readonly saved: string },
	locale: Locale,
): string {
	const when = new Date(kept.saved);
	const day = Number.isNaN(when.getTime())
		? ''
		: when.toLocaleString(locale === 'de' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' });
	const what = `${kept.file}, ${respondents(kept.rows, locale)}, ${size(kept.bytes, locale)}`;
	if (day === '') return what;
	return locale === 'de' ? `${what}, behalten am ${day}` : `${what}, kept on ${day}`;
}
