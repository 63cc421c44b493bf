import { describe, expect, it } from 'vitest';
import { question } from '../study.sample';
import { cannotBe, changeKind, withDelimiter } from './change-kind';

const labels = (of: { answers: readonly { label: string }[] }) => of.answers.map(({ label }) => label);

describe('a question taken as another kind', () => {
	it('gets its answers from the texts, without those that count as none', () => {
		const number = question({ kind: 'number', missing: ['-9'] });
		expect(labels(changeKind(number, 'single', ['2', '1', '-9']))).toEqual(['2', '1']);
		expect(labels(changeKind(number, 'ordered', ['10 bis 49', '1 bis 9', '250+']))).toEqual([
			'1 bis 9',
			'10 bis 49',
			'250+',
		]);
	});
	it('keeps corrected answers between one answer and one with an order', () => {
		const asked = { ...question({ answers: ['b', 'a'] }) };
		expect(labels(changeKind(asked, 'ordered', ['a', 'b']))).toEqual(['b', 'a']);
	});
	it('finds what separates several answers in a field', () => {
		const several = changeKind(question(), 'multiple', ['Facebook; Xing', 'Xing', 'TikTok;Facebook']);
		expect(several.delimiter).toBe(';');
		expect(labels(several)).toEqual(['Facebook', 'Xing', 'TikTok']);
		expect(labels(withDelimiter(several, ',', ['a, b', 'b']))).toEqual(['a', 'b']);
	});
	it('has no answers as a number, a text or an identifier', () => {
		for (const kind of ['number', 'text', 'id'] as const)
			expect(changeKind(question({ answers: ['a'] }), kind, ['1,5', 'a'])).toMatchObject({
				kind,
				answers: [],
			});
		expect(changeKind(question(), 'number', ['1.5', '2.25']).decimal).toBe('.');
	});
	it('cannot have more than 300 answers', () => {
		const many = Array.from({ length: 301 }, (_, i) => `Text ${i}`);
		expect(cannotBe('single', question(), many)).toBe(true);
		expect(cannotBe('single', question({ missing: ['Text 0'] }), many)).toBe(false);
		expect(cannotBe('multiple', question(), many)).toBe(true);
		expect(cannotBe('text', question(), many)).toBe(false);
	});
	it('cannot be anything but multiple over several columns', () => {
		expect(cannotBe('single', question({ columns: [1, 2] }), [])).toBe(true);
		expect(cannotBe('multiple', question({ columns: [1, 2] }), [])).toBe(false);
	});
	it('takes an empty column', () => {
		expect(changeKind(question(), 'multiple', []).answers).toEqual([]);
		expect(changeKind(question(), 'ordered', []).answers).toEqual([]);
	});
});
