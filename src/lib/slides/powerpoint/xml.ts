/** All that no XML 1.0 document may hold: control characters, halves of surrogate pairs, non-characters. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text without the characters that XML cannot carry, and without soft hyphens, which Office prints. */
export const printable = (text: string): string => text.replace(forbidden, '').replaceAll('\u00ad', '');

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
};

/** A text as it stands in XML, between tags or in an attribute. */
export const escaped = (text: string): string =>
	printable(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

type Attributes = Readonly<Record<string, string | number>>;

/** An element with children that are XML already. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
	const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
	const inner = children.join('');
	return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}

/** `<c:gapWidth val="40"/>`: how charts write a setting. */
export const setting = (name: string, value: string | number): string => element(`c:${name}`, { val: value });

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
