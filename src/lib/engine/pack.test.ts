import { describe, expect, it, vi } from 'vitest';
import type { HeldColumn, HeldSurvey } from '../survey/held';
import { pack } from './pack';

const w: HeldColumn = { name: 'w', kind: 'number', values: Float64Array.of(1, 1) };
const code = (name: string, values: readonly number[], size = 3): HeldColumn => ({
	...{ name, kind: 'code', size },
	values: Int32Array.from(values),
});
const of = (...columns: readonly HeldColumn[]): HeldSurvey => ({ rows: 2, columns });

describe('packing', () => {
	it.each<[string, HeldSurvey, RegExp]>([
		['a name that is none of ours', of(w, code('q1"; DROP TABLE x; --', [0, 0])), /no column may be called/],
		['a name of an object', of(w, code('__proto__', [0, 0])), /__proto__/],
		['two columns of one name', of(w, code('q1', [0, 0]), code('q1', [0, 0])), /no two columns/],
		['no weight at all', of(code('q1', [0, 0])), /needs a column w/],
		['a column that is too short', of(w, code('q1', [0])), /"q1": it has 1 values for 2/],
		['a code beyond the last', of(w, code('q1', [0, 3])), /"q1", respondent 1: 3 is no code of 3/],
		['a code below none', of(w, code('q1', [-2, 0])), /respondent 0: -2/],
		['a respondent without stratum', of(w, code('h', [0, -1])), /"h", respondent 1/],
		['a respondent without cluster', of(w, code('psu', [-1, 0])), /"psu", respondent 0/],
		['clusters that are no codes', of(w, { ...w, name: 'psu' }), /must be codes/],
		[
			'a missing weight',
			of({ ...w, values: Float64Array.of(1, NaN) }),
			/"w", respondent 1: NaN is no weight/,
		],
		['a negative weight', of({ ...w, values: Float64Array.of(-1, 1) }), /respondent 0: -1/],
		['an endless weight', of({ ...w, values: Float64Array.of(1, Infinity) }), /Infinity/],
	])('refuses %s', async (_, survey, why) => {
		const refusal = await pack(survey).catch((error: unknown) => error);
		expect(refusal).toBeInstanceOf(RangeError);
		expect((refusal as RangeError).message).toMatch(why);
	});

	it('cuts so that a slice has at most 8 million values and 122,880 respondents', async () => {
		const rows = 250_000;
		const many = (columns: number) =>
			pack({
				rows,
				columns: Array.from({ length: columns }, (_, i): HeldColumn => ({
					...{ name: i === 0 ? 'w' : `q${i}`, kind: 'code', size: 2 },
					values: new Int32Array(rows),
				})),
			});
		expect((await many(1)).slices).toHaveLength(3);
		expect((await many(100)).slices).toHaveLength(4);
	});

	it('gives the page its turn again and again', async () => {
		const rows = 400_000;
		const columns = Array.from({ length: 40 }, (_, i): HeldColumn => ({
			...{ name: i === 0 ? 'w' : `q${i}`, kind: 'code', size: 2 },
			values: new Int32Array(rows),
		}));
		const turns = vi.fn();
		const timer = setInterval(turns, 1);
		await pack({ rows, columns });
		clearInterval(timer);
		expect(turns.mock.calls.length).toBeGreaterThan(3);
	});
});
