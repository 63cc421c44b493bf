import { expect, it } from 'vitest';
import { syllables } from './syllables';

const parts = (word: string) => syllables(word).split('\u00ad');

it('breaks long words before the letters that begin a syllable', () => {
	expect(parts('entgegennehmen')).toEqual(['ent', 'ge', 'gen', 'neh', 'men']);
	expect(parts('Multimediaplattformen')).toEqual(['Mul', 'ti', 'me', 'dia', 'platt', 'for', 'men']);
});

it('keeps letters together that are one sound', () => {
	expect(syllables('Geschäftssachen')).not.toMatch(/c\u00adh|s\u00adch/);
	expect(syllables('Gebäckstücke')).not.toMatch(/c\u00adk/);
});

it('keeps the breaks a word has, and leaves alone what is short or holds a number', () => {
	expect(parts('Austausch\u00adwerkzeuge').slice(0, 2)).toEqual(['Aus', 'tausch']);
	expect(syllables('Land')).toBe('Land');
	expect(syllables('Zweig2023bisheute')).toBe('Zweig2023bisheute');
});
