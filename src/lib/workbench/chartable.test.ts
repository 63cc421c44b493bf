import { describe, expect, it } from 'vitest';
import { draw } from '../charts/draw';
import { bars } from '../charts/rows/bars';
import { lines } from '../charts/lines/lines';
import { parseHTML } from 'linkedom';
import type { Cells } from '../queries/workbench';
import { kindsOf } from './cells';
import { chartable, firstChoice, roundTop, type Choice } from './chartable';

const types: Readonly<Record<string, string>> = { value: 'DOUBLE', year: 'INTEGER', many: 'BIGINT' };
const answer = (names: string, ...rows: Cells[]) => ({
	columns: names.split(' ').map((name) => ({ name, type: types[name] ?? 'VARCHAR' })),
	rows,
});
type Drawn = ReturnType<typeof answer>;
const made = (drawn: Drawn, choice: Partial<Choice> = {}) => {
	const kinds = kindsOf(drawn.columns, drawn.rows);
	const first = firstChoice(drawn, kinds) ?? { x: 0, y: 1, line: null };
	return chartable(drawn, kinds, { ...first, ...choice }, 'de');
};
const why = (drawn: Drawn, choice?: Partial<Choice>) => {
	const end = made(drawn, choice);
	return end.form === 'none' ? end.why : end.form;
};

/** The texts of the drawing, to see that charts/ takes what is made here. */
function texts(drawn: Drawn, choice?: Partial<Choice>): string {
	const end = made(drawn, choice);
	if (end.form === 'none') throw new Error(end.why);
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const frame = {
		width: 640,
		locale: 'de',
		palette: { ink: '#000', paper: '#fff', signal: '#f00', quiet: '#888', faint: '#ccc' },
		domain: end.domain,
		format: end.format,
		document,
	} as const;
	const svg = draw(end.form === 'bars' ? bars(end.marks, frame) : lines(end.points, frame));
	return [...svg.querySelectorAll('text')].map((text) => text.textContent).join(' | ');
}

describe('a result with names', () => {
	const shares = answer('geo value unit', ['DE', 59.4, 'percent'], ['FR', 0, 'percent']);

	it('is drawn as bars, in percent where its rows say so', () => {
		const end = made(shares);
		expect(end).toMatchObject({ form: 'bars', domain: [0, 100], leftOut: 0 });
		expect(texts(shares)).toContain('59,4\u00a0%');
	});

	it('is drawn as numbers up to a round top where they do not', () => {
		expect(made(answer('geo value', ['DE', 59.4]))).toMatchObject({ form: 'bars', domain: [0, 60] });
		expect(made(answer('geo value unit', ['DE', 5], ['FR', 7]))).toMatchObject({ domain: [0, 8] });
		expect(texts(answer('geo value', ['DE', 0.034], ['FR', 0.051]))).toContain('0,034');
		expect(texts(answer('geo many', ['DE', 38_000_000]))).toContain('38.000.000');
	});

	it('leaves out what is NULL, and says how many', () => {
		const end = made(answer('geo value', ['DE', 1], ['FR', null], [null, 3]));
		expect(end).toMatchObject({ form: 'bars', leftOut: 2 });
		expect(end.form === 'bars' && end.marks.map(({ key }) => key)).toEqual(['DE']);
	});

	it('may be all zeros, and names an empty name', () => {
		expect(made(answer('geo value', ['', 0]))).toMatchObject({
			domain: [0, 1],
			marks: [{ key: '', label: '(leer)' }],
		});
	});

	it('is refused when it cannot be shown right', () => {
		const many = Array.from({ length: 41 }, (_, i): Cells => [`g${i}`, i]);
		expect(why(answer('geo value'))).toBe('no-values');
		expect(why(answer('geo value', ['DE', null]))).toBe('no-values');
		expect(why(answer('geo value', ['DE', -1], ['FR', 3]))).toBe('negative');
		expect(why(answer('geo value', ['DE', 'nan'], ['FR', 3]))).toBe('not-a-number');
		expect(why(answer('geo value', ['DE', 1], ['DE', 2]))).toBe('names-twice');
		expect(why(answer('geo value', ...many))).toBe('too-many-rows');
		expect(why(answer('geo value', ...many.slice(1)))).toBe('bars');
	});

	it('begins with the values, or with numbers that differ', () => {
		const counted = answer('geo many part', ['DE', 2, '0'], ['FR', 2, '0']);
		const part = {
			...counted,
			columns: counted.columns.map((c) => ({ ...c, type: types[c.name] ?? c.type })),
		};
		const both = {
			columns: [...part.columns, { name: 'x', type: 'DOUBLE' }],
			rows: part.rows.map((r, i) => [...r, i]),
		};
		expect(firstChoice(both, kindsOf(both.columns, both.rows))).toEqual({ x: 0, y: 3, line: null });
		expect(firstChoice(counted, kindsOf(counted.columns, counted.rows))).toEqual({ x: 0, y: 1, line: null });
	});

	it('needs two columns', () => {
		const one = answer('value', [3]);
		expect(firstChoice(one, kindsOf(one.columns, one.rows))).toBeNull();
	});
});

