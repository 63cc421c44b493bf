import type { RenderFunction } from '@observablehq/plot';
import type { Flag } from '../stats/estimate';

/** Stands before a flag letter inside a text until `raised` has drawn it; takes no room itself. */
const RAISE = '\u2060';

/** A value's text with its flag letter, to be drawn with `render: raised`. */
export const flagged = (text: string, flag: Flag): string => (flag ? text + RAISE + flag : text);

/** Draws the flag letters of a text mark as small raised letters that follow the text wherever it ends. */
export const raised: RenderFunction = (index, scales, values, dimensions, context, next) => {
	const group = next?.(index, scales, values, dimensions, context) ?? null;
	for (const leaf of [...(group?.querySelectorAll('text, tspan') ?? [])]) {
		if (leaf.querySelector('tspan')) continue;
		const [text, ...tails] = (leaf.textContent ?? '').split(RAISE);
		if (tails.length === 0) continue;
		leaf.textContent = text ?? '';
		for (const tail of tails) {
			const { length } = /^[a-z]*/.exec(tail)?.[0] ?? '';
			leaf.append(span(context.document, tail.slice(0, length), { dy: '-4', dx: '1', 'font-size': '12' }));
			if (tail.length > length) leaf.append(span(context.document, tail.slice(length), { dy: '4' }));
		}
	}
	return group;
};

function span(document: Document, text: string, attributes: Readonly<Record<string, string>>): SVGElement {
	const element = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.textContent = text;
	return element;
}
