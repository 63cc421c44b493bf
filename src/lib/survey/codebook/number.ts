/** Spaces that group digits: a space, and those that do not break or are thin. */
const space = '[ \\u00a0\\u2007\\u2009\\u202f]';
const currency = '(?:€|\\$|£|eur|euro|chf|usd|gbp)';

/** What may stand around a number: a currency before it; a currency or a percent sign behind it. */
const dressed = new RegExp(`^(?:${currency}${space}?)?(.*?)(?:${space}?(?:${currency}|%))?$`, 'i');

/** Digits that a double holds exactly; longer ones are ids. */
const mostDigits = 15;

const grammars = { ',': grammar(',', '\\.'), '.': grammar('\\.', ',') } as const;

/** Sign, whole part in one piece or in groups of three by one kind of sign, fraction, exponent. No zeros in front. */
function grammar(decimal: string, group: string): RegExp {
	const groups = [group, space, "['’]"].map((sign) => `[1-9]\\d{0,2}(?:${sign}\\d{3})+`).join('|');
	return new RegExp(`^([-+−]?)(${groups}|0|[1-9]\\d*)?(?:${decimal}(\\d+))?(e[-+]?\\d{1,3})?$`, 'i');
}

/**
 * The number a text writes, or null where it is none: with the decimal sign `,` also `1.234,5`, with `.` also `1,234.5`; in
 * both `-3`, `1 234`, `1'234`, `12 %` (12), `€ 5`, `1e3`. No numbers are: zeros in front (`01067`), more than 15 digits, dates,
 * phone numbers, `1.2.3`, and what is grouped otherwise than by three.
 */
export function numberIn(text: string, decimal: ',' | '.'): number | null {
	const quick = plainly(text, decimal);
	if (quick !== undefined) return quick;
	const [, bare = ''] = dressed.exec(text.trim()) ?? [];
	const [, sign = '', digits = '', fraction = '', exponent = ''] = grammars[decimal].exec(bare) ?? [];
	if (digits === '' && fraction === '') return null;
	const integer = digits.replace(/\D/g, '');
	// "+49 170 123" is a phone number.
	if (integer.length > mostDigits || (sign === '+' && integer !== digits)) return null;
	const value = Number(`${integer || '0'}.${fraction || '0'}${exponent}`);
	if (!Number.isFinite(value)) return null;
	return sign === '-' || sign === '−' ? 0 - value : value;
}

/** Letters and signs that a number can begin with: digits, signs, spaces, currencies. */
const begins = /^[-+−\d.,€$£ecug\s]/i;

/**
 * The quick way for what most fields are: digits with at most one decimal sign, and words. undefined for what must be looked at
 * with care.
 */
function plainly(text: string, decimal: ',' | '.'): number | null | undefined {
	const { length } = text;
	if (length === 0) return null;
	const sign = decimal.charCodeAt(0);
	let [value, below, at] = [0, 0, text.startsWith('-') ? 1 : 0];
	const start = at;
	if (length > start + 9) return begins.test(text) ? undefined : null;
	for (; at < length; at += 1) {
		const letter = text.charCodeAt(at);
		if (letter >= 48 && letter <= 57) {
			value = value * 10 + letter - 48;
			if (below > 0) below *= 10;
		} else if (letter === sign && below === 0 && at > start && at < length - 1) below = 1;
		else return begins.test(text) ? undefined : null;
	}
	if (length === start) return null;
	if (text.charCodeAt(start) === 48 && length > start + 1 && text.charCodeAt(start + 1) !== sign) return null;
	// Ten digits and a power of ten are exact, so their quotient is rounded once, as Number() does.
	return start === 1 ? 0 - value / (below || 1) : value / (below || 1);
}
