import { element } from './svg';
import type { Typeface } from './typeface';

/** What a text hands on to its outlines; the rest said where and how its letters were to be set. */
const kept = /^(class|fill|stroke|opacity|transform)/;

/** A piece of text that is set in one size. */
interface Piece {
	readonly text: string;
	readonly size: number;
	readonly bold: boolean;
	readonly dx: number;
	/** The baseline, px. */
	readonly y: number;
}

/**
 * Replaces each text of a poster by its outlines, so that a program that knows no fonts draws it as the page does. A path
 * follows the text's place, size, weight and anchor, as attributes say them.
 *
 * @throws Error when the typeface lacks a character
 */
export function outlineTexts(svg: Element, typeface: Typeface): void {
	for (const text of svg.querySelectorAll('text')) {
		const attributes = [...text.attributes].filter(({ name }) => kept.test(name));
		const outline = element(svg.ownerDocument, 'path', {
			...Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
			d: outlineOf(text, typeface),
		});
		text.replaceWith(outline);
	}
}

function outlineOf(text: Element, typeface: Typeface): string {
	const anchor = inherited(text, 'text-anchor') ?? 'start';
	const start = { x: length(text, 'x') ?? 0, y: length(text, 'y') ?? 0 };
	/** Lines: what a new x begins. */
	const lines: { x: number; pieces: Piece[] }[] = [{ x: start.x, pieces: [] }];
	let y = start.y + (length(text, 'dy') ?? 0);
	for (const node of text.childNodes) {
		const own = node.nodeType === 1 ? (node as Element) : text;
		let dx = own === text && lines.every(({ pieces }) => pieces.length === 0) ? (length(text, 'dx') ?? 0) : 0;
		if (own !== text) {
			const x = length(own, 'x');
			if (x !== null) lines.push({ x, pieces: [] });
			y = (length(own, 'y') ?? y) + (length(own, 'dy') ?? 0);
			dx = length(own, 'dx') ?? 0;
		}
		const bold = inherited(own, 'font-weight') === '700' || inherited(own, 'font-weight') === 'bold';
		lines.at(-1)?.pieces.push({ text: node.textContent ?? '', size: sizeOf(own), bold, dx, y });
	}
	return lines.map(({ x, pieces }) => line(pieces, x, anchor, typeface)).join('');
}

function line(pieces: readonly Piece[], x: number, anchor: string, typeface: Typeface): string {
	const runs = pieces.map((piece) => ({ ...piece, run: typeface(piece.text, piece.size, piece.bold) }));
	const width = runs.reduce((sum, { dx, run }) => sum + dx + run.advance, 0);
	let at = x - width * ({ middle: 0.5, end: 1 }[anchor] ?? 0);
	return runs
		.map(({ run, dx, y }) => {
			const path = run.at(at + dx, y);
			at += dx + run.advance;
			return path;
		})
		.join('');
}

const inherited = (from: Element, name: string): string | null =>
	from.closest(`[${name}]`)?.getAttribute(name) ?? null;

const sizeOf = (of: Element): number => Number(inherited(of, 'font-size') ?? 16);

/** A length in px; "0.32em" is in sizes of the text itself. */
function length(of: Element, name: string): number | null {
	const value = of.getAttribute(name);
	if (value === null) return null;
	const number = Number.parseFloat(value);
	return value.endsWith('em') ? number * sizeOf(of) : number;
}
