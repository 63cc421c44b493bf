import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from './measure';
import { cutsAWord, wrap } from './wrap';

const setting = { size: 13, bold: false };

describe('wrap', () => {
	it('breaks at spaces and hyphens, never at a no-break space', () => {
		expect(wrap('Nordrhein-Westfalen', 80, setting)).toEqual(['Nordrhein-', 'Westfalen']);
		expect(wrap('61\u00a0% Handel', 50, setting)).toEqual(['61\u00a0%', 'Handel']);
	});

	it('uses a soft hyphen only where it breaks', () => {
		expect(wrap('Personal\u00adgewinnung', 400, setting)).toEqual(['Personalgewinnung']);
		expect(wrap('Personal\u00adgewinnung', 85, setting)).toEqual(['Personal-', 'gewinnung']);
	});

	it('cuts a word only when it is wider than the line', () => {
		const word = 'Wissensaustauschveranstaltungsorganisation';
		expect(cutsAWord(word, 120, setting)).toBe(true);
		expect(cutsAWord('Handel und Verkehr', 120, setting)).toBe(false);
		const lines = wrap(word, 120, setting);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe(word);
	});

	it('loses no letter and makes no line too wide', () => {
		const label = fc.string({
			unit: fc.constantFrom(...'abcWmil ß-/\u00ad\u00a0Äü%'),
			maxLength: 60,
		});
		fc.assert(
			fc.property(label, fc.integer({ min: 40, max: 300 }), (text, width) => {
				const lines = wrap(text, width, setting);
				const letters = (written: string) => written.replace(/[\s\u00ad-]/g, '');
				expect(letters(lines.join(''))).toBe(letters(text));
				for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
			}),
		);
	});
});
