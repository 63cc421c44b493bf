import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csv } from './csv';

test('comma, decimal point, CRLF after every row, no byte order mark', () => {
	expect(
		csv(
			['geo', 'value'],
			[
				['DE', 60.7],
				['EL', null],
			],
		),
	).toBe('geo,value\r\nDE,60.7\r\nEL,\r\n');
	expect(csv(['geo'], [])).toBe('geo\r\n');
});

test('what would break a row is quoted', () => {
	expect(csv(['a', 'b'], [['x,y', 'sagt „"ja"“\nund geht']])).toBe(
		'a,b\r\n"x,y","sagt „""ja""“\nund geht"\r\n',
	);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=1\n+1', '＝1'])(
	'the text %j is harmless to a spreadsheet',
	(text) => {
		const cell = Papa.parse<string[]>(csv(['a'], [[text]])).data[1]?.[0];
		expect(cell).toBe(`'${text}`);
	},
);

test('a negative number is a number; a hyphen inside a text is left alone', () => {
	expect(csv(['a', 'b'], [[-1.5, '10-49']])).toBe('a,b\r\n-1.5,10-49\r\n');
});

test('a crooked row or a number that is none is refused', () => {
	expect(() => csv(['a', 'b'], [['x', 1], ['y']])).toThrow('Row 2 has 1 fields for 2 columns.');
	expect(() => csv(['a', 'b'], [['x', NaN]])).toThrow('Row 1, column b: NaN is not a number.');
});

test('what is written is read again', () => {
	const text = fc.string({ unit: 'binary' }).filter((s) => !/^[=+\-@\t\r\n＝＋－＠\uFEFF]/.test(s));
	fc.assert(
		fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
			const written = csv(['a', 'b'], rows);
			expect(Papa.parse(written, { newline: '\r\n', delimiter: ',' }).data.slice(1, -1)).toEqual(rows);
		}),
	);
});
