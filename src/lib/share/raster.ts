import { Resvg } from '@resvg/resvg-js';

/**
 * An SVG file as PNG of this width in px, made without a browser. It is given no fonts: texts must be outlines.
 *
 * @throws Error when it is no SVG
 */
export const raster = (svg: string, width: number): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(
		new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: width } })
			.render()
			.asPng(),
	);
