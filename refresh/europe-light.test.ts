import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { area, edges, inside, type Place, type Ring } from '../src/lib/charts/map/rings';
import { unfolded } from '../src/lib/charts/plain/coast';
import { lightBend, lightMap } from './europe-light';
import { europeMap } from './europe-map';

const text = readFileSync(new URL('../src/lib/charts/plain/coast.json', import.meta.url), 'utf8');
const full = europeMap();
const coarse = europeMap(lightBend);
const packed = lightMap(full, coarse);
const light = unfolded(packed);

/** px where the map is drawn widest. */
const px = full.width / packed.grid;

const ringsOf = (written: string): Ring[] =>
	written.split(';').map((ring) => {
		const steps = ring.split(' ').map(Number);
		let [x, y] = [0, 0];
		return steps.flatMap((step, i) => (i % 2 ? [] : [[(x += step), (y += steps[i + 1] ?? 0)] as Place]));
	});

const lands = Object.keys(full.places).map((code) => {
	const of = (map: Pick<typeof full, 'places'>) => ringsOf(map.places[code]?.rings ?? '');
	return { code, full: of(full), coarse: of(coarse), light: of(light) };
});

const size = (rings: readonly Ring[]) => rings.reduce((sum, ring) => sum + Math.abs(area(ring)), 0);

function distance([x, y]: Place, [[x1, y1], [x2, y2]]: readonly [Place, Place]): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx ** 2 + dy ** 2)));
	return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

describe('coast.json', () => {
	it('is what the package gives', () => {
		expect(text === JSON.stringify(packed, null, 2) + '\n', 'Run npx tsx refresh/europe.ts').toBe(true);
	});

	it('is a third of the map in full', () => {
		expect(gzipSync(text, { level: 9 }).length).toBeLessThan(4800);
	});

	it('has its texts where the map in full has them', () => {
		expect(Object.keys(light.places)).toEqual(Object.keys(full.places));
		for (const [code, { x, y, room }] of Object.entries(light.places))
			expect({ code, x, y, room }).toMatchObject({ code, ...without(full.places[code]) });
		expect(light).toMatchObject({ width: full.width, height: full.height });
	});
});

describe.each(lands)('$code', ({ code, full: own, coarse, light }) => {
	it('goes only through places less than a px from its outline', () => {
		const sides = own.flatMap(edges).filter(([[x1, y1], [x2, y2]]) => x1 !== x2 || y1 !== y2);
		for (const place of light.flat())
			expect(Math.min(...sides.map((side) => distance(place, side)))).toBeLessThan(px);
	});

	it('keeps each bend of the coarse map, within a px', () => {
		const sides = light.flatMap(edges);
		for (const ring of coarse.filter((one) => Math.abs(area(one)) > 6 * px ** 2)) {
			for (const place of ring)
				expect(Math.min(...sides.map((side) => distance(place, side)))).toBeLessThan(px);
		}
	});

	it('keeps its size, and its text inside', () => {
		// Malta is less than that anyway: it is shown as a spot.
		const off = code === 'MT' ? 1 : 0.04;
		expect(Math.abs(size(light) / size(own) - 1)).toBeLessThan(off);
		const { x = 0, y = 0 } = full.places[code] ?? {};
		expect(code === 'MT' || inside(light, [x, y])).toBe(true);
	});
});

function without(shape: (typeof full)['places'][string] | undefined) {
	const { x, y, room } = shape ?? { x: NaN, y: NaN, room: NaN };
	return { x, y, room };
}
