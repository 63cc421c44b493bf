import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, inserted, moved, without } from './editing';

const list = ['a', 'b', 'c'];

describe('editing a list', () => {
	it('moves a member one place, and nothing beyond the ends', () => {
		expect(moved(list, 0, 1)).toEqual(['b', 'a', 'c']);
		expect(moved(list, 2, 0)).toEqual(['c', 'a', 'b']);
		for (const [from, to] of [
			[0, -1],
			[2, 3],
			[1, 1],
			[7, 0],
		] as const)
			expect(moved(list, from, to)).toBe(list);
		expect(moved([], 0, 0)).toEqual([]);
	});

	it('takes out, puts back and changes', () => {
		expect(without(list, 1)).toEqual(['a', 'c']);
		expect(inserted(['a', 'c'], 1, 'b')).toEqual(list);
		expect(
			changed(
				[
					{ n: 1, m: 1 },
					{ n: 2, m: 2 },
				],
				1,
				{ n: 3 },
			),
		).toEqual([
			{ n: 1, m: 1 },
			{ n: 3, m: 2 },
		]);
		expect(list).toEqual(['a', 'b', 'c']);
	});

	it('loses and doubles nothing, for random moves', () => {
		const places = fc.tuple(fc.uniqueArray(fc.integer()), fc.integer({ min: -2, max: 12 }), fc.nat(12));
		fc.assert(
			fc.property(places, ([list, from, to]) => {
				const after = moved(list, from, to);
				expect([...after].sort()).toEqual([...list].sort());
				if (after !== list) expect(after[to]).toBe(list[from]);
			}),
		);
	});
});
