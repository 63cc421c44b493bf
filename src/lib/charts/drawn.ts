import { bars, barsTargets } from './rows/bars';
import type { Frame, Mark, PanelPoint, Placed, Point, Target } from './chart';
import { dots, dotsTargets } from './rows/dots';
import { dumbbell, dumbbellTargets } from './spans/dumbbell';
import { grouped, groupedTargets } from './spans/grouped';
import { heat, heatTargets } from './heat/heat';
import { histogram, histogramTargets } from './histogram/histogram';
import type { HistogramMark } from './histogram/marks';
import { likert, likertTargets } from './likert/likert';
import { lines, linesTargets } from './lines/lines';
import { map, mapTargets } from './map/map';
import { multiples, multiplesTargets } from './multiples/multiples';
import { multiplesOfBars, multiplesOfBarsTargets } from './multiples/bars';

/** The data of one drawing, by the chart that draws them. */
export type Drawn =
	| { readonly chart: 'bars' | 'dots' | 'map'; readonly data: readonly Mark[] }
	| {
			readonly chart: 'grouped' | 'dumbbell' | 'heat' | 'multiplesOfBars' | 'likert';
			readonly data: readonly Placed[];
	  }
	| { readonly chart: 'histogram'; readonly data: readonly HistogramMark[] }
	| { readonly chart: 'lines'; readonly data: readonly Point[] }
	| { readonly chart: 'multiples'; readonly data: readonly PanelPoint[] };

/** Plot's options for marks. */
export function optionsOf(drawn: Drawn, frame: Frame): ReturnType<typeof bars> {
	switch (drawn.chart) {
		case 'bars':
			return bars(drawn.data, frame);
		case 'dots':
			return dots(drawn.data, frame);
		case 'map':
			return map(drawn.data, frame);
		case 'grouped':
			return grouped(drawn.data, frame);
		case 'dumbbell':
			return dumbbell(drawn.data, frame);
		case 'heat':
			return heat(drawn.data, frame);
		case 'multiplesOfBars':
			return multiplesOfBars(drawn.data, frame);
		case 'likert':
			return likert(drawn.data, frame);
		case 'histogram':
			return histogram(drawn.data, frame);
		case 'lines':
			return lines(drawn.data, frame);
		case 'multiples':
			return multiples(drawn.data, frame);
		default:
			return drawn satisfies never;
	}
}

/** Where the values stand in that drawing. */
export function targetsOf(drawn: Drawn, frame: Frame): Target[] {
	switch (drawn.chart) {
		case 'bars':
			return barsTargets(drawn.data, frame);
		case 'dots':
			return dotsTargets(drawn.data, frame);
		case 'map':
			return mapTargets(drawn.data, frame);
		case 'grouped':
			return groupedTargets(drawn.data, frame);
		case 'dumbbell':
			return dumbbellTargets(drawn.data, frame);
		case 'heat':
			return heatTargets(drawn.data, frame);
		case 'multiplesOfBars':
			return multiplesOfBarsTargets(drawn.data, frame);
		case 'likert':
			return likertTargets(drawn.data, frame);
		case 'histogram':
			return histogramTargets(drawn.data, frame);
		case 'lines':
			return linesTargets(drawn.data, frame);
		case 'multiples':
			return multiplesTargets(drawn.data, frame);
		default:
			return drawn satisfies never;
	}
}
