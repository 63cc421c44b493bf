import { describe, expect, it } from 'vitest';
import { recognisedText, type RecognisedWords } from './project';

const each: readonly RecognisedWords[] = [
	{ kind: 'same' },
	{ kind: 'changed', columns: ['<b>'], count: 1 },
	{ kind: 'changed', columns: ['a', 'b', 'c', 'd', 'e', 'f'], count: 1_200 },
	{ kind: 'other-rows', rows: 1_249, before: 1_250 },
	{ kind: 'other-columns', found: 3, before: 10 },
];

describe('how a file compares with the one of its project', () => {
	it('is a sentence of its own in both languages', () => {
		for (const locale of ['de', 'en'] as const) {
			const texts = each.map((recognised) => recognisedText(recognised, locale));
			expect(new Set(texts).size).toBe(each.length);
			for (const text of texts) expect(text).toMatch(/^[A-Z].*\.$/);
		}
	});
	it('names at most five columns, and counts all', () => {
		expect(recognisedText(each[1] as RecognisedWords, 'de')).toContain('In einer Spalte');
		const many = recognisedText(each[2] as RecognisedWords, 'de');
		expect(many).toContain('In 1.200 Spalten');
		expect(many).toContain('„e“ …');
		expect(many).not.toContain('„f“');
	});
});
