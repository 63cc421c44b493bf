import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../engine/engine';
import { openEngine } from '../../engine/node';
import type { HeldColumn } from '../../survey/held';
import { chanceFrom } from '../../survey/sample/chance';
import type { DesignShape, Dimension, Filter } from './asked';
import type { Cells } from './cells';
import { cellsQuery } from './cells-query';
import { cubeOf } from './cube';

// Starting a database takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const rows = 20_000;
const next = chanceFrom(7).share;
const codes = (name: string, size: number, missing = 0.05): HeldColumn => ({
	...{ name, kind: 'code', size },
	values: Int32Array.from({ length: rows }, () => (next() < missing ? -1 : Math.floor(next() * size))),
});
const numbers = (name: string, of: () => number): HeldColumn => ({
	...{ name, kind: 'number' },
	values: Float64Array.from({ length: rows }, of),
});
const columns = [
	...[0, 1, 2, 3].map((i) => codes(`q${i}`, 5)),
	...[0, 1, 2].map((i) => codes(`q4_${i}`, 2, 0)),
	numbers('q5', () => (next() < 0.1 ? NaN : Math.round(next() * 100) / 10)),
	numbers('q6', () => Math.round(next() * 160) / 16),
	numbers('w', () => (next() < 0.05 ? 0 : Math.round(next() * 64) / 16)),
	codes('h', 4, 0),
	codes('psu', 10, 0),
];
const dimensions: readonly Dimension[] = [
	...['q0', 'q1', 'q2'].map((column) => ({ kind: 'codes' as const, column })),
	{ kind: 'options', columns: ['q4_0', 'q4_1', 'q4_2'] },
	{ kind: 'bins', column: 'q5', from: 0, width: 0.1, bins: 101 },
];
const simple: DesignShape = { weighted: true, strata: false, clusters: false, population: false };
const shapes: readonly DesignShape[] = [
	simple,
	{ ...simple, weighted: false },
	{ ...simple, strata: true },
	{ ...simple, strata: true, clusters: true },
];

let engine: Engine;
beforeAll(async () => {
	engine = await openEngine({ dataDir: 'static/data' });
	await engine.hold({ rows, columns });
});
afterAll(() => engine.close());

/** Weights and values are sixteenths, so that sums are exact in any order. */
const lines = ({ count, stratum, psu, codes, n, w, w2, value }: Cells): string[] =>
	Array.from({ length: count }, (_, i) =>
		[
			...[stratum[i], psu?.[i], ...codes.map((code) => code[i]), n[i], w[i], w2[i]],
			...(value ? [value.wx, value.wxx, value.w2x, value.w2xx].map((sum) => sum[i]) : []),
		].join(' '),
	).toSorted();

function someFilters(): Filter[] {
	const filters: Filter[] = [];
	for (const column of ['q0', 'q1', 'q2']) {
		if (next() < 0.4)
			filters.push({ kind: 'codes', column, codes: [0, 1, 2, 3, 4].filter(() => next() < 0.6) });
	}
	if (next() < 0.4) filters.push({ kind: 'any', columns: ['q4_0', 'q4_2'].filter(() => next() < 0.8) });
	if (next() < 0.4) {
		const [one, other] = [Math.floor(next() * 50), 50 + Math.floor(next() * 51)];
		filters.push({ kind: 'range', column: 'q5', from: 0 + one * 0.1, to: 0 + other * 0.1 });
	}
	return filters;
}

describe.each(shapes)('a cube of %j', (shape) => {
	it('answers further filters as the respondents would', async () => {
		const cube = cubeOf(await engine.columns(cellsQuery({ dimensions, filters: [], shape })));
		for (let round = 0; round < 25; round++) {
			const filters = someFilters();
			const keep = [4, 1, 0, 3, 2].filter(() => next() < 0.4);
			expect(cube.answers(filters)).toBe(true);
			const asked = { dimensions: keep.map((place) => dimensions[place] as Dimension), filters, shape };
			const answer = await engine.columns(cellsQuery(asked));
			// A question without any group has one answer, even of nobody.
			const isOne = keep.length === 0 && !shape.strata;
			const truth = lines(answer).filter((line) => !isOne || !line.endsWith(' 0 0 0'));
			expect(lines(cube.slice({ filters, keep }))).toEqual(truth);
		}
	});

	it('keeps the sums of a value', async () => {
		const value = { column: 'q6', centre: 5 };
		const three = dimensions.slice(0, 3);
		const cube = cubeOf(await engine.columns(cellsQuery({ dimensions: three, filters: [], value, shape })));
		const filters: Filter[] = [{ kind: 'codes', column: 'q1', codes: [0, 3] }];
		const asked = { dimensions: three.slice(2), filters, value, shape };
		expect(lines(cube.slice({ filters, keep: [2] }))).toEqual(lines(await engine.columns(cellsQuery(asked))));
	});
});

describe('what a cube does not hold', () => {
	it.each<Filter>([
		{ kind: 'codes', column: 'q3', codes: [0] },
		{ kind: 'codes', column: 'q5', codes: [0] },
		{ kind: 'any', columns: ['q4_3'] },
		{ kind: 'range', column: 'q5', from: 0.05, to: 1 },
		{ kind: 'range', column: 'q5', from: -Infinity, to: 1 },
		{ kind: 'range', column: 'q7', from: 0, to: 1 },
	])('is not answered: %j', async (filter) => {
		const cube = cubeOf(await engine.columns(cellsQuery({ dimensions, filters: [], shape: simple })));
		expect(cube.answers([filter])).toBe(false);
		expect(() => cube.slice({ filters: [filter], keep: [0] })).toThrow(RangeError);
		expect(() => cube.slice({ filters: [], keep: [5] })).toThrow(RangeError);
	});
});

it('7,776 cells are sliced in less than 5 ms', () => {
	const count = 6 ** 5;
	const one = new Float64Array(count).fill(1);
	const cells: Cells = {
		dimensions: [0, 1, 2, 3, 4].map((i) => ({ kind: 'codes', column: `q${i}` })),
		...{ count, stratum: new Int32Array(count), psu: null, n: one, w: one, w2: one, value: null },
		codes: [0, 1, 2, 3, 4].map((i) =>
			Int32Array.from({ length: count }, (_, cell) => Math.floor(cell / 6 ** i) % 6),
		),
	};
	const cube = cubeOf(cells);
	const times = Array.from({ length: 41 }, () => {
		const start = performance.now();
		const filters: Filter[] = [{ kind: 'codes', column: 'q1', codes: [1, 2, 3] }];
		expect(cube.slice({ filters, keep: [0, 4] }).count).toBe(36);
		return performance.now() - start;
	});
	// The median: other work on the machine is no fault of the cube.
	expect(times.toSorted((a, b) => a - b)[20]).toBeLessThan(5);
});
