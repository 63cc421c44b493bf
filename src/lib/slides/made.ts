/** An element with attributes and what is inside; texts are texts. */
export function made<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string>> = {},
	...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	element.append(...inside);
	return element;
}

/** A button that does something. */
export function button(
	text: string,
	attributes: Readonly<Record<string, string>>,
	press: () => void,
): HTMLButtonElement {
	const element = made('button', { type: 'button', ...attributes }, text);
	element.addEventListener('click', press);
	return element;
}
