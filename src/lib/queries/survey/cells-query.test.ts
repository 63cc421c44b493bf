import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { generate, heldOf, type Respondent } from '../../../../tests/survey/three-way/generate';
import type { Engine } from '../../engine/engine';
import { openEngine } from '../../engine/node';
import type { Dimension, Filter } from './asked';
import type { Cells } from './cells';
import { cellsQuery } from './cells-query';
import { designOf, designQuery } from './design-query';
import { ecdfQuery, extentQuery } from './numbers';
import { countQuery, recordsQuery } from './records';

// Starting a database takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let engine: Engine;
beforeAll(async () => {
	engine = await openEngine({ dataDir: 'static/data' });
});
afterAll(() => engine.close());

/** Sums by stratum, PSU and codes, as lines: n, then w, w2 and the sums of a value with 9 digits. */
function lines({ count, stratum, psu, codes, n, w, w2, value }: Cells): string[] {
	const sums = [w, w2, ...(value ? [value.wx, value.wxx, value.w2x, value.w2xx] : [])];
	return Array.from({ length: count }, (_, i) => {
		const key = [stratum[i], psu?.[i] ?? '', ...codes.map((code) => code[i])].join(' ');
		return `${key}: ${[n[i], ...sums.map((sum) => (sum[i] ?? NaN).toFixed(6))].join(' ')}`.replaceAll(
			/-(0\.0+)\b/g,
			'$1',
		);
	}).toSorted();
}

/** The same, respondent by respondent. */
function plain(
	respondents: readonly Respondent[],
	keyOf: (one: Respondent) => readonly number[],
	centre: number | null,
	design: { readonly strata: boolean; readonly clusters: boolean },
): string[] {
	const cells = new Map<string, number[]>();
	for (const one of respondents) {
		const { w, x } = one;
		if (centre !== null && Number.isNaN(x)) continue;
		const key = [design.strata ? one.h : 0, design.clusters ? one.psu : '', ...keyOf(one)].join(' ');
		const sums = cells.get(key) ?? [0, 0, 0, 0, 0, 0, 0];
		const y = centre === null ? 0 : x - centre;
		[w === 0 ? 0 : 1, w, w * w, w * y, w * y * y, w * w * y, w * w * y * y].forEach((part, i) => {
			sums[i] = (sums[i] ?? 0) + part;
		});
		cells.set(key, sums);
	}
	return [...cells]
		.map(([key, [n, ...sums]]) => {
			const shown = sums.slice(0, centre === null ? 2 : 6).map((sum) => sum.toFixed(6));
			return `${key}: ${[n, ...shown].join(' ')}`.replaceAll(/-(0\.0+)\b/g, '$1');
		})
		.toSorted();
}

const a: Dimension = { kind: 'codes', column: 'q0' };
const b: Dimension = { kind: 'codes', column: 'q1' };
const options: Dimension = { kind: 'options', columns: ['q3_0', 'q3_1', 'q3_2'] };
const maskOf = ({ o }: Respondent) => (o[0] < 0 ? -1 : o[0] + 2 * o[1] + 4 * o[2]);

