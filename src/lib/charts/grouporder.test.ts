import { describe, expect, it } from 'vitest';
import { groupOrder } from './grouporder';

describe('the order of groups', () => {
	it('is that of a row that has all', () => {
		expect(
			groupOrder([
				['b', 'a', 'c'],
				['b', 'c'],
			]),
		).toEqual(['b', 'a', 'c']);
	});

	it('comes from later rows where the first has gaps', () => {
		expect(groupOrder([['c'], ['a', 'c'], ['a', 'b', 'c']])).toEqual(['a', 'b', 'c']);
	});

	it('is by time for years, whichever row tells of them', () => {
		expect(groupOrder([['2023'], ['2013']])).toEqual(['2013', '2023']);
		expect(
			groupOrder([
				['2015', '2021', '2023'],
				['2013', '2014', '2015', '2019'],
			]),
		).toEqual(['2013', '2014', '2015', '2019', '2021', '2023']);
	});

	it('turns years round where the rows do', () => {
		expect(groupOrder([['2023', '2013'], ['2013']])).toEqual(['2023', '2013']);
	});

	it('stays as it first occurs where nothing is said, or where rows contradict', () => {
		expect(groupOrder([['b'], ['a']])).toEqual(['b', 'a']);
		expect(
			groupOrder([
				['a', 'b'],
				['b', 'a'],
			]),
		).toEqual(['a', 'b']);
		expect(groupOrder([])).toEqual([]);
	});
});
