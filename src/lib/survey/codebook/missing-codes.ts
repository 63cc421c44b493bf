import { countOf, sampled, type Counted } from './counted';
import { decimalOf } from './decimal';
import { numberIn } from './number';

/** Numerals of a column that stand for no answer, and those that may. */
export interface MissingCodes {
	readonly missing: readonly string[];
	/** Left as they are. */
	readonly doubted: readonly string[];
	readonly sure: boolean;
}

interface Numeral {
	readonly text: string;
	readonly value: number;
}

const none: MissingCodes = { missing: [], doubted: [], sure: true };

/** Negative codes that mean nothing else, and those that GESIS, SOEP and SoSci Survey also use. */
const strong = /^-(?:7|8|9|66|77|88|9[5-9]|777|888|966|977|988|99[5-9]|9{3,8}[789])$/;
const weak = /^-(?:[1-6]|10|11|32|33|4[123]|5[0-9])$/;
/** Codes above the answers. */
const nines = /^(?:9{1,8}[789]|99[56])$/;
const is = (pattern: RegExp, { value }: Numeral): boolean => pattern.test(String(value));

/** Finds codes for missing among the texts of a column. Nothing but a negative number, 8, 9 or nines can be one. */
export function missingCodes(texts: readonly Counted[]): MissingCodes {
	const looked = sampled(texts);
	const { decimal } = decimalOf(looked.map(({ text }) => text));
	const other = decimal === ',' ? '.' : ',';
	const read = (text: string) => numberIn(text, decimal) ?? numberIn(text, other);
	// Thousands of different texts that are no numbers hold no codes either.
	if (looked.length < texts.length && !looked.some(({ text }) => read(text) !== null)) return none;
	const numerals: Numeral[] = [];
	let [words, worded] = [0, 0];
	for (const { text, count } of texts) {
		const value = read(text);
		if (value === null) [words, worded] = [words + 1, worded + count];
		else numerals.push({ text, value });
	}
	if (numerals.length === 0) return none;
	return worded * 2 > countOf(texts) ? amongWords(numerals, words) : amongNumbers(numerals);
}

/** A few numerals among words: P, S, PS and 99. */
function amongWords(numerals: readonly Numeral[], words: number): MissingCodes {
	const areAll = numerals.every((one) => is(strong, one) || is(nines, one) || one.value === -1);
	return areAll && words >= 2 ? { ...none, missing: numerals.map(({ text }) => text) } : none;
}

function amongNumbers(numerals: readonly Numeral[]): MissingCodes {
	const negative = numerals.filter(({ value }) => value < 0);
	const positive = numerals.filter(({ value }) => value >= 0);
	if (positive.length < 2) return none;
	const below = negativeCodes(negative, positive);
	const rest = below.length === 0 ? numerals : positive;
	const candidates = rest.filter((one) => is(nines, one));
	const others = rest.filter((one) => !candidates.includes(one));
	const top = others.reduce((most, { value }) => Math.max(most, value), -Infinity);
	// Far outside: three times the largest of the others. 99 is an age among ages.
	const far = others.length < 2 ? [] : candidates.filter(({ value }) => value >= 3 * top);
	const steps = others.filter(({ value }) => value !== 8 && value !== 9);
	const late = isShortScale(steps) ? others.filter(({ value }) => value === 8 || value === 9) : [];
	const missing = [...below, ...far, ...late].map(({ text }) => text);
	const apart = candidates.filter(({ value }) => value >= 1.25 * top);
	const doubted = [...apart, ...negative.filter((one) => is(strong, one) || one.value === -1)];
	// 99 beside 1 to 5 means nothing else; beside numbers up to 30 it may be one of them.
	const areFarOff = far.every(({ value }) => value > 99 || top <= 11);
	return {
		missing,
		doubted: doubted.map(({ text }) => text).filter((text) => !missing.includes(text)),
		sure: late.length === 0 && areFarOff && (below.length === 0 || below.some((one) => is(strong, one))),
	};
}

/** The negative numbers of a column where all of them are codes, and no scale from -3 to 3 and no losses beside gains. */
function negativeCodes(negative: readonly Numeral[], positive: readonly Numeral[]): readonly Numeral[] {
	const areCodes = negative.every((one) => is(strong, one) || is(weak, one));
	if (!areCodes || negative.length === 0) return [];
	const top = positive.reduce((most, { value }) => Math.max(most, value), 0);
	const isOneToK = negative.every((one) => one.value >= -negative.length);
	if (isOneToK && Math.abs(top - negative.length) <= 1 && (negative.length > 1 || top === 1)) return [];
	if (negative.some((one) => is(strong, one))) return negative;
	const areWhole = positive.every(({ value }) => Number.isInteger(value));
	return areWhole && negative.every(({ value }) => value >= -2) ? negative : [];
}

/** Whether all are the steps of a scale without gaps that ends so early that 8 and 9 are no steps of it: 1 to 5. */
function isShortScale(numerals: readonly Numeral[]): boolean {
	const values = numerals.map(({ value }) => value).sort((a, b) => a - b);
	const [first = -1, last = -1] = [values[0], values.at(-1)];
	const hasNoGap = values.every((value, i) => value === first + i);
	return values.length >= 2 && hasNoGap && (first === 0 || first === 1) && last <= 5;
}
