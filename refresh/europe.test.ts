import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { area, extent, inside, type Place, type Ring } from '../src/lib/charts/map/rings';
import { places } from './europe-codes';
import { europeMap } from './europe-map';
import { roomiest } from './europe-room';

const text = readFileSync(new URL('../src/lib/charts/map/europe.json', import.meta.url), 'utf8');
const map = europeMap();

/** Rings as the file has them. */
const ringsOf = (written: string): Ring[] =>
	written.split(';').map((ring) => {
		const steps = ring.split(' ').map(Number);
		let [x, y] = [0, 0];
		return steps.flatMap((step, i) => (i % 2 ? [] : [[(x += step), (y += steps[i + 1] ?? 0)] as Place]));
	});

const rings = new Map(Object.entries(map.places).map(([code, shape]) => [code, ringsOf(shape.rings)]));
const size = (code: string) =>
	Math.abs((rings.get(code) ?? []).reduce((sum, ring) => sum + Math.abs(area(ring)), 0));

describe('europe.json', () => {
	it('is what the package gives', () => {
		expect(text === JSON.stringify(map, null, 2) + '\n', 'Run npx tsx refresh/europe.ts').toBe(true);
	});

	it('is small', () => {
		expect(gzipSync(text).length).toBeLessThan(15_000);
	});

	it('has every country of Eurostat’s tables, and only outlines of whole numbers', () => {
		const codes =
			'AL AT BA BE BG CH CY CZ DE DK EE EL ES FI FR HR HU IE IS IT LT LU LV ME MK MT NL NO PL PT RO RS SE SI SK TR UK XK';
		expect([...rings.keys()]).toEqual(codes.split(' '));
		expect(Object.keys(places)).toEqual(codes.split(' '));
		for (const [code, found] of rings) {
			for (const ring of found) {
				expect(ring.length, code).toBeGreaterThan(2);
				expect(ring.flat().every(Number.isInteger), code).toBe(true);
			}
		}
	});

	it.each([...rings])('has %s inside the plane', (code, found) => {
		const [left, top, right, bottom] = extent(found);
		expect(left).toBeGreaterThanOrEqual(0);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(right).toBeLessThanOrEqual(map.width);
		expect(bottom).toBeLessThanOrEqual(map.height);
		// Only Türkiye goes on beyond the edge.
		if (code !== 'TR') expect(right).toBeLessThan(map.width);
	});

	it.each(Object.entries(map.places))('has a text of %s inside it, with room', (code, { x, y, room }) => {
		const found = rings.get(code) ?? [];
		expect(inside(found, [x, y])).toBe(true);
		expect(room).toBeGreaterThan(0);
		for (const share of [-0.9, -0.5, 0.5, 0.9]) expect(inside(found, [x + share * room, y])).toBe(true);
	});

	it('keeps the sizes', () => {
		const order = ['FR', 'ES', 'SE', 'DE', 'PL', 'IT', 'RO', 'AT', 'NL', 'SI', 'LU', 'MT'];
		expect(order.toSorted((a, b) => size(b) - size(a))).toEqual(order);
		// 357,600 km² and 41,900 km².
		expect(size('DE') / size('NL')).toBeGreaterThan(7);
		expect(size('DE') / size('NL')).toBeLessThan(11);
	});

	it('keeps the directions', () => {
		const at = (code: string) => map.places[code] ?? { x: NaN, y: NaN };
		expect(at('PT').x).toBeLessThan(at('ES').x);
		expect(at('DE').x).toBeLessThan(at('PL').x);
		expect(at('NO').y).toBeLessThan(at('DK').y);
		expect(at('MT').y).toBeGreaterThan(at('IT').y);
		expect(at('CY').x).toBeGreaterThan(at('EL').x);
	});

	it('leaves the parts overseas out', () => {
		// France is about as wide as high; with an overseas part it would reach beyond the plane.
		const [left, , right] = extent(rings.get('FR') ?? []);
		expect(right - left).toBeLessThan(map.width / 4);
	});
});

describe('roomiest', () => {
	const square = (left: number, top: number, width: number, height: number): Ring => [
		[left, top],
		[left + width, top],
		[left + width, top + height],
		[left, top + height],
	];

	it('is the middle of a bar, as wide as it is', () => {
		const { x, y, room } = roomiest([square(0, 0, 60, 20)]);
		expect(x).toBeCloseTo(30, 0);
		expect(y).toBeCloseTo(10, 0);
		expect(room).toBeCloseTo(30, 0);
	});

	it('keeps clear of a hole', () => {
		const { x } = roomiest([square(0, 0, 100, 40), square(10, 5, 30, 30)]);
		expect(x).toBeGreaterThan(60);
	});
});
