import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf } from './decimal';
import { numberIn } from './number';

describe('a number in German and English', () => {
	it.each<[string, ',' | '.', number]>([
		['1.234,5', ',', 1234.5],
		['1,234.5', '.', 1234.5],
		['0,5', ',', 0.5],
		['.5', '.', 0.5],
		['-3', ',', -3],
		['−3,25', ',', -3.25],
		['+7', '.', 7],
		['0', ',', 0],
		['-0,5', ',', -0.5],
		['1e3', '.', 1000],
		['2e+05', '.', 200_000],
		['12 %', ',', 12],
		['12\u00a0%', ',', 12],
		['1 234,5', ',', 1234.5],
		['1\u00a0234,5', ',', 1234.5],
		['1\u2009234\u2009567', '.', 1_234_567],
		['1\u202f234,5', ',', 1234.5],
		["1'234.50", '.', 1234.5],
		['€ 1.234,50', ',', 1234.5],
		['1.234 EUR', ',', 1234],
		['$5', '.', 5],
		['1.234', ',', 1234],
		['1.234', '.', 1.234],
		['1,234', '.', 1234],
		['1.234.567', ',', 1_234_567],
		['123456789012345', '.', 123_456_789_012_345],
	])('%s with %s is %d', (text, decimal, value) => expect(numberIn(text, decimal)).toBe(value));

	it.each([
		'',
		' ',
		'-',
		',',
		'.',
		'5,',
		'1.',
		'01067',
		'007',
		'00',
		'-01',
		'1.2.3',
		'31.12.2024',
		'2024-12-31',
		'12/31/2024',
	])('%s is none', (text) => expect([numberIn(text, ','), numberIn(text, '.')]).toEqual([null, null]));
	it.each([
		'+49 170 123',
		'030 123456',
		'0170/1234567',
		'1234567890123456',
		'1e999',
		'0x10',
		'NaN',
		'Infinity',
		'12a',
		'e3',
		'1,2,3',
		'=1+1',
		'1 2',
	])('%s is none', (text) => expect([numberIn(text, ','), numberIn(text, '.')]).toEqual([null, null]));
	it('does not read a fraction by the other sign', () =>
		expect([
			numberIn('0.5', ','),
			numberIn('0.500', ','),
			numberIn('12,5', '.'),
			numberIn('1234,567', '.'),
		]).toEqual([null, null, null, null]));

	it('reads back what is written in either way, to the last digit', () =>
		fc.assert(
			fc.property(
				fc.double({ min: -1e9, max: 1e9, noNaN: true }),
				fc.constantFrom<',' | '.'>(',', '.'),
				(value, decimal) => {
					const text = String(value).replace('.', decimal);
					expect(numberIn(text, decimal)).toBe(value + 0);
				},
			),
		));
	it('reads what Intl writes', () =>
		fc.assert(
			fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 9 }), (whole, tenth) => {
				const value = Number(`${whole}.${tenth}`);
				expect(numberIn(value.toLocaleString('de-DE'), ',')).toBe(value + 0);
				expect(numberIn(value.toLocaleString('en-GB'), '.')).toBe(value + 0);
			}),
		));
	it('any text is a finite number or none', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const value = numberIn(text, ',');
				expect(value === null || Number.isFinite(value)).toBe(true);
			}),
		));
});

describe('the decimal sign of a column', () => {
	it.each<[readonly string[], ',' | '.', string]>([
		[['0,5', '1', '2'], ',', 'written'],
		[['1.234', '0.5'], '.', 'written'],
		[['1.234', '1,5'], ',', 'written'],
		[['1.234,5'], ',', 'written'],
		[['1,234.5'], '.', 'written'],
		[['1.234.567', '1.234'], ',', 'written'],
		[['1,234,567'], '.', 'written'],
		[['1234,567'], ',', 'written'],
		[['0,125'], ',', 'written'],
		[['1.234', '5.678', '12'], ',', 'undecidable'],
		[['1', '2'], ',', 'whole'],
		[[], ',', 'whole'],
		[['0,5', '0,7', '0.5'], ',', 'mixed'],
		[['0.5', '0.7', '0,5'], '.', 'mixed'],
	])('%j: %s, %s', (texts, decimal, because) => expect(decimalOf(texts)).toEqual({ decimal, because }));
	it('takes what it is told where nothing decides', () =>
		expect(decimalOf(['1.234'], '.')).toEqual({ decimal: '.', because: 'undecidable' }));
});
