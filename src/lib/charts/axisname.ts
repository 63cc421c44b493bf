import { text, type Markish } from '@observablehq/plot';
import type { Frame } from './chart';
import { textWidth } from './measure';
import { wrap } from './wrap';

const size = 13;
const lineHeight = 16;

const linesOf = ({ axis, width }: Pick<Frame, 'axis' | 'width'>): string[] =>
	axis ? wrap(axis, width, { size, bold: false }) : [];

/** Room for what the numbers along an axis count, below it; px. */
export const axisNameHeight = (frame: Pick<Frame, 'axis' | 'width'>): number => {
	const { length } = linesOf(frame);
	return length === 0 ? 0 : length * lineHeight + 2;
};

/** What they count, below the middle of the axis as far as the frame allows. `top` is the upper edge of its room, px. */
export function axisName(frame: Frame, [left, right]: readonly [number, number], top: number): Markish[] {
	const lines = linesOf(frame);
	if (lines.length === 0) return [];
	const half = Math.max(...lines.map((line) => textWidth(line, size))) / 2;
	const x = Math.max(half, Math.min(frame.width - half, (left + right) / 2));
	const px = (value: number) => ({ value: () => value, scale: null });
	return [
		text([lines.join('\n')], {
			...{ x: px(x), y: px(top + (lines.length * lineHeight) / 2), text: (one: string) => one },
			...{ fontSize: size, lineHeight: lineHeight / size, fill: frame.palette.ink, className: 'axis-name' },
		}),
	];
}
