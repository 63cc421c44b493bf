type Attributes = Readonly<Record<string, string>>;

/** An element of HTML; what is in it is text, whatever it looks like. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Attributes,
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = document.createElement(name);
	for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
	made.append(...children);
	return made;
}

export const paragraph = (className: string, ...children: readonly (Node | string)[]): HTMLElement =>
	element('p', { class: className }, ...children);

/** A link that leads out of the frame. */
export const link = (href: string, text: string): HTMLElement =>
	element('a', { href, target: '_blank', rel: 'noopener' }, text);
