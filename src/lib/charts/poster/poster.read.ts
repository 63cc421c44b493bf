import { textWidth } from '../measure';
import { readLines } from '../read';

/** A line of text on a poster, px of its viewBox; its width is the upper estimate of `textWidth`. */
interface PosterLine {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly size: number;
	/** Whether it belongs to the drawing. */
	readonly drawn: boolean;
}

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name));

/** Reads a poster back, for tests: its size, its lines of text, and the box of the drawing as [x, y, width, height]. */
export function readPoster(svg: Element) {
	const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
	const group = svg.querySelector('g.drawing') as Element;
	const [, x = 0, y = 0] = (/\((.+),(.+)\)/.exec(group.getAttribute('transform') ?? '') ?? []).map(Number);
	const sheet = group.querySelector('.sheet') as Element;
	const own = [...svg.querySelectorAll('svg > text')].flatMap((text): PosterLine[] => {
		const size = numberOf(text, 'font-size');
		const lines = text.children.length > 0 ? [...text.children] : [text];
		return lines.map((line) => {
			const content = line.textContent ?? '';
			const left = numberOf(line, 'x');
			const right = left + textWidth(content, size, text.hasAttribute('font-weight'));
			return { text: content, left, right, ...reach(numberOf(line, 'y'), size), drawn: false };
		});
	});
	const drawn = readLines(group).map((line): PosterLine => ({
		text: line.text,
		left: line.left + x,
		right: line.right + x,
		...reach(line.baseline + y, line.size),
		drawn: true,
	}));
	const part = [x, y, numberOf(sheet, 'width'), numberOf(sheet, 'height')] as const;
	return { width, height, lines: [...own, ...drawn], part };
}

/** Ascenders and descenders of a line. */
const reach = (baseline: number, size: number) => ({
	top: baseline - 0.75 * size,
	bottom: baseline + 0.25 * size,
	size,
});

/** The paragraphs of a part, lines put together. */
export const texts = (svg: Element, part: string): string[] =>
	[...svg.querySelectorAll(`text.${part}`)].map((text) => text.textContent ?? '');
