import { describe, expect, it } from 'vitest';
import { question } from '../study.sample';
import { merge, moved, split, withMissing, withoutMissing } from './edit';

const labels = (of: { answers: readonly { label: string }[] }) => of.answers.map(({ label }) => label);

describe('moved', () => {
	it('puts one in another place and keeps all', () => {
		expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
		expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
	});
	it('leaves a list alone where there is no such place', () => {
		const list = ['a', 'b'];
		expect(moved(list, 0, 2)).toBe(list);
		expect(moved(list, 0, -1)).toBe(list);
		expect(moved(list, 5, 0)).toBe(list);
		expect(moved([], 0, 0)).toEqual([]);
	});
});

describe('merge and split', () => {
	const asked = question({ answers: ['gut', 'sehr gut', 'schlecht', '__proto__'] });

	it('makes one of several at the place of the first, however they were marked', () => {
		const merged = merge(asked, [3, 1]);
		expect(labels(merged)).toEqual(['gut', 'sehr gut', 'schlecht']);
		expect(merged.answers[1]?.values).toEqual(['sehr gut', '__proto__']);
	});
	it('does nothing with one, or with places that are not there', () => {
		expect(merge(asked, [2])).toBe(asked);
		expect(labels(merge(asked, [0, 9]))).toEqual(labels(asked));
		expect(merge(asked, [])).toBe(asked);
	});
	it('parts again what was merged, and nothing else', () => {
		const merged = merge(asked, [0, 1]);
		expect(labels(split(merged, [0, 1]))).toEqual(['gut', 'sehr gut', 'schlecht', '__proto__']);
	});
});

describe('texts that count as no answer', () => {
	const asked = question({ answers: ['ja', 'nein', 'weiß nicht'], missing: ['k. A.'] });

	it('take the answer away that stood for them, and bring it back', () => {
		const less = withMissing(asked, ['weiß nicht']);
		expect(labels(less)).toEqual(['ja', 'nein']);
		expect(less.missing).toEqual(['k. A.', 'weiß nicht']);
		expect(labels(withoutMissing(less, 'weiß nicht'))).toEqual(['ja', 'nein', 'weiß nicht']);
	});
	it('leave the other texts of a merged answer', () => {
		const less = withMissing(merge(asked, [1, 2]), ['weiß nicht']);
		expect(less.answers.map(({ values }) => values)).toEqual([['ja'], ['nein']]);
	});
	it('never take columns of a multiple choice away', () => {
		const multiple = question({ kind: 'multiple', columns: [3, 4], answers: ['Facebook', 'Xing'] });
		expect(labels(withMissing(multiple, ['Facebook']))).toEqual(['Facebook', 'Xing']);
	});
	it('make no answers of a number', () => {
		const number = question({ kind: 'number', answers: [], missing: ['-9'] });
		expect(withoutMissing(number, '-9')).toMatchObject({ answers: [], missing: [] });
	});
});
