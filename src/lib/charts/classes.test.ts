import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, classAt, fills, textOn } from './classes';
import { literalColours } from './literal';
import { palettes } from './palettes';

const share = { domain: [0, 100] } as const;

describe('bounds', () => {
	it('are round and lie round the middle of the values', () => {
		expect(bounds([39.3, 60, 84], share)).toEqual([50, 60, 70, 80]);
		expect(bounds([1, 2.4], share)).toEqual([1, 2, 3, 4]);
		expect(bounds([10, 95], share)).toEqual([20, 40, 60, 80]);
	});

	it('part the whole domain where there is no spread', () => {
		expect(bounds([52.7], share)).toEqual([20, 40, 60, 80]);
		expect(bounds([0, 0], { domain: [0, 20] })).toEqual([4, 8, 12, 16]);
		expect(bounds([1], { domain: [0, 3] })).toEqual([1, 1.5, 2, 2.5]);
	});

	it('are never finer than a hundredth of the domain', () => {
		expect(bounds([59.4, 59.5], share)).toEqual([58, 59, 60, 61]);
	});

	it('multiply where even steps would show one shade', () => {
		const countries = [
			415_261, 209_399, 166_848, 53_503, 49_095, 40_392, 25_872, 17_616, 12_547, 8_561, 5_970, 2_868,
		];
		const numbers = { domain: [0, 2_000_000] } as const;
		expect(bounds(countries, numbers)).toEqual([10_000, 30_000, 100_000, 300_000]);
		expect(bounds([117, 223, 608, 925, 2_868, 14_862, 54_871, 1_569_947], numbers)).toEqual([
			1_000, 10_000, 100_000, 1_000_000,
		]);
	});

	it('stay even where the values are spread, or far apart only by a zero', () => {
		expect(bounds([0.5, 20, 40, 60, 80], share)).toEqual([20, 40, 60, 80]);
		expect(bounds([0, 0, 0, 90], share)).toEqual([20, 40, 60, 80]);
	});

	it('stay inside the domain, rise by one step, and leave no class wider than two for the values', () => {
		const value = fc.double({ min: 1, max: 100, noNaN: true });
		fc.assert(
			fc.property(fc.array(value, { minLength: 2, maxLength: 40 }), (values) => {
				const found = bounds(values, share);
				const [a = NaN, b = NaN, c = NaN, d = NaN] = found;
				const step = b - a;
				expect(found).toHaveLength(4);
				expect(a).toBeGreaterThan(0);
				expect(d).toBeLessThan(100);
				expect(c - b).toBeCloseTo(step, 9);
				expect(d - c).toBeCloseTo(step, 9);
				expect(a - Math.min(...values)).toBeLessThanOrEqual(2 * step + 1e-9);
				expect(Math.max(...values) - d).toBeLessThanOrEqual(2 * step + 1e-9);
			}),
		);
	});
});

it('a bound belongs to the class above it', () => {
	expect([0, 49.9, 50, 79.9, 80, 100].map((value) => classAt(value, [50, 60, 70, 80]))).toEqual([
		0, 0, 1, 3, 4, 4,
	]);
});

/** Contrast of two hex colours by WCAG 2.2. */
function contrast(a: string, b: string): number {
	const light = (hex: string) =>
		[0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
			const part = Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
			return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
		}, 0);
	const [dark = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y);
	return (bright + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(palettes))('in %s', (_, palette) => {
	const shades = fills(palette).map(literalColours);

	it('a text is readable on every fill', () => {
		for (const [at, shade] of shades.entries())
			expect(contrast(shade, textOn(at, palette)), shade).toBeGreaterThanOrEqual(4.5);
	});

	it('each fill stands out more from the paper than the one before', () => {
		const against = shades.map((shade) => contrast(shade, palette.paper));
		for (const [i, value] of against.entries()) expect(value).toBeGreaterThan((against[i - 1] ?? 1) * 1.15);
	});
});
