import { attribute } from '../share/attribute';

export { attribute };

/** A text as it stands between tags. */
export const escaped = (text: string): string => attribute(text).slice(1, -1);

/** An element with what is already markup inside. */
export const tag = (
	name: string,
	attributes: Readonly<Record<string, string | number | boolean>>,
	...inside: readonly string[]
): string =>
	`<${name}${Object.entries(attributes)
		.filter(([, value]) => value !== false)
		.map(([key, value]) => (value === true ? ` ${key}` : ` ${key}=${attribute(String(value))}`))
		.join('')}>${inside.join('')}</${name}>`;