describe('cells', () => {
	it.each(Array.from({ length: 24 }, (_, id) => id))(
		'of generated survey %i are those of a plain loop',
		async (id) => {
			const table = generate(id);
			const { shape, respondents } = table;
			await engine.hold(heldOf(table));
			const ask = async (dimensions: readonly Dimension[], value?: { column: string; centre: number }) =>
				lines(await engine.columns(cellsQuery({ dimensions, filters: [], value, shape })));
			expect(await ask([])).toEqual(plain(respondents, () => [], null, shape));
			expect(await ask([a, b])).toEqual(plain(respondents, (one) => [one.a, one.b], null, shape));
			expect(await ask([options, b])).toEqual(plain(respondents, (one) => [maskOf(one), one.b], null, shape));
			const centre = table.centre + 0.25;
			expect(await ask([b], { column: 'q2', centre })).toEqual(
				plain(respondents, (one) => [one.b], centre, shape),
			);
		},
	);

	const table = generate(2);
	const { shape, respondents } = table;
	const filters: [string, readonly Filter[], (one: Respondent) => boolean][] = [
		['one code', [{ kind: 'codes', column: 'q0', codes: [0] }], (one) => one.a === 0],
		['several codes', [{ kind: 'codes', column: 'q1', codes: [0, 2, 1] }], (one) => one.b >= 0],
		['codes apart', [{ kind: 'codes', column: 'q0', codes: [2, 0] }], (one) => [0, 2].includes(one.a)],
		['codes far apart', [{ kind: 'codes', column: 'q0', codes: [0, 299] }], (one) => one.a === 0],
		['no code', [{ kind: 'codes', column: 'q0', codes: [] }], () => false],
		['a code nobody has', [{ kind: 'codes', column: 'q0', codes: [299] }], () => false],
		['any of two options', [{ kind: 'any', columns: ['q3_0', 'q3_2'] }], ({ o }) => o[0] === 1 || o[2] === 1],
		['any of no option', [{ kind: 'any', columns: [] }], () => false],
		['a range', [{ kind: 'range', column: 'q2', from: -2, to: 3 }], ({ x }) => x >= -2 && x < 3],
		['an open range', [{ kind: 'range', column: 'q2', from: -Infinity, to: 0 }], ({ x }) => x < 0],
		[
			'all numbers',
			[{ kind: 'range', column: 'q2', from: -Infinity, to: Infinity }],
			({ x }) => !Number.isNaN(x),
		],
		['nothing', [{ kind: 'range', column: 'q2', from: Infinity, to: Infinity }], () => false],
		[
			'two at once',
			[
				{ kind: 'codes', column: 'q0', codes: [0] },
				{ kind: 'range', column: 'q2', from: 0, to: 5 },
			],
			(one) => one.a === 0 && one.x >= 0 && one.x < 5,
		],
	];
	it.each(filters)(
		'filtered by %s leave out who does not pass, and no PSU of the design',
		async (_, filters, passes) => {
			await engine.hold(heldOf(table));
			const kept = respondents.filter(passes);
			const cells = await engine.columns(cellsQuery({ dimensions: [b], filters, shape }));
			expect(lines(cells)).toEqual(plain(kept, (one) => [one.b], null, shape));
			const [counted] = await engine.run(countQuery(filters));
			expect(counted?.rows).toBe(kept.length);
			expect(counted?.n).toBe(kept.filter(({ w }) => w !== 0).length);
			expect(await engine.run(recordsQuery(filters, 3, 5))).toEqual(
				kept
					.map((one) => respondents.indexOf(one))
					.filter((record) => record >= 3)
					.slice(0, 5),
			);
			const design = designOf(await engine.run(designQuery(shape)), shape);
			expect([...design.strata.values()].reduce((sum, { psus }) => sum + psus, 0)).toBe(respondents.length);
		},
	);

	it.each(['q0"', 'q', 'Q0', 'q0; DROP TABLE survey', 'rowid', '__proto__', 'q1_', ''])(
		'cannot be asked of a column %j',
		(column) => {
			expect(() => cellsQuery({ dimensions: [{ kind: 'codes', column }], filters: [], shape })).toThrow(
				RangeError,
			);
			const filters: Filter[] = [{ kind: 'any', columns: [column] }];
			expect(() => cellsQuery({ dimensions: [], filters, shape })).toThrow(RangeError);
			expect(() => cellsQuery({ dimensions: [], filters: [], value: { column, centre: 0 }, shape })).toThrow(
				RangeError,
			);
		},
	);

	it.each<Dimension>([
		{ kind: 'bins', column: 'q2', from: 0, width: 0, bins: 4 },
		{ kind: 'bins', column: 'q2', from: NaN, width: 1, bins: 4 },
		{ kind: 'bins', column: 'q2', from: 0, width: 1, bins: 1.5 },
		{ kind: 'cuts', column: 'q2', cuts: [2, 1] },
		{ kind: 'cuts', column: 'q2', cuts: [Infinity] },
		{ kind: 'options', columns: [] },
		{ kind: 'options', columns: Array.from({ length: 31 }, (_, i) => `q3_${i}`) },
	])('cannot be asked for by $kind that are none', (dimension) => {
		expect(() => cellsQuery({ dimensions: [dimension], filters: [], shape })).toThrow(RangeError);
	});

	it.each([-1, 0.5, NaN])('cannot be filtered by code %d', (code) => {
		const filters: Filter[] = [{ kind: 'codes', column: 'q0', codes: [code] }];
		expect(() => cellsQuery({ dimensions: [], filters, shape })).toThrow(RangeError);
	});
});

