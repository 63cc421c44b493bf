import { describe, expect, it } from 'vitest';
import { EngineFailure } from '../engine/engine';
import { examples } from '../queries/examples';
import { exampleWords } from '../words/workbench-examples';
import { observationColumns } from '../catalog/observation-columns';
import { columnMeanings } from '../words/workbench-columns';
import { kindsOf, shown, typeName, widths } from './cells';
import { answerCsv, answerJson, answerTabs, fileName } from './files';
import { clicked, ordered } from './order';
import { told } from './told';

describe('cells', () => {
	it.each([
		[null, 'number', 'NULL'],
		[null, 'text', 'NULL'],
		['', 'text', ''],
		['nan', 'number', 'nan'],
		[2023, 'year', '2023'],
		[2023, 'number', '2.023'],
		[60.6977, 'number', '60,698'],
		[-0.5, 'number', '−0,5'],
		[0, 'number', '0'],
		[0.00012345, 'number', '0,000123'],
		[1e300, 'number', '1e+300'],
		[5e-324, 'number', '5e-324'],
	] as const)('%j as a %s is shown as %s', (cell, kind, expected) => {
		expect(shown(cell, kind, 'de')).toBe(expected);
	});

	it('are years when a column of numbers holds nothing else', () => {
		const columns = [
			{ name: 'year', type: 'INTEGER' },
			{ name: 'n', type: 'INTEGER' },
			{ name: 'none', type: 'DOUBLE' },
			{ name: 'text', type: 'VARCHAR' },
		];
		const kinds = kindsOf(columns, [
			[2019, 2019, null, '2019'],
			[null, 16_000, null, '2020'],
		]);
		expect(kinds).toEqual(['year', 'number', 'number', 'text']);
		expect(widths(columns, kinds, [[2019, 2019, null, 'x'.repeat(500)]], 'de')).toEqual([9, 9, 8, 42]);
	});

	it('have a type that fits into a head', () => {
		expect(typeName("ENUM('a', 'b')")).toBe('ENUM');
		expect(typeName('DECIMAL(18,3)')).toBe('DECIMAL(18,3)');
		expect(typeName('STRUCT(a INTEGER, b VARCHAR, c DOUBLE)')).toHaveLength(24);
	});
});

describe('rows', () => {
	const rows = [
		['b', 2],
		['a', null],
		['B2', 10],
		['b10', 'nan'],
		[null, 1],
	] as const;
	it('are ordered by a column, either way, with NULL last, and come back', () => {
		const by = (column: number, way: 1 | -1) =>
			ordered(rows, { column, way }, 'de').map((row) => row[column]);
		expect(by(0, 1)).toEqual(['a', 'b', 'B2', 'b10', null]);
		expect(by(0, -1)).toEqual(['b10', 'B2', 'b', 'a', null]);
		expect(by(1, 1)).toEqual([1, 2, 10, 'nan', null]);
		expect(ordered(rows, null, 'de')).toBe(rows);
		expect(clicked(clicked(clicked(null, 1), 1), 1)).toBeNull();
		expect(clicked({ column: 1, way: 1 }, 0)).toEqual({ column: 0, way: 1 });
	});
});

describe('files', () => {
	const answer = {
		sql: 'SELECT 1',
		columns: [
			{ name: 'x', type: 'VARCHAR' },
			{ name: 'x', type: 'DOUBLE' },
		],
		rows: [
			['=1+1', -0.1],
			['a\tb', null],
		],
		more: true,
	};
	it('hold every value, and no formula', () => {
		expect(answerCsv(answer)).toBe(`x,x\r\n"'=1+1",-0.1\r\na\tb,\r\n`);
		expect(answerTabs(answer)).toBe(`x\tx\n'=1+1\t-0.1\na b\t`);
		const { rows, columns, complete, query } = JSON.parse(answerJson(answer));
		expect({ rows, columns }).toEqual({ rows: answer.rows, columns: answer.columns });
		expect([complete, query]).toEqual([false, 'SELECT 1']);
	});
	it('have a day in their name', () => {
		expect(fileName('csv', new Date('2026-11-25T23:00:00Z'))).toBe('kmu-social-monitor-sql_2026-11-25.csv');
	});
});

describe('what the database says', () => {
	const said = (cause: string) =>
		told(new EngineFailure('query-failed', 'ours', { cause: new Error(cause) }));
	it('is told without the excerpt, and with the line', () => {
		expect(said('Binder Error: no column "x"!\nCandidates: "a"\n\nLINE 2:  x FROM t\n         ^')).toEqual({
			message: 'Binder Error: no column "x"!\nCandidates: "a"',
			line: 2,
		});
		expect(said('Parser Error: syntax error at end of input')).toEqual({
			message: 'Parser Error: syntax error at end of input',
			line: null,
		});
	});
	it('is told without advice that does not help here', () => {
		const { message } = said('Catalog Error: it exists in the icu extension.\n\nPlease try installing icu');
		expect(message).toBe('Catalog Error: it exists in the icu extension.');
	});
	it('is ours where there is nothing else', () => {
		expect(told(new EngineFailure('query-failed', 'ours'))).toEqual({ message: 'ours', line: null });
	});
});

it('every example and every column has its words', () => {
	expect(Object.keys(exampleWords).sort()).toEqual(examples.map(({ id }) => id).sort());
	expect(Object.keys(columnMeanings)).toEqual([...observationColumns]);
});
