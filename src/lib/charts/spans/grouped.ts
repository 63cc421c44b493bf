import { dot, type Markish } from '@observablehq/plot';
import type { Chart, Frame, Placed, Role, Target } from '../chart';
import { groupStyle, hasFocus, mostGroups, shadingOf } from '../groupstyle';
import { prove } from '../prove';
import { plotOptions } from '../sheet';
import { radius } from './dots';
import { spanGround } from './ground';
import type { SpanDot } from './rows';
import { layOutSpans, type SpanLayout } from './layout';
import { spanTargets } from './targets';
import { spanText } from './text';
import { whiskers } from '../whiskers';

/**
 * A row for each label and in it a dot for each group, told apart by shape and shade, on a rule from the lowest to
 * the highest. The two ends are written, of three values the middle one too; what is missing is said in words.
 *
 * @throws RangeError when a key comes twice, a value lies outside the domain, or there are more than six groups
 */
export const grouped: Chart<Placed> = (data, frame) => {
	const layout = layOutGrouped(data, frame);
	return plotOptions(frame, layout, [
		...spanGround(layout, frame),
		...whiskers(
			layout.dots.map(({ mark, y }) => ({ mark, mid: y })),
			frame.palette,
			3.5,
		),
		...dots(layout, frame),
		...spanText(layout, frame),
	]);
};

/** Where the values and reasons of `grouped` stand. */
export const groupedTargets = (data: readonly Placed[], frame: Frame): Target[] =>
	spanTargets(layOutGrouped(data, frame));

function layOutGrouped(data: readonly Placed[], frame: Frame): SpanLayout {
	prove(data, frame);
	const layout = layOutSpans(data, frame);
	if (layout.groups.length > mostGroups) {
		throw new RangeError(
			`Grouped dots can tell ${mostGroups} groups apart, and there are ${layout.groups.length}. Draw a heat table or panels.`,
		);
	}
	return layout;
}

function dots({ dots, groups, head }: SpanLayout, frame: Frame): Markish[] {
	const { palette } = frame;
	const anyFocus = hasFocus(
		dots.map(({ mark }) => mark),
		frame,
	);
	const look = (index: number, role: Role) =>
		groupStyle(index, groups.length, shadingOf(role, anyFocus, palette));
	const marks = ([false, true] as const).flatMap((focus) =>
		groups.map(({ group }, index) =>
			dot(
				dots.filter(({ mark }) => mark.group === group && (mark.role === 'focus') === focus),
				{
					...look(index, focus ? 'focus' : 'context'),
					x: ({ mark }: SpanDot) => mark.estimate.value,
					y: 'y',
					r: radius,
					className: 'dot',
				},
			),
		),
	);
	const keys = head.legend.keys.map((key) =>
		dot([key], {
			...look(key.index, 'context'),
			x: { value: 'x', scale: null },
			y: 'y',
			r: radius,
			className: 'key',
		}),
	);
	return [...marks, ...keys];
}
