import type { Palette } from '../chart';
import { literalColours } from '../literal';
import type { Column } from './arrange';
import { layHalosUnder } from './halo';
import { balanced, type Block } from './text';

const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * The fonts of a file, where we have no say over what is installed. Neither Vollkorn nor Georgia: both set old-style
 * figures unless CSS asks for others, which many programs do not read, and 35,2 % dances. Palatino is their nearest kin
 * with lining figures of one width. Windows has it under the first name, macOS under the second, free systems under the
 * next two. Programs that look at the first name only then find it on most machines. Next is Times, which everybody has, or
 * a font of the same widths. They run about a tenth narrower than `textWidth` reckons. Without quotes: not every program takes them off.
 */
export const fontStack = 'Palatino Linotype, Palatino, TeX Gyre Pagella, P052, Times New Roman, serif';

/** An SVG element with its attributes. */
export function element(
	document: Document,
	name: string,
	attributes: Readonly<Record<string, string | number>>,
	...children: readonly (Node | string)[]
): SVGElement {
	const made = document.createElementNS(svgNamespace, name) as SVGElement;
	for (const [key, value] of Object.entries(attributes))
		made.setAttribute(key, typeof value === 'number' ? short(value) : value);
	made.append(...children);
	return made;
}

/** A number of px as a file holds it. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

/** The texts of a column, one element a paragraph, so that a program can change it as a whole. */
export function columnOfText(
	document: Document,
	{ x, y, width, blocks }: Column,
	{ ink }: Palette,
): SVGElement[] {
	let top = y;
	return blocks.map((block) => {
		top += block.above;
		const baseline = top + block.lineHeight / 2 + block.size * 0.32;
		top += block.lines.length * block.lineHeight;
		return paragraph(document, { ...block, lines: balanced(block, width) }, x, baseline, ink);
	});
}

function paragraph(document: Document, block: Block, x: number, baseline: number, ink: string): SVGElement {
	const lines = block.lines.map((line, i) =>
		block.lines.length === 1
			? line
			: element(document, 'tspan', { x, y: baseline + i * block.lineHeight }, line),
	);
	return element(
		document,
		'text',
		{
			class: block.part,
			x,
			y: baseline,
			fill: ink,
			...(block.part !== 'title' && { 'fill-opacity': block.part === 'subtitle' ? 0.85 : 0.76 }),
			'font-size': block.size,
			...(block.bold && { 'font-weight': 700 }),
		},
		...lines,
	);
}

/** Of the page, not of the drawing. */
const ofThePage = ['xmlns', 'width', 'height', 'viewBox', 'class', 'aria-hidden', 'focusable', 'font-family'];

/**
 * The contents of a drawing as a group at a place, with what it inherited, in literal colours. The drawing is empty
 * afterwards.
 *
 * @throws Error when it holds a style or one of the page's tokens, which a file does not have
 */
export function placed(drawing: SVGSVGElement, x: number, y: number, { ink }: Palette): SVGElement {
	const group = element(drawing.ownerDocument, 'g', {
		class: 'drawing',
		transform: `translate(${short(x)},${short(y)})`,
	});
	for (const { name, value } of drawing.attributes)
		if (!ofThePage.includes(name)) group.setAttribute(name, value);
	group.append(...drawing.childNodes);
	for (const each of [group, ...group.querySelectorAll('*')]) {
		if (each.localName === 'style')
			throw new Error('The drawing holds a style element; make it with `draw`.');
		for (const name of ['aria-hidden', 'focusable', 'font-family']) each.removeAttribute(name);
		for (const { name, value } of [...each.attributes]) {
			if (name === 'style' || value.includes('var(')) {
				throw new Error(
					`The drawing has ${name}="${value}", which means something on the page only. Draw it with a literal palette.`,
				);
			}
			if (value === 'currentColor') each.setAttribute(name, ink);
			if (value.includes('color-mix(')) each.setAttribute(name, literalColours(value));
		}
	}
	layHalosUnder(group);
	return group;
}
