import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressOf, type Asking } from './address';
import { halves } from './halves';

const whole: Asking = {
	dataset: 'isoc_cismt',
	filters: { unit: ['PC_ENT'], indic_is: ['A', 'B', 'C'] },
	from: null,
	to: null,
};

/** Every smallest part that a request can be cut into. */
function leaves(asking: Asking): Asking[] {
	const two = halves(asking, 2026);
	return two === null ? [asking] : two.flatMap(leaves);
}

it('cuts the years first, and leaves the outer ends open', () => {
	expect(halves(whole, 2026)).toEqual([
		{ ...whole, to: 2016 },
		{ ...whole, from: 2017 },
	]);
	expect(halves({ ...whole, from: 2017 }, 2026)).toEqual([
		{ ...whole, from: 2017, to: 2021 },
		{ ...whole, from: 2022 },
	]);
});

it('cuts a single year by the longest list of codes asked for', () => {
	const year = { ...whole, from: 2021, to: 2021 };
	expect(halves(year, 2026)).toEqual([
		{ ...year, filters: { unit: ['PC_ENT'], indic_is: ['A', 'B'] } },
		{ ...year, filters: { unit: ['PC_ENT'], indic_is: ['C'] } },
	]);
	expect(halves({ ...year, filters: { unit: ['PC_ENT'] } }, 2026)).toBeNull();
	expect(halves({ ...year, filters: {} }, 2026)).toBeNull();
});

it('asks for every year and every code exactly once, whatever the year', () => {
	const parts = leaves(whole);
	fc.assert(
		fc.property(fc.integer({ min: 1950, max: 2100 }), fc.constantFrom('A', 'B', 'C'), (year, code) => {
			const asking = parts.filter(
				({ from, to, filters }) =>
					(from ?? -Infinity) <= year && year <= (to ?? Infinity) && filters['indic_is']?.includes(code),
			);
			expect(asking).toHaveLength(1);
		}),
	);
});

it('writes each code and each end of the years into the address', () => {
	expect(addressOf('https://example.org/data/', { ...whole, to: 2016 })).toBe(
		'https://example.org/data/isoc_cismt?format=JSON&lang=EN&unit=PC_ENT&indic_is=A&indic_is=B&indic_is=C&untilTimePeriod=2016',
	);
	expect(addressOf('https://example.org', { dataset: 'a', filters: {}, from: 2017, to: null })).toBe(
		'https://example.org/a?format=JSON&lang=EN&sinceTimePeriod=2017',
	);
});
