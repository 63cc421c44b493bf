import { rect, ruleX } from '@observablehq/plot';
import type { Chart, Frame, Mark, Role, Target } from '../chart';
import { hatch } from '../hatch';
import { plotOptions } from '../sheet';
import { prove } from '../prove';
import { references, roomForReferences } from './reference';
import { isKnown, layOut, type Layout } from './layout';
import { rowTargets } from './targets';
import { rowText } from './text';
import { whiskers } from '../whiskers';
import { roomForWhole, wholes } from './whole';

/**
 * Horizontal bars from zero in the order given, each with its label, its interval where there is one, and its
 * value at the end. A missing value keeps its row and says why in words; a zero is a tick at zero. Where a mark has the value
 * of a larger group (`whole`), a tick shows where the bar would end for that.
 *
 * @throws RangeError when a key comes twice, a value lies outside the domain, or the domain does not start at zero
 */
export const bars: Chart<Mark> = (data, frame) => {
	const { ink, signal, quiet } = frame.palette;
	const layout = layOutBars(data, frame);
	const known = layout.rows.filter(isKnown);
	const positive = (role: Role) => known.filter(({ mark }) => mark.role === role && mark.estimate.value > 0);
	const bar = {
		x1: 0,
		x2: (row: (typeof known)[number]) => row.mark.estimate.value,
		y1: 'top',
		y2: 'bottom',
	} as const;
	return plotOptions(frame, layout, [
		rect(positive('context'), { ...bar, fill: quiet, className: 'bar' }),
		rect(positive('focus'), { ...bar, fill: signal, className: 'bar' }),
		hatch(positive('reference'), quiet),
		rect(positive('reference'), { ...bar, fill: 'none', stroke: ink, className: 'bar' }),
		ruleX(
			known.filter(({ mark }) => mark.estimate.value === 0),
			{ x: 0, y1: 'top', y2: 'bottom', stroke: ink, strokeWidth: 2, className: 'bar zero' },
		),
		...references(layout, frame, roomForWhole(data, frame)),
		...wholes(layout, data, frame),
		...whiskers(known, frame.palette),
		...rowText(layout, frame),
	]);
};

/** Where the values and reasons of `bars` stand, each with its row. */
export const barsTargets = (data: readonly Mark[], frame: Frame): Target[] =>
	rowTargets(layOutBars(data, frame), frame.width);

function layOutBars(data: readonly Mark[], frame: Frame): Layout {
	if (frame.domain[0] !== 0) {
		throw new RangeError(
			`Bars start at zero, but the domain starts at ${frame.domain[0]}. Draw dots instead.`,
		);
	}
	prove(data, frame);
	prove(
		data.flatMap(({ key, whole }) => (whole ? [{ key, estimate: whole.estimate }] : [])),
		frame,
	);
	return layOut(data, frame, { top: roomForReferences(data, frame) + roomForWhole(data, frame) });
}