describe('numbers', () => {
	const values = [0.3, 0.1 + 0.2, 0.29, 0.6, 0.7, 0.1, 0, 2, -0.5, NaN, 1.2, 1.9999999999999998];
	const shape = { weighted: true, strata: false, clusters: false, population: false };
	beforeAll(() =>
		engine.hold({
			rows: values.length,
			columns: [
				{ name: 'q0', kind: 'number', values: Float64Array.from(values) },
				{ name: 'w', kind: 'number', values: Float64Array.from(values, (_, i) => (i === 8 ? 0 : 1)) },
			],
		}),
	);
	const perCode = async (dimension: Dimension) => {
		const { codes, w } = await engine.columns(cellsQuery({ dimensions: [dimension], filters: [], shape }));
		return new Map([...(codes[0] ?? [])].map((code, i) => [code, w[i]]));
	};

	it('fall into the bin whose borders hold them, as filters do', async () => {
		const { from, width, bins } = { from: 0, width: 0.1, bins: 20 };
		const perBin = await perCode({ kind: 'bins', column: 'q0', from, width, bins });
		for (let bin = 0; bin < bins; bin++) {
			const range = { from: from + bin * width, to: from + (bin + 1) * width };
			const [counted] = await engine.run(countQuery([{ kind: 'range', column: 'q0', ...range }]));
			expect([bin, perBin.get(bin) ?? 0]).toEqual([bin, counted?.w]);
		}
		expect(perBin.get(3)).toBe(1);
		expect(perBin.get(-1)).toBe(2);
	});

	it('at a cut belong to what is below it', async () => {
		const cells = await perCode({ kind: 'cuts', column: 'q0', cuts: [0, 0.3, 2] });
		expect(Object.fromEntries(cells)).toEqual({ 0: 1, 1: 3, 2: 6, '-1': 1 });
		expect(Object.fromEntries(await perCode({ kind: 'cuts', column: 'q0', cuts: [2] }))).toEqual({
			0: 10,
			'-1': 1,
		});
	});

	it('reach as far as respondents with a weight do', async () => {
		const [extent] = await engine.run(extentQuery('q0', [], shape));
		expect(extent).toMatchObject({ n: 10, low: 0, high: 2 });
		expect(extent?.mean).toBeCloseTo(0.749, 9);
		const none = await engine.run(extentQuery('q0', [{ kind: 'any', columns: [] }], shape));
		expect(none).toEqual([{ n: 0, low: null, high: null, mean: null }]);
	});

	it('are listed rising, each once, with who gave them', async () => {
		const { x, n, w } = await engine.columns(ecdfQuery('q0', [], shape));
		expect([...x]).toEqual([0, 0.1, 0.29, 0.3, 0.1 + 0.2, 0.6, 0.7, 1.2, 1.9999999999999998, 2]);
		expect([...n]).toEqual([...w]);
		const unweighted = await engine.columns(ecdfQuery('q0', [], { ...shape, weighted: false }));
		expect(unweighted.x[0]).toBe(-0.5);
	});
});
