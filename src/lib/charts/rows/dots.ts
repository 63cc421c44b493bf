import { dot, ruleX, ruleY, text } from '@observablehq/plot';
import { axisName, axisNameHeight } from '../axisname';
import { ticks } from '../ticks';
import type { Chart, Frame, Mark, Role, Target } from '../chart';
import { textWidth } from '../measure';
import { plotOptions } from '../sheet';
import { prove } from '../prove';
import { references, roomForReferences } from './reference';
import { isKnown, layOut, type Layout } from './layout';
import { rowTargets } from './targets';
import { rowText } from './text';
import { tick } from '../shown';
import { whiskers } from '../whiskers';

const radius = 4.5;
const axisHeight = 20;
const axisSize = 12;

/**
 * A dot for each value on a light guide line, with its interval; for what need not start at zero. Rows, values and
 * missing values as for bars.
 *
 * @throws RangeError when a key comes twice or a value lies outside the domain
 */
export const dots: Chart<Mark> = (data, frame) => {
	const { ink, paper, signal, quiet, faint } = frame.palette;
	const [low, high] = frame.domain;
	const { layout, marked } = layOutDots(data, frame);
	const known = layout.rows.filter(isKnown);
	const of = (role: Role) => known.filter(({ mark }) => mark.role === role);
	const at = {
		x: ({ mark }: (typeof known)[number]) => mark.estimate.value,
		y: 'mid',
		r: radius,
		className: 'dot',
	} as const;
	const bottom = layout.height + axisHeight;
	return plotOptions(frame, { ...layout, height: bottom + axisNameHeight(frame) }, [
		ruleX(marked, { y1: layout.top, y2: layout.height, stroke: faint, className: 'grid' }),
		ruleY(known, { x1: low, x2: high, y: 'mid', stroke: faint, className: 'guide' }),
		text(marked, {
			x: (value: number) => value,
			y: () => layout.height + axisHeight / 2 + 1,
			text: (value: number) => tick(value, frame),
			fontSize: axisSize,
			fill: ink,
			fillOpacity: 0.75,
			className: 'tick',
		}),
		...references(layout, frame),
		...whiskers(known, frame.palette, radius + 1.5),
		dot(of('context'), { ...at, fill: quiet }),
		dot(of('reference'), { ...at, fill: paper, stroke: ink }),
		dot(of('focus'), { ...at, fill: signal }),
		...rowText(layout, frame),
		...axisName(frame, layout.range, bottom),
	]);
};

/** Where the values and reasons of `dots` stand, each with its row. */
export const dotsTargets = (data: readonly Mark[], frame: Frame): Target[] =>
	rowTargets(layOutDots(data, frame).layout, frame.width);

function layOutDots(data: readonly Mark[], frame: Frame): { layout: Layout; marked: readonly number[] } {
	prove(data, frame);
	const marked = ticks(frame.domain, frame.width < 480 ? 2 : 5);
	const inset = Math.max(radius + 1, textWidth(tick(marked[0] ?? frame.domain[0], frame), axisSize) / 2);
	return {
		layout: layOut(data, frame, { top: roomForReferences(data, frame), reach: radius, inset }),
		marked,
	};
}
