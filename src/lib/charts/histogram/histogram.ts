import { dot, rect, ruleX, ruleY, text, type Markish } from '@observablehq/plot';
import { axisName } from '../axisname';
import { hairlines, hatched, outlined } from '../boxes';
import type { Chart, Frame, Role, Target } from '../chart';
import { raised } from '../flag';
import { legendNames } from '../legend';
import { prove } from '../prove';
import { tick } from '../shown';
import { axisSize, type Tick } from './axis';
import {
	layOutHistogram,
	lineHeight,
	noteSize,
	valueSize,
	type HistogramLayout,
	type PlacedBin,
} from './layout';
import { isBin, proveBins, type HistogramMark, type KnownBin } from './marks';
import { isBold, ruleSize, type PlacedRule } from './rules';
import { upright } from './upright';

/**
 * How a number is distributed: a bar for each bin, as high as its share, on a true axis of numbers; open ends stand apart and say so.
 * Marked numbers (a mean, a median, one business) are rules with their names above; the shares of a larger group are ticks
 * (`whole`); a selected stretch of numbers is a band (`frame.band`). The frame's domain is that of the shares.
 *
 * @throws RangeError when a key comes twice, a share lies outside the domain, it does not start at zero, or bins do not follow each other
 */
export const histogram: Chart<HistogramMark> = (data, frame) => {
	const layout = proven(data, frame);
	const { ink, signal, quiet } = frame.palette;
	const known = layout.bins.filter(isKnown);
	const filled = (role: Role) => known.filter(({ bin }) => bin.role === role && bin.estimate.value > 0);
	const bar = {
		...{ x1: (one: KnownPlaced) => one.left + 0.5, x2: (one: KnownPlaced) => one.right - 0.5 },
		...{ y1: () => 0, y2: (one: KnownPlaced) => one.bin.estimate.value, className: 'bar' },
	};
	const open = filled('reference').map(({ left, right, bin }) => ({
		...{ left: left + 1, right: right - 1, top: layout.y(bin.estimate.value), bottom: layout.bottom },
	}));
	return {
		...(frame.document && { document: frame.document }),
		...{ width: frame.width, height: layout.height, margin: 0, axis: null },
		x: { type: 'identity' },
		y: { type: 'linear', domain: [...frame.domain], range: rangeOf(layout) },
		marks: [
			...band(layout, frame),
			...ground(layout, frame),
			rect(filled('context'), { ...bar, fill: quiet }),
			rect(filled('focus'), { ...bar, fill: signal }),
			hatched(open, quiet),
			rect(filled('reference'), { ...bar, fill: 'none', stroke: ink }),
			ruleY(
				known.filter(({ bin }) => bin.estimate.value === 0),
				{
					...{ x1: (one: KnownPlaced) => one.left + 2, x2: (one: KnownPlaced) => one.right - 2 },
					...{ y: () => 0, stroke: ink, strokeWidth: 2, className: 'bar zero' },
				},
			),
			...missing(layout, frame),
			...wholes(layout, frame),
			...upright(
				known.map(({ bin, left, right }) => ({ estimate: bin.estimate, middle: (left + right) / 2 })),
				layout.y,
				frame.palette,
			),
			...rules(layout, frame),
			...words(layout, frame),
		],
	};
};

/** Where the values and reasons of `histogram` stand. */
export function histogramTargets(data: readonly HistogramMark[], frame: Frame): Target[] {
	const { bins, rules, top, bottom, y } = proven(data, frame);
	return [
		...bins.map(({ bin, left, right }): Target => ({
			...{ key: bin.key, x: (left + right) / 2 },
			y: bin.estimate.kind === 'known' ? y(bin.estimate.value) : bottom,
			box: [left, top, right, bottom],
		})),
		...rules.map(({ rule, textX, textY, box }): Target => ({ key: rule.key, x: textX, y: textY, box })),
	];
}

/** Where numbers stand in a histogram: for a page on which a stretch of them can be selected. */
export function histogramPlaces(data: readonly HistogramMark[], frame: Frame) {
	const { span, top, bottom } = proven(data, frame);
	return { ...span, top, bottom };
}

function proven(data: readonly HistogramMark[], frame: Frame): HistogramLayout {
	const [low, high] = frame.domain;
	if (low !== 0) throw new RangeError(`Bars start at zero, but the domain starts at ${low}.`);
	prove(data.filter(isBin), frame);
	// The others are no shares: numbers of any size.
	prove(
		data.map((mark) => (isBin(mark) ? { ...mark, estimate: nothing } : mark)),
		{ ...frame, domain: [-Infinity, Infinity] },
	);
	const wholes = data.flatMap(({ key, whole }) => (whole ? [{ key, estimate: whole.estimate }] : []));
	prove(wholes, { ...frame, domain: [low, high] });
	proveBins(data.filter(isBin));
	return layOutHistogram(data, frame);
}

const nothing = { kind: 'absent', reason: 'not-collected' } as const;

type KnownPlaced = PlacedBin & { readonly bin: KnownBin };
const isKnown = (one: PlacedBin): one is KnownPlaced => one.bin.estimate.kind === 'known';

/** Ends of the scale; apart from each other even where there is nothing to draw. */
const rangeOf = ({ bottom, top }: HistogramLayout): [number, number] => [bottom, Math.min(top, bottom - 1)];

function band({ span, top, bottom, bins }: HistogramLayout, { band, palette }: Frame): Markish[] {
	if (!band || bins.length === 0) return [];
	const [left, right] = [span.x(Math.min(...band)), span.x(Math.max(...band))];
	const px = (value: number) => ({ value: () => value, scale: null });
	const height = { y1: px(top), y2: px(bottom) };
	return [
		rect([0], {
			...{ x1: () => left, x2: () => right, ...height },
			...{ fill: palette.signal, fillOpacity: 0.14, className: 'band' },
		}),
		ruleX([left, right], { ...height, stroke: palette.signal, strokeWidth: 2, className: 'band-end' }),
	];
}

