import { dot, ruleY, text, type Markish } from '@observablehq/plot';
import { decimals } from '../../stats/decimals';
import { drawing, signed } from '../../words/drawing';
import { percent } from '../../words/number';
import type { Chart, Frame, Placed, Target } from '../chart';
import { crosstab, type CrossRow, type Group } from '../crosstab';
import { hasFocus, shadingOf } from '../groupstyle';
import { prove } from '../prove';
import { plotOptions } from '../sheet';
import { isKnownPlaced, radius, type KnownPlaced } from './dots';
import { spanGround } from './ground';
import type { SpanDot } from './rows';
import { layOutSpans, type SpanLayout } from './layout';
import { spanTargets } from './targets';
import { spanText } from './text';
import { whiskers } from '../whiskers';

/**
 * Two values a row, old and new: an open and a full dot, a rule between them, both values outside, and their
 * difference at the right edge. Values on two sides of a break are not joined and not subtracted.
 *
 * @throws RangeError when a key comes twice, a value lies outside the domain, or there are more than two groups
 */
export const dumbbell: Chart<Placed> = (data, frame) => {
	const { layout, asides } = layOutDumbbell(data, frame);
	const { palette } = frame;
	const joined = layout.rows.flatMap(({ row, span, mid }, i) =>
		span && asides[i]?.joined ? [{ low: span[0], high: span[1], mid, role: row.role }] : [],
	);
	const anyFocus = hasFocus(
		layout.dots.map(({ mark }) => mark),
		frame,
	);
	const asideTexts = layout.rows.map(({ mid, bold }, i) => ({ mid, bold, text: asides[i]?.text ?? '' }));
	return plotOptions(frame, layout, [
		...spanGround(layout, frame, false),
		...[false, true].map((focus) =>
			ruleY(
				joined.filter(({ role }) => (role === 'focus') === focus),
				{
					x1: 'low',
					x2: 'high',
					y: 'mid',
					stroke: focus || !anyFocus ? palette.signal : palette.quiet,
					strokeWidth: 2.5,
					className: 'span',
				},
			),
		),
		...whiskers(
			layout.dots.map(({ mark, y }) => ({ mark, mid: y })),
			palette,
			3.5,
		),
		...dots(layout, frame, anyFocus),
		...[false, true].map((bold) =>
			text(
				asideTexts.filter((aside) => aside.bold === bold && aside.text !== ''),
				{
					frameAnchor: 'right',
					textAnchor: 'end',
					y: 'mid',
					dy: -1,
					text: 'text',
					fontSize: layout.size,
					...(bold ? { fontWeight: 700 } : {}),
					fill: palette.ink,
					className: 'difference',
				},
			),
		),
		...spanText(layout, frame),
	]);
};

/** Where the values and reasons of `dumbbell` stand. */
export const dumbbellTargets = (data: readonly Placed[], frame: Frame): Target[] =>
	spanTargets(layOutDumbbell(data, frame).layout);

interface Aside {
	readonly text: string;
	readonly joined: boolean;
}

function layOutDumbbell(data: readonly Placed[], frame: Frame): { layout: SpanLayout; asides: Aside[] } {
	prove(data, frame);
	const { rows, groups } = crosstab(data);
	if (groups.length > 2) {
		throw new RangeError(
			`A dumbbell has two ends, and there are ${groups.length} groups: ${groups.map(({ group }) => group).join(', ')}. ` +
				'Draw grouped dots or lines.',
		);
	}
	const asides = rows.map((row) => asideOf(row, groups, frame));
	const differs = asides.some(({ joined }) => joined);
	const { format = percent, locale } = frame;
	const head = format === percent ? drawing.points[locale] : drawing.difference[locale];
	const texts = asides.map(({ text }) => text);
	return { layout: layOutSpans(data, frame, { texts, head: differs ? head : '' }), asides };
}

/** The difference from old to new, a break, or nothing where an end is missing. */
function asideOf({ of }: CrossRow, [from, to]: readonly Group[], { locale }: Frame): Aside {
	const old = from && of.get(from.group);
	const now = to && of.get(to.group);
	if (!old || !now || !isKnownPlaced(old) || !isKnownPlaced(now)) return { text: '', joined: false };
	if (now.estimate.flag.includes('b')) return { text: drawing.break[locale], joined: false };
	const digits = Math.min(decimals(old.estimate.base), decimals(now.estimate.base));
	return { text: signed(difference(old, now), locale, digits), joined: true };
}

/** Without the dust that subtraction leaves behind the published digits. */
const difference = (old: KnownPlaced, now: KnownPlaced): number =>
	Number((now.estimate.value - old.estimate.value).toFixed(6));

function dots({ dots, groups, head }: SpanLayout, { palette }: Frame, anyFocus: boolean): Markish[] {
	const look = (index: number, focus: boolean) => {
		const { hue } = shadingOf(focus ? 'focus' : 'context', anyFocus, palette);
		const stroke = hue === palette.ink ? palette.quiet : hue;
		return { fill: index === 0 && groups.length > 1 ? palette.paper : stroke, stroke, strokeWidth: 2 };
	};
	return [
		...[false, true].flatMap((focus) =>
			groups.map(({ group }, index) =>
				dot(
					dots.filter(({ mark }) => mark.group === group && (mark.role === 'focus') === focus),
					{
						...look(index, focus),
						x: ({ mark }: SpanDot) => mark.estimate.value,
						y: 'y',
						r: radius - 0.5,
						className: 'dot',
					},
				),
			),
		),
		...head.legend.keys.map((key) =>
			dot([key], {
				...look(key.index, false),
				x: { value: 'x', scale: null },
				y: 'y',
				r: radius - 0.5,
				className: 'key',
			}),
		),
	];
}
