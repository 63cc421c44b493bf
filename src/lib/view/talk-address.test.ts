import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTalk, parseTalk } from './talk-address';

const packed = fc.stringMatching(/^[A-Za-z0-9_-]{0,40}$/);
const place = fc.option(fc.record({ slide: fc.nat(9999), step: fc.nat(9999) }));
const address = fc.record({ deck: packed, add: packed, place, presenter: packed });

describe('the address of a talk', () => {
	it('is short and can be read', () => {
		expect(formatTalk({})).toBe('');
		expect(formatTalk({ deck: 'a-b_c', place: { slide: 3, step: 1 } })).toBe('d=a-b_c&slide=3.1');
		expect(formatTalk({ deck: 'a', place: { slide: 3, step: 0 } })).toBe('d=a&slide=3');
		expect(formatTalk({ deck: 'a', presenter: 'k3' })).toBe('d=a&presenter=k3');
		expect(formatTalk({ add: 'x' })).toBe('add=x');
	});

	it('is read as it was written, for 10,000 random ones', () => {
		fc.assert(
			fc.property(address, (one) => {
				const text = formatTalk(one);
				const read = parseTalk(`#${text}`);
				if (text === '') expect(read).toBeNull();
				else expect(read).toEqual({ address: one, damaged: [] });
			}),
			{ numRuns: 10_000 },
		);
	});

	it('is not the id of a place on the page', () => {
		for (const hash of ['', '#', '#content', '#view-title', '#D=a', '#=d'])
			expect(parseTalk(hash)).toBeNull();
	});

	it('leaves out what is not written as it should be, says so, and keeps the rest', () => {
		const read = parseTalk('#d=abc<script>&add=xyz&slide=-1');
		expect(read).toEqual({
			address: { deck: '', add: 'xyz', place: null, presenter: '' },
			damaged: ['d'],
		});
		expect(parseTalk('#slide=1e3&d=a')?.address.place).toBeNull();
		expect(parseTalk('#slide=2.&d=a')?.address.place).toBeNull();
	});

	it('never fails, for 10,000 random texts', () => {
		const texts = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 200 }),
			fc.string().map((text) => `d=${text}`),
			fc.string().map((text) => `add=%${text}&slide=${text}`),
		);
		fc.assert(
			fc.property(texts, (text) => {
				const read = parseTalk(text);
				if (read) expect(`${read.address.deck}${read.address.add}`).toMatch(/^[\w-]*$/);
				else expect(read).toBeNull();
			}),
			{ numRuns: 10_000 },
		);
	});
});
