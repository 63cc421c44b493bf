import { describe, expect, it } from 'vitest';
import { renumberedQuery, renumbering } from './renumbered';

const called = (before: readonly string[], now: readonly string[]) =>
	['q0', 'q1', 'q2'].map(renumbering(before, now));

describe('what a project says of questions', () => {
	it('stays where the columns stand as they did, also with more behind them', () => {
		expect(called(['a', 'b', 'c'], ['a', 'b', 'c', 'd'])).toEqual(['q0', 'q1', 'q2']);
	});
	it('follows the columns to other places, by name', () => {
		expect(called(['a', 'b', 'c'], ['neu', 'c', 'a', 'b'])).toEqual(['q2', 'q3', 'q1']);
		expect(
			renumberedQuery(
				'q=q1,q2&by=q0&q12=0,2&q2=5~20&adjust=bh',
				renumbering(['a', 'b', 'c'], ['c', 'a', 'b']),
			),
		).toBe('q=q2,q0&by=q1&q99999=0,2&q0=5~20&adjust=bh');
	});
	it('names no question where the column is gone, and never another one', () => {
		expect(called(['a', 'b', 'c'], ['b', 'c'])).toEqual(['q99999', 'q0', 'q1']);
		expect(called(['a'], ['a', 'b'])).toEqual(['q0', 'q99999', 'q99999']);
	});
	it('tells columns of the same name apart by their order', () => {
		expect(called(['x', 'b', 'x'], ['b', 'x', 'x'])).toEqual(['q1', 'q0', 'q2']);
	});
});
