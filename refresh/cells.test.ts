import { expect, it } from 'vitest';
import { cubeOf } from './cells';
import { anySocialMedia, enterprise, jsonStat } from './eurostat.sample';

const written = [
	anySocialMedia('DE', '2023', 60.677),
	anySocialMedia('FR', '2023', 66.8159, 'b'),
	anySocialMedia('FR', '2025', null, 'c'),
];
const summary = (json: object) =>
	cubeOf('isoc_cismt', json, enterprise).cells.map(({ at, value, status }) => [
		at['geo'],
		at['time'],
		value,
		status,
	]);
const expected = [
	['DE', '2023', 60.677, ''],
	['FR', '2023', 66.8159, 'b'],
	['FR', '2025', null, 'c'],
];

it('reads values and statuses with their codes, and leaves holes out', () => {
	const cube = cubeOf('isoc_cismt', jsonStat(enterprise, written), enterprise);
	expect(summary(jsonStat(enterprise, written))).toEqual(expected);
	expect(cube.updated).toBe('2026-10-12T11:00:00+0200');
	expect(cube.label('geo', 'FR')).toBe('FR in words');
	expect(cube.label('geo', 'XX')).toBe('XX');
});

it('reads the same from lists as from the positions of single cells', () => {
	const sparse = jsonStat(enterprise, written);
	const dense = (entries: object) => Array.from({ length: 4 }, (_, at) => ({ ...entries })[at] ?? null);
	expect(summary({ ...sparse, value: dense(sparse.value), status: dense(sparse.status ?? {}) })).toEqual(
		expected,
	);
	const geo = { category: { index: ['DE', 'FR'] } };
	expect(summary({ ...sparse, dimension: { ...sparse.dimension, geo } })).toEqual(expected);
});

it('reads a category without an index by its only label', () => {
	const json = jsonStat(enterprise, written);
	const freq = { category: { label: { A: 'Annual' } } };
	expect(summary({ ...json, dimension: { ...json.dimension, freq } })).toEqual(expected);
});

it('reads statuses also where no cell has a value', () => {
	expect(summary(jsonStat(enterprise, [anySocialMedia('DE', '2023', null, 'c')]))).toEqual([
		['DE', '2023', null, 'c'],
	]);
});

it('reads nothing from an answer without a cell', () => {
	expect(summary(jsonStat(enterprise, []))).toEqual([]);
});