/** The grid of shares, where bars do not carry them, and the line that bars stand on. */
function ground({ grid, span, bins, bottom, ticks }: HistogramLayout, { palette }: Frame): Markish[] {
	const { left, right } = span;
	const ends = { x1: () => left, x2: () => right } as const;
	const edges = ticks.flatMap(({ edge }) => (edge === null ? [] : [span.x(edge)]));
	return [
		ruleY(
			grid.filter((share) => share > 0),
			{ ...ends, stroke: palette.faint, className: 'grid' },
		),
		hairlines(
			[
				...bins.map((one) => ({ x1: one.left, x2: one.right, y1: bottom + 0.5, y2: bottom + 0.5 })),
				...edges.map((x) => ({ x1: x, x2: x, y1: bottom, y2: bottom + 4 })),
			],
			palette.quiet,
			'base',
		),
	];
}

/** A low box that is crossed out stands where there is no value. */
function missing({ bins, bottom }: HistogramLayout, { palette }: Frame): Markish[] {
	const boxes = bins
		.filter((one) => !isKnown(one))
		.map(({ left, right }) => ({ left: left + 1, right: right - 1, top: bottom - 9, bottom }));
	return [hatched(boxes, palette.quiet), outlined(boxes, palette.quiet, 'missing')];
}

/** The shares of the whole group: ticks as wide as the bars, on a seam of paper. */
function wholes({ bins, legend }: HistogramLayout, { palette }: Frame): Markish[] {
	const known = bins.filter((one) => one.whole !== null);
	const place = {
		...{ x1: (one: PlacedBin) => one.left, x2: (one: PlacedBin) => one.right },
		y: (one: PlacedBin) => one.whole,
	};
	const key = { x1: (one: { x: number }) => one.x - 8, x2: (one: { x: number }) => one.x + 8 };
	return [
		ruleY(known, { ...place, stroke: palette.paper, strokeWidth: 4, className: 'seam' }),
		ruleY(known, { ...place, stroke: palette.ink, strokeWidth: 2, className: 'whole' }),
		ruleY(legend.keys, {
			...{ ...key, y: { value: 'y', scale: null } },
			...{ stroke: palette.ink, strokeWidth: 2, className: 'key' },
		}),
	];
}

/** Marked numbers: the point in signal, what it is compared with in ink, solid for a reference and dashed for a context. */
function rules({ rules, bottom }: HistogramLayout, { palette }: Frame): Markish[] {
	const { ink, signal, paper } = palette;
	const place = {
		...{ x: 'x', y1: { value: ({ box }: PlacedRule) => box[3] + 1, scale: null } },
		y2: { value: () => bottom, scale: null },
	} as const;
	const of = (role: Role) => rules.filter(({ rule }) => rule.role === role);
	const looks = {
		reference: { stroke: ink, strokeWidth: 1.5 },
		context: { stroke: ink, strokeWidth: 1.5, strokeDasharray: '5,3' },
		focus: { stroke: signal, strokeWidth: 2.5 },
	} as const;
	return [
		ruleX(rules, { ...place, stroke: paper, strokeWidth: 5, className: 'seam' }),
		...(['context', 'reference', 'focus'] as const).map((role) =>
			ruleX(of(role), { ...place, ...looks[role], className: 'rule' }),
		),
		dot(of('focus'), {
			...{ x: 'x', y: { value: () => bottom, scale: null }, r: 4 },
			...{ fill: signal, stroke: paper, className: 'rule-foot' },
		}),
	];
}

function words(layout: HistogramLayout, frame: Frame): Markish[] {
	const { ink, paper } = frame.palette;
	const px = (name: string) => ({ value: name, scale: null });
	const at = (y: number) => ({ value: () => y, scale: null });
	const small = { fontSize: axisSize, fill: ink, fillOpacity: 0.75 } as const;
	const { bins, rules, grid, span, ticksY, note, noteY } = layout;
	const set = { lineHeight: lineHeight / noteSize, fontSize: noteSize, fill: ink } as const;
	return [
		text(
			bins.filter(({ text }) => text !== ''),
			{
				...{ x: 'textX', y: px('textY'), text: 'text' },
				...{ fontSize: valueSize, fill: ink, stroke: paper, className: 'value', render: raised },
			},
		),
		text(grid, {
			...{ x: () => span.left - 6, y: (share: number) => share, text: (share: number) => tick(share, frame) },
			...{ ...small, textAnchor: 'end', className: 'share' },
		}),
		text(layout.ticks, {
			...small,
			x: 'x',
			y: at(ticksY),
			text: ({ text }: Tick) => text,
			className: 'tick',
		}),
		...[false, true].map((bold) =>
			text(
				rules.filter(({ rule }) => isBold(rule) === bold),
				{
					...{ x: 'textX', y: px('textY'), text: 'text', fontSize: ruleSize, lineHeight: 16 / ruleSize },
					...{ fill: ink, stroke: paper, className: 'rule-name', ...(bold && { fontWeight: 700 }) },
				},
			),
		),
		...(bins.length > 0 ? axisName(frame, [span.left, span.right], layout.nameTop) : []),
		text(note === '' ? [] : [note], {
			...{ ...set, frameAnchor: 'left', textAnchor: 'start', y: at(noteY), text: (one: string) => one },
			...{ fillOpacity: 0.75, className: 'reason' },
		}),
		legendNames(layout.legend, frame),
	];
}
