import { withFont, withSize } from './picture-source';

/** What a picture can be used for, and its size: px of the sheet, its ratio, and how many px of the file to one of the sheet. */
export interface PictureSize {
	readonly id: 'plain' | 'double' | 'slide' | 'square';
	readonly width: number;
	/** Width to height; null: as tall as the figure needs. */
	readonly ratio: number | null;
	readonly times: 1 | 2;
}

export const pictureSizes: readonly PictureSize[] = [
	{ id: 'plain', width: 960, ratio: null, times: 1 },
	{ id: 'double', width: 960, ratio: null, times: 2 },
	{ id: 'slide', width: 1920, ratio: 16 / 9, times: 1 },
	{ id: 'square', width: 1080, ratio: 1, times: 1 },
];

/**
 * Why there is no picture. `font`: the typeface could not be fetched; `drawing`: the browser cannot read the SVG;
 * `too-large`: more px than the browser draws; `refused`: it draws none, as some do that guard against tracking.
 */
export class PictureFailure extends Error {
	override readonly name = 'PictureFailure';
	constructor(
		readonly kind: 'font' | 'drawing' | 'too-large' | 'refused',
		message: string,
		options?: ErrorOptions,
	) {
		super(message, options);
	}
}

/** Size of a picture, px. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
}

/** From this many px in all on, some phones give an empty picture without a word. */
const most = 16_777_216;

/**
 * An SVG file as PNG of exactly this size. `font`: address of a woff2 that the picture is set in, instead of what the
 * reader's system has.
 *
 * @throws PictureFailure
 */
export async function png(svg: string, { width, height, font }: Pixels & { font?: string }): Promise<Blob> {
	if (width * height > most)
		throw new PictureFailure('too-large', `${width} × ${height} px are more than every browser draws.`);
	const source = withSize(svg, width, height);
	const address = URL.createObjectURL(
		new Blob([font === undefined ? source : withFont(source, await embedded(font))], {
			type: 'image/svg+xml',
		}),
	);
	try {
		return await blobOf(await drawn(address, { width, height }, font !== undefined));
	} finally {
		URL.revokeObjectURL(address);
	}
}

const fonts = new Map<string, Promise<string>>();

/** The font as a data: address; fetched once. An SVG in an image may fetch nothing, so it must be inside. */
function embedded(address: string): Promise<string> {
	const known = fonts.get(address);
	if (known) return known;
	const fetched = fetchFont(address);
	fonts.set(address, fetched);
	fetched.catch(() => fonts.delete(address));
	return fetched;
}

async function fetchFont(address: string): Promise<string> {
	try {
		const answer = await fetch(address);
		if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
		const bytes = new Uint8Array(await answer.arrayBuffer());
		const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
		return `data:font/woff2;base64,${btoa(letters)}`;
	} catch (cause) {
		throw new PictureFailure('font', `The typeface at ${address} could not be fetched.`, { cause });
	}
}

async function drawn(
	address: string,
	{ width, height }: Pixels,
	withFont: boolean,
): Promise<HTMLCanvasElement> {
	const image = new Image();
	image.src = address;
	try {
		await image.decode();
	} catch (cause) {
		throw new PictureFailure('drawing', 'The browser cannot read the drawing as SVG.', { cause });
	}
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d');
	if (!context) throw new PictureFailure('refused', 'The browser gives no canvas to draw on.');
	context.drawImage(image, 0, 0, width, height);
	if (withFont) {
		// WebKit calls an image loaded before the fonts inside it are, and sets the first drawing without them.
		await new Promise((resolve) => setTimeout(resolve, 80));
		context.clearRect(0, 0, width, height);
		context.drawImage(image, 0, 0, width, height);
	}
	return canvas;
}

async function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
	const blob = await new Promise<Blob | null>((resolve, reject) => {
		try {
			canvas.toBlob(resolve, 'image/png');
		} catch (cause) {
			reject(new PictureFailure('refused', 'The browser does not let the picture be read.', { cause }));
		}
	});
	if (!blob) throw new PictureFailure('refused', 'The browser made no PNG of the picture.');
	return blob;
}
