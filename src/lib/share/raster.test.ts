import { describe, expect, it } from 'vitest';
import { raster } from './raster';

const svg = (inside = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50">${inside}</svg>`;

const sizeOf = (png: Uint8Array) => {
	const header = new DataView(png.buffer, png.byteOffset);
	return [header.getUint32(16), header.getUint32(20)];
};

describe('a PNG made without a browser', () => {
	it('is a PNG of the width asked for, and as high as the SVG is to its width', () => {
		const png = raster(svg(), 300);
		expect([...png.slice(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
		expect(sizeOf(png)).toEqual([300, 150]);
	});

	it('shows what is drawn, and sets no text: it has no fonts', () => {
		const empty = raster(svg(), 100);
		expect(raster(svg('<rect width="50" height="50"/>'), 100)).not.toEqual(empty);
		expect(raster(svg('<text y="40" font-size="40">text</text>'), 100)).toEqual(empty);
	});

	it('is the same each time', () => {
		expect(raster(svg('<circle r="20"/>'), 200)).toEqual(raster(svg('<circle r="20"/>'), 200));
	});

	it('fails for what is no SVG', () => {
		expect(() => raster('<svg', 100)).toThrow();
	});
});
