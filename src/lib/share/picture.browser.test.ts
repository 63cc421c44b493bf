import { beforeAll, describe, expect, it } from 'vitest';
import headers from '../../../hosting/headers.js?raw';
import font from '../../fonts/vollkorn.woff2?url';
import { PictureFailure, png } from './picture';

const drawing = (text: string, ratio = 2) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="${100 * ratio}" height="100" ` +
	`viewBox="0 0 ${100 * ratio} 100" font-family="monospace"><rect width="100%" height="100%" fill="#fbf7ee"/>` +
	`<text x="5" y="60" font-size="30">${text}</text></svg>`;

/** What of the site's policy could stand in a picture's way; a test holds it to hosting/headers.js, which needs Node. */
const policy = {
	'default-src': ["'self'"],
	'connect-src': ["'self'"],
	'img-src': ["'self'", 'data:', 'blob:'],
	'font-src': ["'self'"],
	'style-src': ["'self'"],
};

beforeAll(() => {
	const meta = document.createElement('meta');
	meta.httpEquiv = 'Content-Security-Policy';
	meta.content = Object.entries(policy)
		.map(([name, sources]) => [name, ...sources].join(' '))
		.join('; ');
	document.head.append(meta);
});

it('is tried under the policy that the site has', () => {
	for (const [name, sources] of Object.entries(policy)) {
		const written = sources.map((source) => `'${source.replaceAll("'", '')}'`).join(', ');
		expect(headers).toContain(`'${name}': [${written}],`);
	}
});

async function pixelsOf(blob: Blob): Promise<ImageData> {
	const bitmap = await createImageBitmap(blob);
	const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
	context?.drawImage(bitmap, 0, 0);
	return context?.getImageData(0, 0, bitmap.width, bitmap.height) as ImageData;
}

/** The last column of px with ink in it. */
async function inkEnds(blob: Blob): Promise<number> {
	const { data, width } = await pixelsOf(blob);
	let last = -1;
	for (let at = 0; at < data.length; at += 4)
		if ((data[at] ?? 255) < 100) last = Math.max(last, (at / 4) % width);
	return last;
}

it('is under the site’s policy: what a page may not do is refused here', async () => {
	const style = document.createElement('style');
	style.textContent = 'body { outline: 7px solid red }';
	document.head.append(style);
	expect(getComputedStyle(document.body).outlineWidth).not.toBe('7px');
	await expect(new FontFace('x', `url(data:font/woff2;base64,AAAA)`).load()).rejects.toThrow();
});

describe('a PNG', () => {
	it('has exactly the size asked for, and is opaque up to its edges', async () => {
		for (const [width, height] of [
			[200, 100],
			[1920, 960],
			[403, 201],
		] as const) {
			const blob = await png(drawing('a'), { width, height, font });
			expect(blob.type).toBe('image/png');
			const image = await pixelsOf(blob);
			expect([image.width, image.height]).toEqual([width, height]);
			expect(image.data.at(3)).toBe(255);
		}
	});

	it('is set in our typeface under the site’s policy, with its lining figures of one width', async () => {
		const size = { width: 400, height: 200 };
		const without = await inkEnds(await png(drawing('iiiiiiii'), size));
		const set = await inkEnds(await png(drawing('iiiiiiii'), { ...size, font }));
		expect(set).toBeGreaterThan(50);
		expect(set).toBeLessThan(without * 0.75);
		const ones = await inkEnds(await png(drawing('111111 m'), { ...size, font }));
		const noughts = await inkEnds(await png(drawing('000000 m'), { ...size, font }));
		expect(Math.abs(ones - noughts)).toBeLessThanOrEqual(1);
	});

	it('is the same each time', async () => {
		const bytes = async () =>
			[
				...new Uint8Array(
					await (await png(drawing('56 %'), { width: 400, height: 200, font })).arrayBuffer(),
				),
			].join();
		expect(await bytes()).toBe(await bytes());
	});
});

describe('says why there is none', () => {
	const kind = (made: Promise<unknown>) =>
		made.then(
			() => null,
			(failure: unknown) => (failure instanceof PictureFailure ? failure.kind : failure),
		);
	const size = { width: 200, height: 100 };

	it('no SVG', async () => {
		expect(await kind(png('<svg', size))).toBe('drawing');
	});
	it('no font there', async () => {
		expect(await kind(png(drawing('a'), { ...size, font: '/nowhere.woff2' }))).toBe('font');
	});
	it('too large', async () => {
		expect(await kind(png(drawing('a'), { width: 10_000, height: 10_000 }))).toBe('too-large');
	});
});
