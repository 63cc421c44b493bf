import { tokens } from '../charts/chart';
import { sheetOf, type Sheet } from '../figures/sheet';
import type { Locale } from '../words/locale';
import { frameOf } from './frame';
import { marksOf } from './marks';
import type { Unsaid } from './shown';

export type { Sheet } from '../figures/sheet';

/** Draws a view for a room of so many px; null for a table. */
export function pen(shown: Unsaid, room: number, locale: Locale): Sheet | null {
	const drawn = marksOf(shown.view, shown.rows, locale);
	return drawn && sheetOf(drawn, frameOf(shown, { room, locale, palette: tokens }));
}
