import type { Scale } from './scale';

/** What marks are drawn on; px. */
export interface Sheet {
	readonly document: Document;
	readonly width: number;
	readonly height: number;
	readonly x: Scale;
	readonly y: Scale;
}

/** Plot's render function: a mark of its own, or around the drawing of another (`next`). No channels are handed on. */
export type Render = (
	index: null,
	scales: { readonly scales: Readonly<Record<'x' | 'y', { readonly apply: Scale }>> },
	values: Readonly<Record<string, never>>,
	dimensions: { readonly width: number; readonly height: number },
	context: { readonly document: Document },
	next?: () => SVGElement,
) => SVGElement | null;

/** What a render function draws on a sheet. */
export const rendered = (
	render: Render,
	{ document, width, height, x, y }: Sheet,
	next?: () => SVGElement,
): SVGElement | null =>
	render(null, { scales: { x: { apply: x }, y: { apply: y } } }, {}, { width, height }, { document }, next);

/** An SVG element; attributes stand in the order given, and undefined ones are left out. */
export function node<Tag extends keyof SVGElementTagNameMap>(
	{ document }: Pick<Sheet, 'document'>,
	tag: Tag,
	attributes: Readonly<Record<string, string | number | undefined>>,
	children: readonly (Node | string)[] = [],
): SVGElementTagNameMap[Tag] {
	const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== undefined) element.setAttribute(name, String(value));
	}
	element.append(...children);
	return element;
}
