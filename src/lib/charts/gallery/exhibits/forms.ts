import { bars, barsTargets } from '../../rows/bars';
import type { Chart, Frame, Target } from '../../chart';
import { dots, dotsTargets } from '../../rows/dots';
import { dumbbell, dumbbellTargets } from '../../spans/dumbbell';
import { grouped, groupedTargets } from '../../spans/grouped';
import { heat, heatTargets } from '../../heat/heat';
import { histogram, histogramTargets } from '../../histogram/histogram';
import { likert, likertTargets } from '../../likert/likert';
import { lines, linesTargets } from '../../lines/lines';
import { map, mapTargets } from '../../map/map';
import { multiples, multiplesTargets } from '../../multiples/multiples';
import { multiplesOfBars, multiplesOfBarsTargets } from '../../multiples/bars';

const form = <Datum>(
	chart: Chart<Datum>,
	targets: (data: readonly Datum[], frame: Frame) => readonly Target[],
) => ({ chart, targets });

/** Every form there is, with the places of its marks. */
export const forms = {
	bars: form(bars, barsTargets),
	dots: form(dots, dotsTargets),
	lines: form(lines, linesTargets),
	grouped: form(grouped, groupedTargets),
	dumbbell: form(dumbbell, dumbbellTargets),
	heat: form(heat, heatTargets),
	map: form(map, mapTargets),
	multiples: form(multiples, multiplesTargets),
	histogram: form(histogram, histogramTargets),
	likert: form(likert, likertTargets),
	'multiples-bars': form(multiplesOfBars, multiplesOfBarsTargets),
};

export type Form = keyof typeof forms;

/** What a form draws. */
export type DatumOf<F extends Form> = (typeof forms)[F]['chart'] extends Chart<infer Datum> ? Datum : never;
