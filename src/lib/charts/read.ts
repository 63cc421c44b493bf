import { textWidth } from './measure';

/** A line of text read back from a drawing, in px of its viewBox. */
export interface ReadLine {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly baseline: number;
	/** Upper edge of its capitals; of a turned text, its far end. */
	readonly top: number;
	readonly size: number;
	/** Class of the mark it belongs to. */
	readonly mark: string;
}

const numberOf = (element: Element, name: string, otherwise = 0): number =>
	Number.parseFloat(element.getAttribute(name) ?? String(otherwise));

/** Reads the lines of text of a drawing with their places, widths by estimate: for tests, without a browser. */
export function readLines(svg: Element): ReadLine[] {
	const texts = [...svg.querySelectorAll('g > text')].filter((text) => !text.closest('.halo'));
	return texts.flatMap((text) => {
		const group = text.parentElement as Element;
		const size = numberOf(group, 'font-size', 13);
		const bold = group.getAttribute('font-weight') === '700';
		const anchor = group.getAttribute('text-anchor') ?? 'middle';
		const [dx, dy] = shift(group);
		const [x, y] = shift(text);
		const broken = [...text.children].filter((child) => child.hasAttribute('x'));
		const isTurned = text.getAttribute('transform')?.includes('rotate(-90)') ?? false;
		let baseline = y + dy + numberOf(text, 'y') * size;
		return (broken.length > 0 ? broken : [text]).map((line, i): ReadLine => {
			if (line !== text) {
				if (line.hasAttribute('y')) baseline = y + dy + numberOf(line, 'y') * size;
				else if (i > 0) baseline += numberOf(line, 'dy') * size;
			}
			const content = line.textContent ?? '';
			const width = textWidth(content, size, bold);
			const left = x + dx - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
			const mark = group.getAttribute('class') ?? '';
			const level = {
				text: content,
				left,
				right: left + width,
				baseline,
				top: baseline - 0.7 * size,
				size,
				mark,
			};
			return isTurned ? turned(level, x + dx, y + dy) : level;
		});
	});
}

/** A line that rises from the point it is placed at; its baseline is its lower end. */
function turned(line: ReadLine, x: number, y: number): ReadLine {
	const across = x + line.baseline - y;
	return {
		...line,
		left: across - 0.75 * line.size,
		right: across + 0.25 * line.size,
		baseline: y - (line.left - x),
		top: y - (line.right - x),
	};
}

function shift(element: Element): [number, number] {
	const [, x = '0', y = '0'] = element.getAttribute('transform')?.match(/translate\(([^,]+),([^)]+)\)/) ?? [];
	return [Number(x), Number(y)];
}

/** The elements that the marks of a class are drawn with. */
export const readMarks = (svg: Element, mark: string): Element[] =>
	[...svg.querySelectorAll(`.${mark}`)].flatMap((group) =>
		group.tagName.toLowerCase() === 'g' ? [...group.children] : [group],
	);

/** An attribute as a number; throws when it is no finite one. */
export function readNumber(element: Element, name: string): number {
	const value = Number(element.getAttribute(name) ?? Number.NaN);
	if (!Number.isFinite(value))
		throw new Error(`${name}="${element.getAttribute(name)}" of <${element.tagName}> is no number`);
	return value;
}
