import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capital, shareInWords } from './share';

describe('shareInWords', () => {
	it.each([
		[3, 'kaum jemand'],
		[25, 'ein Viertel'],
		[33, 'fast ein Drittel'],
		[33.4, 'mehr als ein Drittel'],
		[46, 'fast die Hälfte'],
		[50, 'die Hälfte'],
		[56, 'mehr als die Hälfte'],
		[66, 'fast zwei Drittel'],
		[96, 'fast alle'],
	])('%d is "%s"', (share, words) => expect(shareInWords(share, 'de')).toBe(words));

	it('never says "more than" a fraction that the share does not reach', () => {
		const fractions: [RegExp, number][] = [
			[/more than a quarter/, 25],
			[/more than a third/, 100 / 3],
			[/more than half/, 50],
			[/more than two thirds/, 200 / 3],
			[/more than three quarters/, 75],
		];
		fc.assert(
			fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (share) => {
				const words = shareInWords(share, 'en');
				for (const [pattern, bound] of fractions)
					if (pattern.test(words)) expect(share).toBeGreaterThanOrEqual(bound);
			}),
		);
	});

	it('refuses what is not a number', () => expect(() => shareInWords(NaN, 'de')).toThrow('not a share'));
});

describe('capital', () => {
	it('raises the first letter only', () => expect(capital('fast alle')).toBe('Fast alle'));
});
