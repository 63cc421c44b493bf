import type { Frame } from '../chart';
import { textWidth } from '../measure';
import { namedValue } from '../../words/survey/drawing';
import { spread } from '../spread';
import { wrap } from '../wrap';
import type { KnownRule } from './marks';
import type { Span } from './span';

/** A marked number: its rule, and its name in lines above the bars; px. */
export interface PlacedRule {
	readonly rule: KnownRule;
	readonly x: number;
	readonly text: string;
	/** Middle of the name, and its edges. */
	readonly textX: number;
	readonly textY: number;
	readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

export const ruleSize = 13;
const lineHeight = 16;
/** Between two names in a line, px. */
const between = 14;

/** A rule whose name is broken into lines, and how wide that is. */
interface Named {
	readonly rule: KnownRule;
	readonly x: number;
	readonly lines: readonly string[];
	readonly width: number;
}

interface Setting {
	readonly frame: Frame;
	readonly written: (value: number) => string;
	/** Upper edge of the first name. */
	readonly top: number;
}

/**
 * Names in one line, pushed apart as long as each still stands over its rule; else one below the other. A number that has no
 * place on the scale has an arrow.
 */
export function layOutRules(
	rules: readonly KnownRule[],
	span: Span,
	{ frame, written, top }: Setting,
): { placed: readonly PlacedRule[]; bottom: number } {
	const names = rules.map((rule) => named(rule, span, { frame, written })).sort((a, b) => a.x - b.x);
	const inLine = spread(
		names.map(({ x, width }) => ({ want: x - width / 2 - between / 2, size: width + between })),
		-between / 2,
		frame.width + between / 2,
	).map((left) => left + between / 2);
	const isOver = names.every(({ x, width, lines }, i) => {
		const left = inLine[i] ?? 0;
		return (
			lines.length === 1 &&
			left >= 0 &&
			left + width <= frame.width &&
			x >= left - between / 2 - 2 &&
			x <= left + width + between / 2 + 2
		);
	});
	let below = top;
	const placed = names.map(({ rule, x, lines, width }, i): PlacedRule => {
		const left = isOver ? (inLine[i] ?? 0) : Math.max(0, Math.min(frame.width - width, x - width / 2));
		const upper = isOver ? top : below;
		below = upper + lines.length * lineHeight;
		return {
			...{ rule, x, text: lines.join('\n'), textX: left + width / 2, textY: (upper + below) / 2 },
			box: [left, upper, left + width, below],
		};
	});
	return { placed, bottom: placed.length === 0 ? top : below + 4 };
}

function named(rule: KnownRule, span: Span, { frame, written }: Omit<Setting, 'top'>): Named {
	const { value } = rule.estimate;
	const name = namedValue(rule.label, written(value));
	const text = span.holds(value) ? name : value < span.from ? `← ${name}` : `${name} →`;
	const setting = { size: ruleSize, bold: isBold(rule) };
	const lines = wrap(text, frame.width, setting);
	const width = Math.max(...lines.map((line) => textWidth(line, ruleSize, setting.bold)));
	return { rule, x: span.x(value), lines, width };
}

export const isBold = ({ role }: KnownRule): boolean => role === 'focus';
