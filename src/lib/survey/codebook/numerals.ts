import type { Counted, CountedColumn } from './counted';
import { countOf, sampled } from './counted';
import { decimalOf } from './decimal';
import { numberIn } from './number';
import { plain } from './plain';
import { why, type Why } from './reasons';

/** What a column of numerals is: numbers, the steps of a scale, codes that name something, or nothing of it. */
export type Numerals =
	| { readonly kind: 'number'; readonly decimal: ',' | '.'; readonly reasons: readonly Why[] }
	| {
			readonly kind: 'ordered' | 'single';
			readonly texts: readonly string[];
			readonly reasons: readonly Why[];
	  }
	| { readonly kind: 'text'; readonly reasons: readonly Why[] };

const codeNames =
	/(?:^|[\s_.-])(?:plz|postleitzahl|zip(?:[\s_-]?code)?|postcode|postal code|ags|gkz|nace|wz|wz08|naics|sic|isco|code|schlüssel|kreis|bundesland|land|region|branche|province|kreisnummer|gemeinde|category|kategorie|typ|type|gruppe|group|geschlecht|gender|sex)(?:$|[\s_.-])/;
const countNames =
	/anzahl|zahl der|wie viele?|number of|how many|stunden|hours|minuten|minutes|alter\b|\bage\b|mitarbeiter|employees|beschäftigte|umsatz|turnover|euro|€|prozent|percent|%/;
const yearNames = /jahr|year|baujahr|gründung|founded/i;

/** Of what is written in digits; null where the column holds something else. */
export function numeralsOf(
	{ name }: CountedColumn,
	rest: readonly Counted[],
	otherwise: { readonly decimal: ',' | '.'; readonly known: boolean; readonly isWeight?: boolean },
): Numerals | null {
	const looked = sampled(rest);
	if (looked.length > 0 && looked.some(isZeroed) && looked.every((one) => /^\d+$/.test(one.text))) {
		const texts = [...rest].map(({ text }) => text).sort();
		return { kind: 'single', texts, reasons: [why('leading-zeros', texts)] };
	}
	const sign = decimalOf(
		looked.map(({ text }) => text),
		otherwise.decimal,
	);
	const readable = looked.filter(({ text }) => numberIn(text, sign.decimal) !== null).length;
	if (looked.length < rest.length && readable * 10 < looked.length * 9) return null;
	const values = rest.map(({ text }) => numberIn(text, sign.decimal));
	const unread = rest.filter((_, i) => values[i] === null);
	const numbers = values.filter((value) => value !== null);
	// A few words among numbers are told and read as missing; many make it no column of numbers.
	if (numbers.length < 1 || countOf(unread) * 20 > countOf(rest) || (unread.length > 0 && numbers.length < 8))
		return null;
	if (sign.because === 'undecidable' && !otherwise.known)
		return {
			kind: 'text',
			reasons: [
				why(
					'decimal-undecidable',
					rest.map(({ text }) => text),
					false,
				),
			],
		};
	const reasons = [
		...(sign.because === 'written' ? [why('decimal-written', [sign.decimal])] : []),
		...(sign.because === 'mixed' ? [why('decimal-mixed', [sign.decimal], false)] : []),
		...(sign.because === 'undecidable' ? [why('decimal-of-others', [sign.decimal], false)] : []),
		...(unread.length > 0
			? [
					why(
						'unreadable-numbers',
						unread.map(({ text }) => text),
						false,
					),
				]
			: []),
	];
	const steps = unread.length === 0 && !otherwise.isWeight ? stepsOf(name, rest, numbers) : null;
	if (steps) return { kind: steps.kind, texts: steps.texts, reasons: [steps.because, ...reasons] };
	return { kind: 'number', decimal: sign.decimal, reasons: [why('measured'), ...reasons] };
}

const isZeroed = ({ text }: Counted): boolean => /^0\d/.test(text);

interface Steps {
	readonly kind: 'ordered' | 'single';
	readonly texts: readonly string[];
	readonly because: Why;
}

/** Numerals that are answers: two of them, a scale from 0 or 1 (or around 0), years, or codes by the name of the column. */
function stepsOf(name: string, rest: readonly Counted[], values: readonly number[]): Steps | null {
	if (!values.every((value) => Number.isInteger(value))) return null;
	const places = new Map(rest.map(({ text }, i) => [text, values[i] ?? 0]));
	const texts = rest.map(({ text }) => text).sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
	const [low, high] = [places.get(texts[0] ?? '') ?? 0, places.get(texts.at(-1) ?? '') ?? 0];
	if (codeNames.test(plain(name)) && texts.length <= 300)
		return { kind: 'single', texts, because: why('code-by-name', [name]) };
	if (texts.length <= 2 && low >= 0 && high <= 2)
		return { kind: 'single', texts, because: why('two-answers', texts) };
	if (
		texts.length > 1 &&
		low >= 1900 &&
		high <= 2100 &&
		(texts.length <= 12 || (yearNames.test(name) && texts.length <= 30))
	)
		return { kind: 'ordered', texts, because: why('calendar', texts) };
	// Nobody below 2, or a name that counts: no scale.
	if (countNames.test(plain(name)) || (low >= 2 && texts.length >= 6)) return null;
	const isScale = (low >= 0 && high <= 11) || (low >= -5 && high <= 5);
	if (!isScale || texts.length < 2) return null;
	const isUsual = low === 1 && [4, 5, 6, 7, 10].includes(high);
	return {
		kind: 'ordered',
		texts,
		because: why('numeral-scale', texts, isUsual || (low === 0 && high === 10)),
	};
}
