import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples } from '../queries/examples';
import { formatSql, longest, parseSql } from './sql-address';

describe('the address of a query', () => {
	it('can be read', () => {
		expect(formatSql(`SELECT geo, round(value) AS v\nFROM "sme-adoption" WHERE year = 2023;`)).toBe(
			'q=SELECT+geo,+round(value)+AS+v%0AFROM+%22sme-adoption%22+WHERE+year+=+2023;',
		);
	});

	it('gives every example back', () => {
		for (const { sql } of examples) expect(parseSql(`?${formatSql(sql)}`)).toBe(sql);
	});

	it.each(['&', '#', '%', '+', '%41', 'a=b&q=c', "'", '💬', '\r\n', ' ', '?', '\u0000'])(
		'gives %j back',
		(sql) => {
			const address = new URL(`https://example.org/?${formatSql(sql)}`);
			expect(address.hash).toBe('');
			expect(parseSql(address.search)).toBe(sql);
		},
	);

	it('gives any text back', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1, unit: 'binary' }), (text) => {
				const sql = text.toWellFormed();
				expect(parseSql(new URL(`https://example.org/?${formatSql(sql)}`).search)).toBe(sql);
			}),
		);
	});

	it('is none for a query that is too long, and never a part of it', () => {
		expect(formatSql('x'.repeat(longest - 2))).toHaveLength(longest);
		expect(formatSql('x'.repeat(longest - 1))).toBeNull();
		expect(formatSql('ä'.repeat(longest / 6))).toBeNull();
	});

	it('is empty for an empty query, and an address without one names none', () => {
		expect(formatSql('')).toBe('');
		for (const search of ['', '?', '?q=', '?geo=DE']) expect(parseSql(search)).toBeNull();
	});
});
