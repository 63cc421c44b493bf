import { describe, expect, it } from 'vitest';
import { observationColumns } from '../src/lib/catalog/observation-columns';
import { readPackage } from '../src/lib/catalog/package';
import { published, readFolder } from '../tests/data/folder';
import { names } from './names';
import { sectorCodes } from './sectors';
import { lastingNotes, tables } from './tables';

const catalog = readPackage(JSON.parse((await readFolder(published)).label));
const named = (list: keyof typeof names, code: string) =>
	Object.hasOwn(catalog.codes[list] ?? {}, code) || Object.hasOwn(names[list] ?? {}, code);

it('fetches the six tables', () => {
	expect(tables.map(({ dataset }) => dataset)).toEqual([
		...['isoc_cismt', 'isoc_cismtn2', 'isoc_cismp', 'isoc_ci_ac_i', 'isoc_e_dii', 'isoc_e_diin2'],
	]);
});

describe.each(tables)('the map of $dataset', (map) => {
	it('files rows into series that have a label, in percent', () => {
		for (const { id } of map.series)
			expect(catalog.series.find((series) => series.id === id)?.unit, id).toBe('percent');
	});

	it('gives each indicator and unit to one series, asks for no others, and names each item', () => {
		const pairs = map.series.flatMap(({ unit, indicators }) => indicators.map((one) => `${unit} ${one}`));
		expect(new Set(pairs).size).toBe(pairs.length);
		for (const { unit, indicators } of map.series) {
			expect(map.ask['unit']).toContain(unit);
			for (const indicator of indicators) {
				if (map.ask['indic_is']) expect(map.ask['indic_is']).toContain(indicator);
				const item = map.recode['indic_is']?.[indicator] ?? indicator;
				if (map.columns['indic_is'] === 'item') expect(named('item', item), item).toBe(true);
			}
		}
	});

	it('fills columns that there are, from dimensions that it knows, with codes that have a name', () => {
		for (const column of Object.values(map.columns))
			if (column !== null) expect(observationColumns).toContain(column);
		for (const dimension of [...Object.keys(map.ask), ...Object.keys(map.recode), ...Object.keys(map.leave)])
			expect(Object.keys(map.columns)).toContain(dimension);
		for (const [dimension, codes] of Object.entries(map.recode)) {
			const column = map.columns[dimension];
			if (column === null || column === undefined || column === 'year') continue;
			for (const code of Object.values(codes)) expect(named(column, code), `${column} ${code}`).toBe(true);
		}
	});
});

it('puts no class below 10 persons into a series of enterprises from 10 persons', () => {
	for (const { columns, series, leave, dataset } of tables) {
		const from10 = series.some(({ id }) =>
			catalog.series.some((label) => label.id === id && label.population === 'ENT_GE10'),
		);
		// The tables by branch give one class only, GE10.
		if (from10 && columns['size_emp'] && !dataset.endsWith('n2'))
			expect(leave['size_emp'], dataset).toEqual(expect.arrayContaining(['0_1', '0-9', '1-9', '2-9']));
	}
});

it('writes no two groups of branches as one', () => {
	const ours = Object.values(sectorCodes);
	expect(new Set(ours).size).toBe(ours.length);
});

it('calls lasting only notes that there are', () => {
	for (const note of lastingNotes) expect(catalog.codes.note, note).toHaveProperty([note]);
});
