import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightIn, told } from './message';

describe('heightIn', () => {
	it('is the height that an embed tells of its figure', () => {
		expect(heightIn({ type: told, id: 'a', height: 612 }, 'a')).toBe(612);
	});

	it.each([NaN, Infinity, -1, 0, 49, 10_001, '612', null, undefined, [612], { valueOf: () => 612 }])(
		'takes no height of %j',
		(height) => expect(heightIn({ type: told, id: 'a', height }, 'a')).toBeNull(),
	);

	it('takes none of another figure, or of another kind', () => {
		expect(heightIn({ type: told, id: 'b', height: 612 }, 'a')).toBeNull();
		expect(heightIn({ type: 'resize', id: 'a', height: 612 }, 'a')).toBeNull();
		expect(heightIn({ id: 'a', height: 612 }, 'a')).toBeNull();
	});

	it('survives whatever is sent', () => {
		for (const data of [null, undefined, 0, '', 'height', [], () => 1])
			expect(heightIn(data, 'a')).toBeNull();
		fc.assert(
			fc.property(fc.anything(), (data) => {
				expect(heightIn(data, 'a')).toBeNull();
			}),
		);
	});
});
