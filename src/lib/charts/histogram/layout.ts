import { namedReason } from '../../words/drawing';
import { axisNameHeight } from '../axisname';
import type { Frame } from '../chart';
import { flagged } from '../flag';
import { layOutLegend, type Legend } from '../legend';
import { textWidth } from '../measure';
import { whyMissing } from '../missing';
import { shown, tick, type Known } from '../shown';
import { ticks } from '../ticks';
import { wrap } from '../wrap';
import { numberFormat, ticksOf, type Tick } from './axis';
import { isBin, isKnownBin, isKnownRule, type Bin, type HistogramMark } from './marks';
import { layOutRules, type PlacedRule } from './rules';
import { spanOf, type Span } from './span';

/** A bin, laid out; px. */
export interface PlacedBin {
	readonly bin: Bin;
	readonly left: number;
	readonly right: number;
	/** The share as it is written above the bar, and the middle of that; '' where there is no room for all. */
	readonly text: string;
	readonly textX: number;
	readonly textY: number;
	/** The same of the whole group; null where there is none. */
	readonly whole: number | null;
}

export interface HistogramLayout {
	readonly bins: readonly PlacedBin[];
	readonly span: Span;
	readonly rules: readonly PlacedRule[];
	/** The tick of the whole group with its name. */
	readonly legend: Legend;
	/** Upper and lower end of the bars' scale, and the scale. */
	readonly top: number;
	readonly bottom: number;
	readonly y: (share: number) => number;
	/** Shares on the axis; none where each bar carries its own. */
	readonly grid: readonly number[];
	readonly ticks: readonly Tick[];
	readonly ticksY: number;
	/** Upper edge of what the numbers count. */
	readonly nameTop: number;
	/** Which bins have no value and why; '' where none lacks one. */
	readonly note: string;
	readonly noteY: number;
	readonly height: number;
}

export const valueSize = 12;
export const noteSize = 13;
export const lineHeight = 16;
/** Width of the sign of the whole group. */
export const sign = 18;

/** Settles all places. */
export function layOutHistogram(data: readonly HistogramMark[], frame: Frame): HistogramLayout {
	const { locale, width } = frame;
	const bins = data.filter(isBin);
	const [low, high] = frame.domain;
	const names = [...new Set(bins.flatMap(({ whole }) => (whole ? [whole.label] : [])))].slice(0, 1);
	const legend = layOutLegend(names, width, sign);
	const bare = spanOf(bins, 0, width);
	const texts = textsThatFit(bins.filter(isKnownBin), bare, frame);
	const marked = texts === null && bins.some(isKnownBin) ? ticks(frame.domain, 4) : [];
	const column = Math.max(0, ...marked.map((share) => textWidth(tick(share, frame), valueSize) + 6));
	const span = marked.length > 0 ? spanOf(bins, Math.ceil(column), width) : bare;

	const written = numberFormat(bins, locale);
	const decimals = span.to - span.from >= 500 ? 0 : span.to - span.from >= 20 ? 1 : 2;
	const above = layOutRules(data.filter(isKnownRule), span, {
		...{ frame, written: (value: number) => written(value, decimals) },
		top: legend.height + (legend.height > 0 ? 6 : 0),
	});
	const top = Math.ceil(above.bottom + (texts ? 20 : marked.length > 0 ? 9 : 4));
	const bottom = top + (bins.length === 0 ? 0 : Math.round(Math.max(130, Math.min(240, 0.36 * width))));
	const y = (share: number) => bottom - ((share - low) / (high - low)) * (bottom - top);
	const below = bins.length === 0 ? [] : ticksOf(bins, span, width, locale);
	const ticksY = bottom + 12;
	let height = bins.length === 0 ? Math.max(1, above.bottom) : bottom + (below.length > 0 ? 22 : 6);
	const nameTop = height;
	height += bins.length > 0 ? axisNameHeight(frame) : 0;
	const note = wrap(noteOf(bins, frame), width, { size: noteSize, bold: false }).filter(Boolean);
	const noteY = height + 4 + (note.length * lineHeight) / 2;
	height += note.length === 0 ? 0 : note.length * lineHeight + 4;

	return {
		...{ span, legend, rules: above.placed, top, bottom, y, grid: marked, ticks: below, ticksY },
		...{ nameTop, note: note.join('\n'), noteY, height: Math.ceil(height) },
		bins: bins.map((bin, i): PlacedBin => {
			const [left = 0, right = 0] = span.edges[i] ?? [];
			const whole = bin.whole?.estimate.kind === 'known' ? bin.whole.estimate.value : null;
			const text = bin.estimate.kind === 'known' ? (texts?.(bin.estimate) ?? '') : '';
			const textX = clearOf(above.placed, [left, right], textWidth(text, valueSize));
			return { bin, left, right, whole, text, textX, textY: y(Math.max(endOf(bin), whole ?? low)) - 9 };
		}),
	};

	function endOf({ estimate }: Bin): number {
		if (estimate.kind !== 'known') return low;
		return estimate.interval.kind === 'none' ? estimate.value : estimate.interval.high;
	}
}

/** Shares with their decimals, or whole, if each has room over its bar; else null: then they stand on an axis. */
function textsThatFit(
	bins: readonly Bin[],
	{ edges }: Span,
	frame: Frame,
): ((known: Known) => string) | null {
	const [left = 0, right = 0] = edges[0] ?? [];
	const ways = [
		(known: Known) => flagged(shown(known, frame), known.flag),
		(known: Known) => flagged(tick(known.value, frame, 0), known.flag),
	];
	const fits = (way: (known: Known) => string) =>
		bins.every(
			({ estimate }) => estimate.kind !== 'known' || textWidth(way(estimate), valueSize) + 3 <= right - left,
		);
	return ways.find(fits) ?? null;
}

/** The middle of a text over a bar: aside of rules that run through the bar, where there is room. */
function clearOf(
	rules: readonly PlacedRule[],
	[left, right]: readonly [number, number],
	width: number,
): number {
	const through = rules.map(({ x }) => x).filter((x) => x > left && x < right);
	const middle = (left + right) / 2;
	const half = width / 2 + 4;
	const isClear = (at: number) => through.every((x) => Math.abs(x - at) >= half - 1e-6);
	const places = [middle, ...through.flatMap((x) => [x - half, x + half])];
	const inside = places.filter((at) => at - half >= left - 3 && at + half <= right + 3 && isClear(at));
	return inside.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? middle;
}

/** "20–29, 30–39: zu wenige Befragte"; where no bin has a value, the reason alone. */
function noteOf(bins: readonly Bin[], { locale }: Frame): string {
	const byReason = new Map<string, string[]>();
	for (const { estimate, label } of bins) {
		if (estimate.kind === 'known') continue;
		const reason = whyMissing(estimate, locale);
		byReason.set(reason, [...(byReason.get(reason) ?? []), label]);
	}
	return [...byReason]
		.map(([reason, names]) => (names.length === bins.length ? reason : namedReason(names, reason)))
		.join('; ');
}
