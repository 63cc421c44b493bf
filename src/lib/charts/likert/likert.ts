import { ruleX, type Markish } from '@observablehq/plot';
import { filled, hatched, inset, outlined, type Box } from '../boxes';
import type { Chart, Frame, Placed, Target } from '../chart';
import { prove } from '../prove';
import type { Known } from '../shown';
import { whiskers, type Whiskered } from '../whiskers';
import { layOutLikert, type LikertLayout, type LikertRow } from './layout';
import type { Segment } from './segments';
import { shadesOf, type Shade } from './shades';
import { likertTargetsOf } from './targets';
import { likertText } from './text';

/**
 * Answers on a scale as bars that part at zero: a row for each statement or group, the first half of the scale on the left, the
 * second on the right, deeper towards its ends; the middle, and what is no answer on it, in columns aside. Both sums stand at
 * the ends, with their intervals below. A row that lacks an answer is not drawn and says why.
 *
 * Marks of the groups `sumGroups` are those sums; where there are none they are added up and have no interval.
 *
 * @throws RangeError when a key comes twice, a value lies outside the domain, the domain does not start at zero, a sum is not that
 * of its answers, or there are more than eleven answers
 */
export const likert: Chart<Placed> = (data, frame) => {
	const layout = proven(data, frame);
	const { ink, faint, quiet } = frame.palette;
	const { rows, axis, top, bottom, zeros } = layout;
	const drawn = rows.filter(({ note }) => note === null);
	const shades = shadesOf(layout.sides, frame.palette);
	const tall = (row: LikertRow, x: number) => ({ x, y1: row.top - 3, y2: row.bottom + 3 });
	return {
		...(frame.document && { document: frame.document }),
		...{ width: frame.width, height: layout.height, margin: 0, axis: null },
		...{ x: { type: 'identity' }, y: { type: 'identity' } },
		marks: [
			ruleX(axis?.places ?? [], {
				x: 'x',
				y1: () => top,
				y2: () => bottom,
				stroke: faint,
				className: 'grid',
			}),
			...layout.groups.flatMap(({ group }) => bars(boxesOf(drawn, group), shades.get(group), frame)),
			outlined(drawn.flatMap(outlines), quiet, 'edge'),
			outlined(
				drawn.flatMap((row) =>
					row.row.role === 'focus' ? [] : row.segments.filter(isLit).flatMap(box(row)),
				),
				ink,
				'lit',
				2,
			),
			ruleX(
				drawn.flatMap((row) => [zeros.zero, ...zeros.aside].map((x) => tall(row, x))),
				{ x: 'x', y1: 'y1', y2: 'y2', stroke: ink, className: 'base' },
			),
			...whiskers(drawn.flatMap(intervals), frame.palette, 3),
			...signs(layout, shades, frame),
			...likertText(layout, shades, frame),
		],
	};
};

/** Where the answers, sums and reasons of `likert` stand. */
export const likertTargets = (data: readonly Placed[], frame: Frame): Target[] =>
	likertTargetsOf(proven(data, frame), frame.width);

function proven(data: readonly Placed[], frame: Frame): LikertLayout {
	if (frame.domain[0] !== 0) {
		throw new RangeError(`Bars start at zero, but the domain starts at ${frame.domain[0]}.`);
	}
	prove(data, frame);
	return layOutLikert(data, frame);
}

const isLit = ({ mark }: Segment): boolean => mark.role === 'focus';

const box =
	({ top, bottom }: LikertRow) =>
	({ left, right }: Segment): Box[] =>
		right > left ? [{ left, right, top, bottom }] : [];

const boxesOf = (rows: readonly LikertRow[], group: string): Box[] =>
	rows.flatMap((row) =>
		row.segments
			.filter(({ mark }) => mark.group === group)
			.map(({ left, right }) => ({ left, right, top: row.top, bottom: row.bottom })),
	);

function bars(boxes: readonly Box[], shade: Shade | undefined, { palette }: Frame): Markish[] {
	if (!shade) return [];
	const { fill, hatched: isHatched } = shade;
	return [
		filled(boxes, isHatched ? palette.paper : fill, 'bar'),
		...(isHatched ? [hatched(boxes, palette.quiet)] : []),
	];
}

/** Each answer is edged, so that the lightest shade stands out from the paper too. */
const outlines = (row: LikertRow): Box[] => row.segments.flatMap(box(row)).map((one) => inset(one, 0.5));

/** Intervals of sums, below the end of their bar: in it they would strike out its values. */
const intervals = ({ sums, bottom }: LikertRow): Whiskered[] =>
	sums.flatMap(({ interval }) => {
		if (interval === null) return [];
		const estimate: Known = { kind: 'known', value: interval.low, base: null, flag: '', interval };
		return [{ mark: { estimate }, mid: bottom + 4.5 }];
	});

function signs(
	{ legend, groups }: LikertLayout,
	shades: ReadonlyMap<string, Shade>,
	frame: Frame,
): Markish[] {
	const boxes = legend.keys.map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 5.5, bottom: y + 5.5 }));
	return [
		...groups.flatMap(({ group }, i) => {
			const [one, shade] = [boxes[i], shades.get(group)];
			if (!one || !shade) return [];
			const { fill, hatched: isHatched } = shade;
			return isHatched ? [hatched([one], frame.palette.quiet)] : [filled([one], fill, 'key')];
		}),
		outlined(
			boxes.map((one) => inset(one, 0.5)),
			frame.palette.quiet,
			'key-edge',
		),
	];
}
