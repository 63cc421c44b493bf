import { isBin, isKnownRule, type HistogramMark } from '../../charts/histogram/marks';
import { numberFormat } from '../../charts/histogram/axis';
import { ticks } from '../../charts/ticks';
import { frame as words } from '../../words/frame';
import { namedValue } from '../../words/survey/drawing';
import { axisCode } from './format-code';
import { ink, paper, signal } from './colours';
import { barLook } from './looks';
import { heightOf, linesOf, widthOf } from './measure';
import type { Box, Face, Look, NativeChart, NativeSeries, NativeText } from './native';
import { pointOf, spanOf, whiskersOf, type Common } from './points';

const ruleSize = 14;

/**
 * A distribution in Office: upright bars side by side; marked numbers stand over it in words, for its categories have no scale.
 * `own` is the name of those whose shares they are, where there are others.
 */
export function histogramFace(
	marks: readonly HistogramMark[],
	{ own, ...common }: Common & { readonly axis?: string; readonly own: string },
	box: Box,
): Face {
	const bins = marks.filter(isBin);
	const names = ruleTexts();
	const used = names.length === 0 ? 0 : heightOf(1, ruleSize) + 0.12;
	const room = { ...box, y: box.y + used, h: box.h - used };
	const axis = axisText();
	const chart = columns({ ...room, h: room.h - (axis ? axis.box.h : 0) });
	return { charts: [chart], tables: [], texts: [...names, ...(axis ? [axis] : [])] };

	function columns(place: Box): NativeChart {
		const estimates = bins.map(({ estimate }) => estimate);
		const domain = spanOf(
			[...estimates, ...bins.flatMap(({ whole }) => (whole ? [whole.estimate] : []))],
			common,
			true,
		);
		const marked = ticks(domain, 4);
		const step = (marked[1] ?? domain[1]) - (marked[0] ?? 0);
		const size = bins.length <= 12 ? 14 : 12;
		const labels = bins.map(({ label }) => label);
		const inner = place.w - 0.7;
		const longest = Math.max(0, ...labels.map((label) => widthOf(label, size)));
		const aslant = bins.length * (longest + 0.1) > inner;
		const foot = aslant ? Math.min(1.5, 0.75 * longest + 0.25) : heightOf(1, size) + 0.15;
		const wholes = bins.find(({ whole }) => whole)?.whole?.label;
		const labelled = wholes === undefined && inner / Math.max(1, bins.length) >= widthOf('22,2 %', size);
		const head = wholes === undefined ? 0.2 : 0.45;
		return {
			...{ kind: 'columns', title: '', box: place, domain, step, size, legend: wholes !== undefined },
			...{ aslant, skip: aslant ? Math.ceil((bins.length * 0.28) / inner) : 1 },
			axisCode: axisCode(step, common.unit, common.locale),
			plot: { x: 0.65 / place.w, y: head / place.h, w: inner / place.w, h: 1 - (head + foot) / place.h },
			gap: wholes === undefined ? 4 : 30,
			categories: labels,
			series: [
				{
					...{ name: own || words.shares[common.locale], look: barLook('context') },
					whiskers: whiskersOf(estimates, common),
					points: bins.map(({ estimate, role }) =>
						pointOf(estimate, common, {
							look: barLook(role),
							label: labelled ? { place: 'outEnd', bold: role === 'focus', lines: [], shift: [0, 0] } : null,
						}),
					),
				},
				...(wholes === undefined ? [] : [wholeSeries(wholes)]),
			],
		};
	}

	function wholeSeries(name: string): NativeSeries {
		return {
			...{ name, look: open, whiskers: 'none' },
			points: bins.map(({ whole }) => (whole ? pointOf(whole.estimate, common, {}) : null)),
		};
	}

	/** Marked numbers one behind the other. */
	function ruleTexts(): NativeText[] {
		const written = numberFormat(bins, common.locale);
		let x = box.x;
		return marks.filter(isKnownRule).flatMap(({ label, role, estimate }) => {
			const text = namedValue(label, written(estimate.value, 2));
			const bold = role === 'focus';
			const w = Math.min(widthOf(text, ruleSize, bold) + 0.3, box.x + box.w - x);
			if (w < 0.6) return [];
			const place = { x, y: box.y, w, h: heightOf(1, ruleSize) * 1.1 };
			x += w + 0.1;
			return [{ text, bold, colour: bold ? signal : ink, size: ruleSize, box: place }];
		});
	}

	function axisText(): NativeText | null {
		if (!common.axis) return null;
		const lines = linesOf(common.axis, box.w - 0.7, 14).length;
		const h = heightOf(lines, 14) * 1.1;
		const place = { x: box.x + 0.65, y: box.y + box.h - h, w: box.w - 0.7, h };
		return { text: common.axis, colour: ink, bold: false, size: 14, box: place };
	}
}

/** The bars of everybody: outlined on paper. */
const open: Look = { fill: paper, hatched: false, line: ink, width: 1, dashed: false, marker: 'circle' };
