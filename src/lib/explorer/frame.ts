import type { Frame, Palette } from '../charts/chart';
import type { Exploration, Form } from '../view/exploration';
import type { Locale } from '../words/locale';
import { number } from '../words/number';
import type { Holding } from './holding';

/** Forms that use all the width there is; the others are drawn for a column of text and scaled. */
const wide: readonly Form[] = ['heat', 'multiples', 'map', 'dumbbell'];

/** The width to draw at for a room of so many px, so that type stays readable and an answer looks like what it replaces. */
export function drawnAt(room: number, form: Form): number {
	if (wide.includes(form)) return Math.max(288, Math.min(room, 880));
	return room >= 560 ? 640 : Math.max(288, Math.min(room / 1.15, 416));
}

/** The frame of a view's drawing. */
export const frameOf = (
	{ form }: Pick<Exploration, 'form'>,
	{ series, top }: Pick<Holding, 'series' | 'top'>,
	{ room, locale, palette }: { room: number; locale: Locale; palette: Palette },
): Frame => ({
	width: drawnAt(room, form),
	locale,
	palette,
	domain: [0, top],
	...(series.unit !== 'percent' && { format: number }),
});
