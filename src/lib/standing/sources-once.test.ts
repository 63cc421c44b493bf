import { describe, expect, it } from 'vitest';
import { byUniverse, sourcesOnce } from './sources-once';
import type { ToldSource } from './told-source';

const source = (year: number, more: Partial<ToldSource> = {}): ToldSource => ({
	...{ series: 'a', publisher: 'Amt', commissioner: null, year, universe: 'Unternehmen ab 10' },
	...{ wording: '', title: '', address: null, grade: 'A', notes: [] },
	line: `Amt, ${year}. Unternehmen ab 10.`,
	...more,
});

describe('sources below a drawing', () => {
	it('of several years share a line that names the first and the last', () => {
		expect(sourcesOnce([source(2017), source(2014), source(2023)]).map(({ line }) => line)).toEqual([
			'Amt, 2014–2023. Unternehmen ab 10.',
		]);
	});
	it('of one year are named once', () => {
		expect(sourcesOnce([source(2023), source(2023)])).toEqual([source(2023)]);
	});
	it('say for which years a note holds, unless it holds for all', () => {
		const notes = (...all: ToldSource[]) => sourcesOnce(all)[0]?.notes;
		const rounded = { notes: ['Gerundet.'] };
		expect(notes(source(2014, rounded), source(2015))).toEqual(['Gerundet (2014).']);
		expect(notes(source(2014, rounded), source(2015, rounded))).toEqual(['Gerundet.']);
	});
	it('of other grades and series stay apart, side by side with their universe', () => {
		const all = [
			source(2023),
			source(2023, { grade: 'C' }),
			source(2023, { series: 'b', universe: 'Menschen' }),
		];
		expect(byUniverse(all).map((own) => own.length)).toEqual([2, 1]);
	});
	it('are none where nothing is shown', () => {
		expect(byUniverse([])).toEqual([]);
	});
});
