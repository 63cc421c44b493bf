import type { Interval } from '../../stats/estimate';
import type { Frame } from '../chart';
import { flagged } from '../flag';
import { textWidth } from '../measure';
import { tick, type Known } from '../shown';
import type { Reach } from './reach';
import type { Sides } from './sides';
import type { KnownAnswer, Stack, Sum } from './stack';

/** Between a bar and the text at its end, and before a column aside; px. */
export const gap = { text: 6, column: 18 } as const;

export const insideSize = 12;

/** Where bars start, px, and px a unit. */
export interface Zeros {
	readonly zero: number;
	/** One for each answer aside. */
	readonly aside: readonly number[];
	readonly scale: number;
}

/** One answer of a row, between two places in px. */
export interface Segment {
	readonly mark: KnownAnswer;
	readonly left: number;
	readonly right: number;
	/** What is written in it; '' where it does not fit. */
	readonly text: string;
}

/** The sum of a side, or an answer aside, written at the end of its bar. */
export interface SumText {
	/** What was given for it; null where it was added up here. An answer aside is its own. */
	readonly key: string | null;
	readonly text: string;
	readonly x: number;
	readonly anchor: 'start' | 'end';
	readonly bold: boolean;
	readonly width: number;
	/** Its interval in px; null where there is none. */
	readonly interval: Exclude<Interval, { kind: 'none' }> | null;
}

/** In whole units: half a point cannot be seen in a bar made of several, and a table has it. */
const written = ({ value, flag }: Known, frame: Frame): string => flagged(tick(value, frame, 0), flag);

/** The same without its sign, for inside a bar. */
const bare = (estimate: Known, frame: Frame): string => written(estimate, frame).replace(/\s?%/, '');

/** The bars of a row from zero outwards, with their values where these fit. */
export function segmentsOf(stack: Stack, { zero, aside, scale }: Zeros, frame: Frame): Segment[] {
	const outwards = (marks: readonly KnownAnswer[], way: 1 | -1): Segment[] => {
		let at = zero;
		return marks.map((mark) => {
			const from = at;
			at += way * mark.estimate.value * scale;
			return segment(mark, Math.min(from, at), Math.max(from, at));
		});
	};
	return [
		...outwards(stack.low, -1),
		...outwards(stack.high, 1),
		...stack.aside.map((mark, i) => {
			const left = aside[i] ?? zero;
			return { ...segment(mark, left, left + mark.estimate.value * scale), text: '' };
		}),
	];

	function segment(mark: KnownAnswer, left: number, right: number): Segment {
		const text = bare(mark.estimate, frame);
		return { mark, left, right, text: textWidth(text, insideSize) + 5 <= right - left ? text : '' };
	}
}

interface Setting {
	readonly frame: Frame;
	/** Font size of sums. */
	readonly size: number;
}

/** What stands at the ends of a row's bars. */
export function sumsOf(stack: Stack, { zero, aside, scale }: Zeros, { frame, size }: Setting): SumText[] {
	const of = (sum: Sum | null, way: 1 | -1): SumText[] => {
		if (sum === null) return [];
		const { estimate, mark } = sum;
		const parts = way < 0 ? stack.low : stack.high;
		const end = parts.reduce((at, { estimate: { value } }) => at + way * value * scale, zero);
		const text = written(estimate, frame);
		const { interval } = estimate;
		const at = (value: number) => zero + way * value * scale;
		return [
			{
				...{ key: mark?.key ?? null, text, x: end + way * gap.text, bold: true },
				anchor: way < 0 ? 'end' : 'start',
				width: textWidth(text, size, true),
				interval:
					interval.kind === 'none'
						? null
						: {
								...interval,
								low: Math.min(at(interval.low), at(interval.high)),
								high: Math.max(at(interval.low), at(interval.high)),
							},
			},
		];
	};
	return [
		...of(stack.sums.low, -1),
		...of(stack.sums.high, 1),
		...stack.aside.map(({ estimate }, i): SumText => {
			const text = written(estimate, frame);
			return {
				...{ key: null, text, bold: false, anchor: 'start', interval: null },
				x: (aside[i] ?? zero) + estimate.value * scale + gap.text,
				width: textWidth(text, size),
			};
		}),
	];
}

/** What the bars of all rows need on either side and in the columns aside. */
export function reachesOf(stacks: readonly Stack[], sides: Sides, { frame, size }: Setting) {
	const total = (marks: readonly KnownAnswer[]) =>
		marks.reduce((sum, { estimate }) => sum + estimate.value, 0);
	const side = (way: 'low' | 'high'): Reach[] =>
		stacks.map((stack) => {
			const value = total(stack[way]);
			const { [way]: sum } = stack.sums;
			const { interval } = sum?.estimate ?? { interval: null };
			return {
				value,
				text: sum ? gap.text + textWidth(written(sum.estimate, frame), size, true) : 0,
				whisker: interval && interval.kind !== 'none' ? interval.high : value,
			};
		});
	const [low, high] = [side('low'), side('high')];
	const aside = sides.aside.map((_, i) =>
		stacks.flatMap((stack): Reach[] => {
			const estimate = stack.aside[i]?.estimate;
			if (!estimate) return [];
			const text = gap.text + textWidth(written(estimate, frame), size);
			return [{ value: estimate.value, text, whisker: estimate.value }];
		}),
	);
	const longest = (bars: readonly Reach[]) => Math.max(0, ...bars.map(({ value }) => value));
	return {
		...{ low, high, aside },
		/** Of the bars on either side, and of all beside each other. */
		longest: { low: longest(low), high: longest(high) },
		length: [low, high, ...aside].reduce((sum, bars) => sum + longest(bars), 0),
		whiskers: stacks.some(({ sums }) =>
			[sums.low, sums.high].some((sum) => sum !== null && sum.estimate.interval.kind !== 'none'),
		),
	};
}
