import { describe, expect, it } from 'vitest';
import { warningText, type Warned } from './warnings';

const each: readonly Warned[] = [
	...([{ kind: 'empty' }, { kind: 'no-answers' }, { kind: 'no-mark' }, { kind: 'weights-equal' }] as const),
	{ kind: 'one-answer', label: 'ja' },
	{ kind: 'many-answers', count: 1_200 },
	...([
		{ kind: 'few', count: 1 },
		{ kind: 'few', count: 29 },
	] as const),
	{ kind: 'weights-not-numbers', count: 3 },
	{ kind: 'much-missing', count: 1_500, rows: 4_000 },
	{ kind: 'never-given', labels: ['nein', 'weiß nicht'] },
	{ kind: 'not-in-codebook', texts: ['evtl.'], count: 1 },
	{ kind: 'not-a-number', texts: ['viele'], count: 2 },
	{ kind: 'claimed-twice', texts: ['x'] },
	{ kind: 'turned-into-dates', texts: ['01. Sep'] },
	{ kind: 'perhaps-missing', texts: ['999'] },
	{ kind: 'same-wording', others: ['q1'] },
	{ kind: 'extreme-weights', most: 11.5, median: 1.1 },
];

describe('a warning as a sentence', () => {
	it('is one in each language, with its facts and nothing left open', () => {
		for (const locale of ['de', 'en'] as const) {
			const texts = each.map((warned) => warningText(warned, locale));
			for (const text of texts) expect(text).toMatch(/^[A-ZÄÖÜ„“0-9].*[.?]$/);
			expect(texts.join(' ')).not.toMatch(/undefined|NaN|null|\[object/);
			expect(new Set(texts).size).toBe(each.length);
		}
	});
	it('says what follows of few answers', () => {
		expect(warningText({ kind: 'few', count: 1 }, 'de')).toBe(
			'Nur 1 Befragter hat geantwortet. Unter 10 zeigen wir keine Zahl.',
		);
		expect(warningText({ kind: 'few', count: 10 }, 'de')).toContain('Unter 30');
	});
	it('writes numbers as the reader does', () => {
		const warned = { kind: 'much-missing', count: 1_500, rows: 4_000 } as const;
		expect(warningText(warned, 'de')).toContain('1.500 von 4.000 Befragten');
		expect(warningText(warned, 'en')).toContain('1,500 of 4,000 respondents');
		expect(warningText({ kind: 'extreme-weights', most: 11.5, median: 1.1 }, 'de')).toContain('(11,5)');
	});
	it('cuts long texts, and counts many', () => {
		const labels = Array.from({ length: 8 }, (_, i) => `${i}${'x'.repeat(200)}`);
		const text = warningText({ kind: 'never-given', labels }, 'de');
		expect(text.length).toBeLessThan(450);
		expect(text).toContain('… und 3 weitere'.slice(2));
		expect(text).toContain('…“');
	});
});
