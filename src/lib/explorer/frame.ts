import type { Frame, Palette } from '../charts/chart';
import type { Form } from '../view/exploration';
import type { Locale } from '../words/locale';
import { number } from '../words/number';
import type { ExplorerRow } from './compose';
import type { Unsaid } from './shown';
import { reach, topOf } from './holding';

/** Forms that use all the width there is; the others are drawn for a column of text and scaled. */
const wide: readonly Form[] = ['heat', 'multiples', 'map', 'dumbbell'];

/** The width to draw at for a room of so many px, so that type stays readable and an answer looks like what it replaces. */
export function drawnAt(room: number, form: Form): number {
	if (wide.includes(form)) return Math.max(288, Math.min(room, 880));
	return room >= 560 ? 640 : Math.max(288, Math.min(room / 1.15, 416));
}

/** Forms whose axis may end below the series' highest value: they show a course, not a length from zero. */
const near: readonly Form[] = ['lines', 'multiples'];

/** The frame of a view's drawing. */
export function frameOf(
	{ view: { form }, opened, rows }: Unsaid,
	{ room, locale, palette }: { room: number; locale: Locale; palette: Palette },
): Frame {
	const { series, top } = opened.holding;
	const needed = topOf(highestOf(rows), series.unit);
	return {
		width: drawnAt(room, form),
		locale,
		palette,
		// The whole series is not always at hand: an interval of this view may reach above its highest value.
		domain: [0, near.includes(form) ? needed : Math.max(top, needed)],
		...(series.unit !== 'percent' && { format: number }),
	};
}

const highestOf = (rows: readonly ExplorerRow[]): number =>
	rows.reduce((most, { estimate }) => Math.max(most, reach(estimate)), 0);
