import type { Frame, Point } from '../chart';
import { flagged } from '../flag';
import { textWidth } from '../measure';
import { whyMissing } from '../missing';
import { shown, tick } from '../shown';
import { spread } from '../spread';
import { ticks } from '../ticks';
import { traces, yearsOf, type KnownPoint, type Trace } from './traces';
import { wrap } from '../wrap';

/** A text beside the drawing, at home at `point` and pushed to `y` (middle of its first line, px). */
export interface Beside {
	readonly trace: Trace;
	readonly point: KnownPoint | null;
	readonly text: string;
	readonly bold: boolean;
	readonly y: number;
	/** Where the text would stand if nothing were in its way. */
	readonly home: number;
}

export interface LineLayout {
	readonly traces: readonly Trace[];
	readonly years: readonly number[];
	/** The years that have room for their number; the first and the last always. */
	readonly labelledYears: readonly number[];
	/** From year and value to px. */
	readonly x: (year: number) => number;
	readonly y: (value: number) => number;
	readonly xDomain: readonly [number, number];
	readonly xRange: readonly [number, number];
	readonly yRange: readonly [number, number];
	readonly height: number;
	/** Font size of labels and values. */
	readonly size: number;
	readonly lineHeight: number;
	/** Left edge of the labels at the lines' ends. */
	readonly labelX: number;
	readonly ends: readonly Beside[];
	readonly starts: readonly Beside[];
	/** Grid, and those of its values that no first value stands on: all of them where there is a column for them. */
	readonly grid: readonly number[];
	readonly labelledGrid: readonly number[];
}

export const axisSize = 12;
/** Between a line's end and its text; room for the leader of a pushed one. */
export const leader = 14;
const axisHeight = 22;
const top = 20;

/** Settles all places of a line chart: columns for first values and end labels, then the lines between them. */
export function layOutLines(points: readonly Point[], frame: Frame): LineLayout {
	const all = traces(points);
	const years = yearsOf(points);
	const first = years[0] ?? 0;
	const last = years.at(-1) ?? 0;
	const wide = frame.width >= 480;
	const size = wide ? 14 : 13;
	const lineHeight = size + 2;

	const column = wide ? Math.min(frame.width * 0.32, 250) : frame.width * 0.42;
	const endTexts = all.map((trace) =>
		wrap(endText(trace, last, frame), column, { size, bold: frame.steady || isBold(trace) }),
	);
	const endSizes = endTexts.map((lines) => lines.length * lineHeight + 4);
	const endWidth = widest(
		endTexts.map((lines, i) => lines.map((line) => textWidth(line, size, frame.steady || isBold(all[i])))),
	);

	const inner = Math.max(wide ? Math.min(360, frame.width * 0.42) : 210, sum(endSizes) - top);
	const bottom = Math.ceil(top + inner);
	const y = (value: number) =>
		bottom - ((value - frame.domain[0]) / (frame.domain[1] - frame.domain[0])) * (bottom - top);

	const beginning = withRoom(
		oncePerStart(all.filter(({ known }) => known.length > 1 && known[0]?.year === first)),
		({ known: [point] }) => y(point?.estimate.value ?? 0),
		lineHeight,
	);
	const startTexts = beginning
		.map(({ known }) => known[0])
		.map((point) => (point ? valueText(point, frame) : ''));
	const grid = ticks(frame.domain, wide ? 4 : 2);
	const place = (traces: readonly Trace[], texts: string[], sizes: number[], at: 0 | -1): Beside[] => {
		const homes = traces.map(({ known }) => {
			const point = known.at(at);
			return point ? y(point.estimate.value) : bottom - lineHeight;
		});
		const edges = spread(
			homes.map((home, i) => ({ want: home - lineHeight / 2, size: sizes[i] ?? lineHeight })),
			0,
			bottom + lineHeight / 2 + 4,
		);
		return traces.map((trace, i) => ({
			trace,
			point: trace.known.at(at) ?? null,
			text: texts[i] ?? '',
			bold: isBold(trace),
			y: (edges[i] ?? 0) + lineHeight / 2,
			home: homes[i] ?? 0,
		}));
	};
	const starts = place(beginning, startTexts, [], 0);
	const isBare = (value: number) => starts.every((start) => Math.abs(start.y - y(value)) >= lineHeight);
	const tickWidth = widest([grid.map((value) => textWidth(tick(value, frame), axisSize))]) + 8;
	const hasColumn = wide && !grid.every(isBare);
	const startWidth = widest([startTexts.map((text) => textWidth(text, size, true))]) + leader;
	const left = hasColumn ? tickWidth + startWidth : Math.max(startWidth, tickWidth);
	const labelX = frame.width - Math.ceil(endWidth);
	const xRange = [Math.ceil(left), labelX - leader] as const;
	const xDomain = first === last ? ([first - 1, last + 1] as const) : ([first, last] as const);
	const x = (year: number) =>
		xRange[0] + ((year - xDomain[0]) / (xDomain[1] - xDomain[0])) * (xRange[1] - xRange[0]);

	return {
		traces: all,
		years,
		labelledYears: yearsWithRoom(years, x),
		x,
		y,
		xDomain,
		xRange,
		yRange: [bottom, top],
		height: bottom + axisHeight,
		size,
		lineHeight,
		labelX,
		ends: place(
			all,
			endTexts.map((lines) => lines.join('\n')),
			endSizes,
			-1,
		),
		starts,
		grid,
		labelledGrid: hasColumn ? grid : grid.filter(isBare),
	};
}

