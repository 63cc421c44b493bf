import { describe, expect, it } from 'vitest';
import type { RawSurvey } from '../raw';
import type { Dialect } from './dialect';
import { leaveOut } from './leave-out';
import { readTable } from './read';
import { limits } from './reading';

const plain: Dialect = {
	...{ encoding: 'utf-8', delimiter: ',', quote: '"', escape: 'doubled' },
	...{ preamble: 0, headers: 1, lastLine: null },
};
const bytesOf = (text: string) => new TextEncoder().encode(text);
async function read(text: string | Uint8Array, dialect: Partial<Dialect> = {}) {
	const bytes = typeof text === 'string' ? bytesOf(text) : text;
	const reading = await readTable(bytes, 'a.csv', { ...plain, ...dialect });
	if ('unreadable' in reading) throw new Error(reading.unreadable);
	return reading;
}
const rowsOf = ({ rows, columns }: RawSurvey) =>
	Array.from({ length: rows }, (_, row) => columns.map(({ texts, codes }) => texts[codes[row] ?? -1] ?? ''));
const damagesOf = async (text: string, dialect: Partial<Dialect> = {}) =>
	(await read(text, dialect)).damages.map(({ kind, line, record }) => [kind, line, record]);

describe('readTable', () => {
	it('keeps every text once, in the order they come, without the spaces around them', async () => {
		const { survey, damages } = await read('n,t\n1, ja \n2,nein\n3,"ja"\n4,\n5,\u00a0ja\n');
		expect(survey.columns[1]).toEqual({
			name: 't',
			texts: ['ja', 'nein'],
			codes: Int32Array.of(0, 1, 0, -1, 0),
		});
		expect(damages).toEqual([]);
	});

	it('keeps texts over several lines and knows the lines behind them', async () => {
		const text = 'n,t,u\n1,"a\nb, ""c""\n\nd",2\n3,e\n';
		const { survey, damages } = await read(text);
		expect(rowsOf(survey)[0]).toEqual(['1', 'a\nb, "c"\n\nd', '2']);
		expect(damages).toEqual([{ kind: 'too-few-fields', line: 6, record: 1, detail: '2' }]);
	});

	it('keeps what a record would be: missing fields empty, surplus ones dropped', async () => {
		const { survey, damagedRecords } = await read('a,b,c\n1,2\n1,2,3,4\n5,6,7\n8,9,0\n');
		expect(rowsOf(survey).slice(0, 2)).toEqual([
			['1', '2', ''],
			['1', '2', '3'],
		]);
		expect(damagedRecords).toEqual([0, 1]);
		expect(rowsOf(leaveOut(survey, damagedRecords))).toEqual([
			['5', '6', '7'],
			['8', '9', '0'],
		]);
		expect(leaveOut(survey, damagedRecords).columns[0]?.texts).toEqual(['5', '8']);
	});

	it('notices a quote that swallows records, and reads on behind its line', async () => {
		const text = 'a,b,c\n1,"x,3\n4,5,6\n7,8",9\n1,2,3\n';
		expect(await damagesOf(text)).toEqual([
			['open-quote', 2, 0],
			['stray-quote', 4, 2],
		]);
		expect(rowsOf((await read(text)).survey)).toContainEqual(['4', '5', '6']);
		expect(await damagesOf('a,b,c\n1,2,3\n4,"5,6\n7,8,9')).toEqual([['open-quote', 3, 1]]);
	});

	it.each([
		['a stray quote', 'a,b\n1,x"y\n2,z\n', [['stray-quote', 2, 0]]],
		['text behind a quote', 'a,b\n1,"x"y\n2,z\n', [['stray-quote', 2, 0]]],
		['another delimiter', 'a,b,c\n1;2;3\n4,5,6\n', [['other-delimiter', 2, 0]]],
		['another line end', 'a,b\n1,2\r\n3,4\n', [['other-line-end', 2, null]]],
		['a NUL', 'a,b\n1,x\0\n2,y\n', [['not-a-letter', 2, 0]]],
		['a lost letter', 'a,b\n1,M\uFFFDller\n2,y\n', [['not-a-letter', 2, 0]]],
		['a blank line inside', 'a,b\n1,2\n\n3,4\n', [['blank-line', 3, null]]],
		['blank lines at the end', 'a,b\n1,2\n\n\n', []],
		['a line of delimiters', 'a,b\n1,2\n,\n3,4\n', [['blank-line', 3, 1]]],
		['the header again', 'a,b\n1,2\na,b\n3,4\n', [['repeated-header', 3, 1]]],
		[
			'two tables of one width',
			'a,b\n1,2\n\nx,y\n5,6\n',
			[
				['blank-line', 3, null],
				['second-table', 4, 1],
			],
		],
		['a short header', 'a,b\n1,2,3\n', [['too-many-fields', 2, 0]]],
	])('names %s', async (_, text, damages) => {
		expect(await damagesOf(text)).toEqual(damages);
	});

	it('names a second table of another width once, and lists its records', async () => {
		const { damages, damagedRecords } = await read('a,b,c\n1,2,3\n4,5,6\n\nx,y\n1,2\n3,4\n5,6\n');
		expect(damages.map(({ kind, line }) => [kind, line])).toEqual([
			['blank-line', 4],
			['second-table', 5],
		]);
		expect(damagedRecords).toEqual([2, 3, 4, 5]);
	});

	it('tells what stands behind the last line', async () => {
		const damages = await damagesOf('a,b\n1,2\n\nQuelle: wir\n', { lastLine: 2 });
		expect(damages).toEqual([['second-table', 4, null]]);
	});

	it('names bytes that are no letter of the encoding', async () => {
		const bytes = Uint8Array.of(...bytesOf('a,b\nä,ö\nx,'), 0xff, ...bytesOf('\nä,'), 0xff, ...bytesOf('\n'));
		const { damages, survey } = await read(bytes);
		expect(damages.map(({ kind, line }) => [kind, line])).toEqual([
			['not-a-letter', 3],
			['not-a-letter', 4],
		]);
		expect(survey.columns[1]?.texts).toEqual(['ö', '\uFFFD']);
	});

	it('cuts a field that is longer than any answer, and says so', async () => {
		const { survey, damages } = await read(`a,b\n1,${'ä'.repeat(limits.field + 5)}\n2,y\n`);
		expect(damages).toMatchObject([
			{ kind: 'too-long', line: 2, record: 0, detail: String(limits.field + 5) },
		]);
		expect(survey.columns[1]?.texts[0]).toHaveLength(limits.field);
	});

	it('takes hostile names and texts for what they are', async () => {
		const { survey, damages } = await read('__proto__,,a,a\n=1+1,<script>,constructor,__proto__\n');
		expect(survey.columns.map(({ name }) => name)).toEqual(['__proto__', '', 'a', 'a']);
		expect(rowsOf(survey)).toEqual([['=1+1', '<script>', 'constructor', '__proto__']]);
		expect(damages).toEqual([]);
	});

	it('gives the row names of R a column without a name, and says that the header is short', async () => {
		const rows = [1, 2, 3, 4, 5].map((row) => `"${row}",ja,${row % 2}`).join('\n');
		const { survey, damages } = await read(`"x","y"\n${rows}\n`);
		expect(survey.columns.map(({ name }) => name)).toEqual(['', 'x', 'y']);
		expect(damages).toMatchObject([{ kind: 'too-few-fields', line: 1, record: null }]);
	});

	it('counts more damage than it names', async () => {
		const rows = Array.from({ length: limits.named + 200 }, (_, row) => `${row},x"y`).join('\n');
		const { damages, damaged, damagedRecords } = await read(`a,b\n${rows}\n`);
		expect([damages.length, damaged, damagedRecords.length]).toEqual([
			limits.named,
			limits.named + 200,
			limits.named + 200,
		]);
	});

	it('refuses what is too large or too empty', async () => {
		const wide = `${Array.from({ length: limits.columns + 1 }, (_, at) => `c${at}`).join(',')}\n1\n`;
		expect(await readTable(bytesOf(wide), 'a.csv', plain)).toEqual({ unreadable: 'too-large' });
		expect(await readTable(bytesOf('a,b\n\n'), 'a.csv', plain)).toEqual({ unreadable: 'no-respondents' });
		expect(await readTable(bytesOf('\n'), 'a.csv', plain)).toEqual({ unreadable: 'empty' });
	});

	it('is not slowed down by a quote in each line that nothing closes', async () => {
		const text = `a,b,c\n${'1,"x,3\n'.repeat(30_000)}`;
		const start = performance.now();
		const { damaged } = await read(text);
		expect(damaged).toBe(30_000);
		expect(performance.now() - start).toBeLessThan(10_000);
	});

	it('tells how far it is, and stops when it is asked to', async () => {
		const bytes = bytesOf(
			`a,b\n${Array.from({ length: 300_000 }, (_, row) => `${row},x${row % 9}`).join('\n')}`,
		);
		const done: number[] = [];
		await readTable(bytes, 'a.csv', plain, (so) => done.push(so));
		expect(done.at(-1)).toBe(bytes.length);
		expect(done).toEqual(done.toSorted((a, b) => a - b));
		const control = new AbortController();
		const reading = readTable(bytes, 'a.csv', plain, () => control.abort(), control.signal);
		await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
	});
});
