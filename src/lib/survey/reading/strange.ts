import type { Encoding } from './dialect';

/** Letters that no encoding puts into an answer: NUL, U+FFFD for what could not be decoded, and the controls above 127. */
const strange = /[\0\uFFFD\u0080-\u009F]/;
/** What UTF-8 looks like when it is read as windows-1252: "fÃ¼r". */
const mistaken = /Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00A0-\u00BF]|â€/;

/** Whether a text has letters that are none. `encoding`: what it was read as. */
export const hasStrangeLetters = (text: string, encoding: Encoding = 'utf-8'): boolean =>
	strange.test(text) || (encoding === 'windows-1252' && mistaken.test(text));
