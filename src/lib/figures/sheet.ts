import type { Frame, Target } from '../charts/chart';
import { draw } from '../charts/draw';
import { optionsOf, targetsOf, type Drawn } from '../charts/drawn';

/** A drawing in the browser; `targets` finds its values, when somebody asks for them. */
export interface Sheet {
	readonly svg: SVGSVGElement;
	readonly chart: Drawn['chart'];
	readonly targets: () => readonly Target[];
}

/** Draws marks in a frame. */
export function sheetOf(drawn: Drawn, frame: Frame): Sheet {
	let found: readonly Target[] | undefined;
	return {
		svg: draw(optionsOf(drawn, frame)),
		chart: drawn.chart,
		targets: () => (found ??= targetsOf(drawn, frame)),
	};
}
