import { tokens, type Target } from '../charts/chart';
import { draw } from '../charts/draw';
import type { Locale } from '../words/locale';
import { optionsOf, targetsOf, type Drawn } from '../charts/drawn';
import type { Unsaid } from './shown';
import { frameOf } from './frame';
import { marksOf } from './marks';

/** A drawing in the browser; `targets` finds its values, when somebody asks for them. */
export interface Sheet {
	readonly svg: SVGSVGElement;
	readonly chart: Drawn['chart'];
	readonly targets: () => readonly Target[];
}

/** Draws a view for a room of so many px; null for a table. */
export function pen(shown: Unsaid, room: number, locale: Locale): Sheet | null {
	const drawn = marksOf(shown.view, shown.rows, locale);
	if (drawn === null) return null;
	const frame = frameOf(shown, { room, locale, palette: tokens });
	let found: readonly Target[] | undefined;
	return {
		svg: draw(optionsOf(drawn, frame)),
		chart: drawn.chart,
		targets: () => (found ??= targetsOf(drawn, frame)),
	};
}
