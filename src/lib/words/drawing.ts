import type { Bilingual, Locale } from './locale';
import { number } from './number';

/** Words inside a drawing. */
export const drawing = {
	/** Head over differences of shares. */
	points: { de: 'Prozentpunkte', en: 'percentage points' },
	/** Head over differences of anything else. */
	difference: { de: 'Unterschied', en: 'difference' },
	/** Between two values that were measured in different ways. */
	break: { de: 'Bruch', en: 'break' },
	/** Where the cells of a table leave the sign out. */
	inPercent: { de: 'Angaben in Prozent', en: 'in percent' },
	/** Where they leave the decimals out too. */
	rounded: { de: 'gerundet', en: 'rounded' },
} satisfies Record<string, Bilingual>;

/** A difference with its sign: "+12,3", "−4"; a difference that rounds to nothing has none. */
export function signed(difference: number, locale: Locale, decimals = 1): string {
	const written = number(Math.abs(difference), locale, decimals);
	if (written === '0') return written;
	return (difference < 0 ? '−' : '+') + written;
}

/** "10–49, 50–249: nicht veröffentlicht" */
export const namedReason = (names: readonly string[], reason: string): string =>
	`${names.join(', ')}: ${reason}`;
