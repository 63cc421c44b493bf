import { readFile } from 'node:fs/promises';
import { Blob, Buffer, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';

/** A run of text in outlines: path data with its baseline's start at 0, 0, and how far it runs; both in px. */
interface Run {
	readonly advance: number;
	/** The path data, moved by so many px. */
	at(x: number, y: number): string;
}

/** Sets a run of text in outlines. Throws where the typeface lacks a character. */
export type Typeface = (text: string, size: number, bold: boolean) => Run;

/** Our typeface for pictures made without a browser, with lining figures of one width as the page has them. */
export async function openTypeface(woff2: string): Promise<Typeface> {
	const bytes = await decompress(await readFile(woff2));
	const face = new Face(new Blob(Uint8Array.from(bytes).buffer));
	const [regular, strong] = [400, 700].map((weight) => {
		const font = new Font(face);
		font.setVariations([new Variation('wght', weight)]);
		return font;
	}) as [Font, Font];
	const features = [new Feature('lnum'), new Feature('tnum')];
	return (text, size, bold) => {
		const font = bold ? strong : regular;
		const buffer = new Buffer();
		buffer.addText(text);
		buffer.guessSegmentProperties();
		shape(font, buffer, features);
		return run(text, font, buffer, size / face.upem);
	};
}

function run(text: string, font: Font, buffer: Buffer, scale: number): Run {
	const infos = buffer.getGlyphInfos();
	const positions = buffer.getGlyphPositions();
	let pen = 0;
	const glyphs = infos.map(({ codepoint: glyph, cluster }, i) => {
		if (glyph === 0) throw new Error(`The typeface has no glyph for "${text.slice(cluster, cluster + 1)}".`);
		const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
		const placed = { path: font.glyphToPath(glyph), x: pen + xOffset, y: yOffset };
		pen += xAdvance;
		return placed;
	});
	return {
		advance: pen * scale,
		at: (x, y) =>
			glyphs.map((glyph) => moved(glyph.path, scale, x + glyph.x * scale, y - glyph.y * scale)).join(''),
	};
}

/** A glyph's path, whose y points up, in px: its numbers are x and y in turn. */
function moved(path: string, scale: number, x: number, y: number): string {
	let isX = false;
	return path.replace(/-?\d+(\.\d+)?/g, (number) => {
		isX = !isX;
		const px = isX ? x + Number(number) * scale : y - Number(number) * scale;
		return String(Math.round(px * 100) / 100);
	});
}
