import { DataType, tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toArrow } from './arrow';

// As under the page's policy: no function may be made from text.
beforeEach(() => {
	vi.stubGlobal('Function', () => {
		throw new EvalError('no function may be made from text');
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

const read = (stream: Uint8Array, place: number) => [...(tableFromIPC(stream).getChildAt(place) ?? [])];

describe('an Arrow stream', () => {
	it('holds every value, text, number and gap, in its column', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						code: fc.constantFrom('', 'DE', 'Ö', '"'),
						text: fc.string({ unit: 'grapheme' }),
						whole: fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
						double: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
					}),
					{ minLength: 1, maxLength: 40 },
				),
				(rows) => {
					const stream = toArrow([
						{ name: 'code', type: 'string', values: rows.map(({ code }) => code) },
						{ name: 'text', type: 'string', values: rows.map(({ text }) => text) },
						{ name: 'whole', type: 'integer', values: rows.map(({ whole }) => whole) },
						{ name: 'double', type: 'number', values: rows.map(({ double }) => double) },
					]);
					expect(read(stream, 0)).toEqual(rows.map(({ code }) => code));
					expect(read(stream, 1)).toEqual(rows.map(({ text }) => text));
					expect(read(stream, 2)).toEqual(rows.map(({ whole }) => whole));
					expect(read(stream, 3)).toEqual(rows.map(({ double }) => double));
				},
			),
		);
	});

	it('holds repeated text once', () => {
		const stream = toArrow([
			{ name: 'unit', type: 'string', values: ['percent', 'percent', 'persons', 'percent'] },
			{ name: 'item', type: 'string', values: ['a', 'b', 'c', 'd'] },
		]);
		const [unit, item] = tableFromIPC(stream).schema.fields;
		expect(DataType.isDictionary(unit?.type)).toBe(true);
		expect(DataType.isUtf8(item?.type)).toBe(true);
	});

	it('keeps the order of the columns, whatever they are called', () => {
		const stream = toArrow([
			{ name: '__proto__', type: 'integer', values: [1] },
			{ name: '2019', type: 'integer', values: [2] },
			{ name: 'a', type: 'integer', values: [3] },
		]);
		expect([0, 1, 2].map((place) => read(stream, place))).toEqual([[1], [2], [3]]);
	});
});
