import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { divisionsIn, divisionsOf, groupsWith, sectionOf, sections } from './nace';

const label = JSON.parse(readFileSync('static/data/datapackage.json', 'utf8')) as {
	codes: { sector: Record<string, unknown> };
};
const codes = Object.keys(label.codes.sector);
const list = (code: string) => [...divisionsOf(code)];

describe('the sections', () => {
	it('hold the 88 divisions of NACE Rev. 2, each once and in order', () => {
		const all = sections.flatMap(divisionsIn);
		expect(all).toHaveLength(88);
		expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
		expect(sections.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKLMNOPQRSTU');
	});
	it('have no place for a number that is no division', () => {
		for (const number of [0, 4, 34, 40, 44, 48, 54, 57, 67, 76, 83, 89, 100, NaN, 1.5])
			expect(sectionOf(number), String(number)).toBeNull();
		expect(sectionOf(47)?.letter).toBe('G');
	});
});

describe('a code of the label', () => {
	it.each([
		['C28', [28]],
		['C10-12', [10, 11, 12]],
		['D35-E39', [35, 36, 37, 38, 39]],
		['G45-47', [45, 46, 47]],
		['I55', [55]],
		['J62-63', [62, 63]],
		['K6419-6492', [64]],
		['K651-652', [65]],
		['M69-75', [69, 70, 71, 72, 73, 74, 75]],
		['Q86-88', [86, 87, 88]],
	])('%s names its divisions', (code, divisions) => expect(list(code)).toEqual(divisions));
	it('names 24 divisions for manufacturing', () => expect(list('C10-33')).toHaveLength(24));
	it.each(['TOTAL', 'ICT', 'SERVICES', 'BITKOM_BAU', 'FORSA_FRISEURE', '', 'C', '28', 'constructor'])(
		'%j names none',
		(code) => expect(list(code)).toEqual([]),
	);
	it('names none where letter and number do not belong together', () => {
		for (const code of ['C47', 'G45-56', 'G45-I57', 'A04', 'D35-39', 'C33-10'])
			expect(list(code), code).toEqual([]);
	});
	it('is read, or known to be none of NACE', () => {
		const unread = codes.filter((code) => divisionsOf(code).size === 0);
		expect(unread.every((code) => /^(TOTAL|ICT|SERVICES|(BITKOM|FORSA)_[A-Z]+)$/.test(code))).toBe(true);
		expect(codes.length - unread.length).toBeGreaterThan(30);
	});
});

describe('the groups of a division', () => {
	it('come narrowest first', () => {
		expect(groupsWith(10, codes)).toEqual(['C10-12', 'C10-33']);
		expect(groupsWith(47, codes)).toEqual(['G47', 'G45-47']);
		expect(groupsWith(64, codes)).toEqual(['K6419-6492', 'K64-66']);
		expect(groupsWith(74, codes)).toEqual(['M69-74', 'M69-75']);
	});
	it('are none for a trade that no series shows', () => {
		for (const division of [1, 85, 96, 34, NaN]) expect(groupsWith(division, codes)).toEqual([]);
	});
	it('hold it, grow, and are of the codes given, whatever their order', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 99 }), fc.shuffledSubarray(codes), (division, some) => {
				const groups = groupsWith(division, some);
				for (const code of groups) expect(divisionsOf(code).has(division)).toBe(true);
				for (const code of some) expect(groups.includes(code)).toBe(divisionsOf(code).has(division));
				const sizes = groups.map((code) => divisionsOf(code).size);
				expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
			}),
		);
	});
	it('of any code of any two divisions are those between them, sections or not', () => {
		const all = sections.flatMap(divisionsIn);
		const code = (division: number) =>
			`${sectionOf(division)?.letter ?? ''}${String(division).padStart(2, '0')}`;
		fc.assert(
			fc.property(fc.constantFrom(...all), fc.constantFrom(...all), (a, b) => {
				const [from, to] = [Math.min(a, b), Math.max(a, b)];
				const between = all.filter((division) => from <= division && division <= to);
				expect(list(`${code(from)}-${code(to)}`)).toEqual(between);
			}),
		);
	});
});