describe('a result with years', () => {
	const two = answer(
		'geo year value',
		['DE', 2019, 30],
		['DE', 2021, null],
		['DE', 2023, 41],
		['FR', 2019, 20],
		['FR', 2023, 25],
	);

	it('is drawn as lines, one for each name, with gaps', () => {
		const end = made(two);
		expect(end).toMatchObject({ form: 'lines', domain: [0, 50], leftOut: 1 });
		expect(end.form === 'lines' && end.points.map(({ estimate }) => estimate.kind)).toEqual([
			...['known', 'absent', 'known', 'known', 'known'],
		]);
		expect(texts(two)).toMatch(/DE.*FR/s);
	});

	it('is told apart by the column that does it, and by none where each year comes once', () => {
		const breaks = answer(
			'broken geo year value',
			['no', 'DE', 2019, 1],
			['no', 'FR', 2019, 2],
			['yes', 'DE', 2021, 3],
		);
		const once = answer('geo year value', ['DE', 2019, 1], ['FR', 2021, 2]);
		expect(firstChoice(breaks, kindsOf(breaks.columns, breaks.rows))).toEqual({ x: 2, y: 3, line: 1 });
		expect(firstChoice(once, kindsOf(once.columns, once.rows))).toEqual({ x: 1, y: 2, line: null });
	});

	it('is drawn as one line with the name of its column', () => {
		expect(texts(answer('year value', [2019, 30], [2023, 41]))).toContain('value');
	});

	it('is refused when a year comes twice, there is one only, or there are too many lines', () => {
		expect(why(two, { line: null })).toBe('years-twice');
		expect(why(answer('geo year value', ['DE', 2019, 1], ['FR', 2019, 2]), { x: 1, line: 0 })).toBe(
			'one-year',
		);
		const rows = Array.from({ length: 13 }, (_, i) => [2019, 2021].map((year): Cells => [`g${i}`, year, i]));
		expect(why(answer('geo year value', ...rows.flat()), { x: 1, line: 0 })).toBe('too-many-lines');
		expect(why(answer('geo year value', ...rows.flat().slice(2)), { x: 1, line: 0 })).toBe('lines');
	});
});

it('an axis ends at a round number that holds all values', () => {
	for (const [highest, top] of [
		[0, 1],
		[1, 1],
		[0.11, 0.15],
		[0.3, 0.3],
		[41, 50],
		[99.9, 100],
		[101, 150],
		[38_000_000, 40_000_000],
	])
		expect(roundTop(highest ?? NaN)).toBe(top);
	for (let value = 1e-9; value < 1e15; value *= 1.37) expect(roundTop(value)).toBeGreaterThanOrEqual(value);
});
