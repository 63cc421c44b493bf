/** The first tag of an SVG file; in what we write, attributes hold no ">". */
const root = /<svg\b[^>]*>/;

/**
 * The SVG with this width and height in px, so that it is drawn sharp at that size and not enlarged. It fills them to
 * the edges, however they were rounded.
 */
export const withSize = (svg: string, width: number, height: number): string =>
	svg.replace(root, (tag) =>
		tag
			.replace(/ (width|height)="[^"]*"/g, '')
			.replace('<svg', () => `<svg width="${width}" height="${height}" preserveAspectRatio="none"`),
	);

/**
 * The SVG set in a font that it carries within: before the fonts it names, with lining figures of one width. Only for
 * pictures made from it; the file itself stays without CSS.
 *
 * @param font data: address of a woff2
 */
export function withFont(svg: string, font: string): string {
	const [, named = 'serif'] = /<svg\b[^>]* font-family="([^"]*)"/.exec(svg) ?? [];
	const style =
		`@font-face{font-family:Embedded;src:url(${font}) format('woff2');font-weight:400 900}` +
		`svg{font-family:Embedded,${named};font-variant-numeric:lining-nums tabular-nums}`;
	return svg.replace(
		root,
		(tag) => `${tag.replace(/\/>$/, '>')}<style>${style}</style>${tag.endsWith('/>') ? '</svg>' : ''}`,
	);
}
