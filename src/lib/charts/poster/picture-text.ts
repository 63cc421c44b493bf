import { literalColours } from '../literal';

/**
 * A drawing as the text of an SVG file: the same in every browser and at build time, without the entities that
 * `outerHTML` writes in a page and XML lacks. Mixed colours become hex.
 *
 * @throws Error when a colour is mixed from one of the page's tokens
 */
export function svgFile(svg: SVGSVGElement): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${written(svg)}\n`;
}

/** An XML document may not hold these at all. */
/* eslint-disable no-control-regex */
const refused =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/* eslint-enable no-control-regex */

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;',
};

const escaped = (text: string, characters: RegExp): string =>
	text.replace(refused, '').replace(characters, (one) => entities[one] ?? one);

const literal = (value: string): string => (value.includes('color-mix(') ? literalColours(value) : value);

function written(node: Node): string {
	if (node.nodeType === 3) return escaped(node.nodeValue ?? '', /[&<>\r]/g);
	if (node.nodeType !== 1) return '';
	const element = node as Element;
	const attributes = [...element.attributes]
		.map(({ name, value }) => ` ${name}="${escaped(literal(value), /[&<>"\t\n\r]/g)}"`)
		.sort();
	const inside = [...element.childNodes].map(written).join('');
	const tag = element.localName + attributes.join('');
	return inside === '' ? `<${tag}/>` : `<${tag}>${inside}</${element.localName}>`;
}