/** A value as it stands at either end of a line. */
export const valueText = (point: KnownPoint, frame: Frame): string =>
	flagged(shown(point.estimate, frame), point.estimate.flag);

/** Lines that begin at the same value share one text: that of a focus line, if there is one. */
const oncePerStart = (beginning: readonly Trace[]): Trace[] => {
	const start = (trace: Trace) => trace.known[0]?.estimate.value;
	const focusFirst = [...beginning].sort((a, b) => Number(isBold(b)) - Number(isBold(a)));
	return focusFirst.filter(
		(trace, i) => focusFirst.findIndex((other) => start(other) === start(trace)) === i,
	);
};

/** As many first values as can be told apart: of more than these lines only those set off, and what fits beside them. */
const fewStarts = 5;

function withRoom(
	beginning: readonly Trace[],
	home: (trace: Trace) => number,
	lineHeight: number,
): readonly Trace[] {
	if (beginning.length <= fewStarts) return beginning;
	const kept = beginning.filter(({ role }) => role !== 'context');
	for (const trace of beginning) {
		if (trace.role === 'context' && kept.every((one) => Math.abs(home(one) - home(trace)) >= lineHeight))
			kept.push(trace);
	}
	return kept;
}

const isBold = (trace: Trace | undefined): boolean => trace?.role === 'focus';

/** Last value and label; the year of the value where the line ends before the others. */
function endText(trace: Trace, last: number, frame: Frame): string {
	const end = trace.known.at(-1);
	if (!end) return `${trace.label}: ${trace.missing ? whyMissing(trace.missing, frame.locale) : ''}`;
	const year = end.year === last ? '' : ` (${end.year})`;
	return `${valueText(end, frame)}${year} ${trace.label}`;
}

/** From left to right the years that fit between the ones before them and the last one. */
function yearsWithRoom(years: readonly number[], x: (year: number) => number): number[] {
	const room = textWidth('2000', axisSize) + 6;
	const last = years.at(-1) ?? 0;
	const kept: number[] = [];
	for (const year of years) {
		const before = kept.at(-1);
		const clear = before === undefined || x(year) - x(before) >= room;
		if (year === last || (clear && x(last) - x(year) >= room)) kept.push(year);
	}
	return kept;
}

const widest = (lines: readonly (readonly number[])[]): number => Math.max(0, ...lines.flat());
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
