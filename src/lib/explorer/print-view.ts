import { tokens } from '../charts/chart';
import { print } from '../charts/print';
import type { Locale } from '../words/locale';
import { optionsOf } from '../charts/drawn';
import type { Unsaid } from './shown';
import { frameOf } from './frame';
import { marksOf } from './marks';

/** Rooms the build draws for: a phone's column and a page's. CSS shows the one that fits. */
const rooms = { narrow: 331, wide: 640 };

/** The printed drawings of a view, as HTML; '' for a table. */
export function printView(shown: Unsaid, locale: Locale): string {
	const drawn = marksOf(shown.view, shown.rows, locale);
	if (drawn === null) return '';
	return Object.entries(rooms)
		.map(([name, room]) => {
			const frame = frameOf(shown, { room, locale, palette: tokens });
			return `<div class="${name}">${print<never>((_data, full) => optionsOf(drawn, full), [], frame)}</div>`;
		})
		.join('');
}
