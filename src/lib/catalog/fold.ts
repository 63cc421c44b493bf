/**
 * A text as it is searched: lower case, without accents, with ä, ae and a alike (so are ö, oe, o and ü, ue, u) and ß as ss.
 * "Öffnungszeiten", "oeffnungszeiten" and "offnungszeiten" become one.
 */
export const fold = (text: string): string =>
	text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replaceAll('ß', 'ss')
		.replace(/([aou])e/g, '$1');

/** The words of a text as they are searched. A code such as E_SM_PRCR is one word. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Whether one letter too many, missing, wrong or swapped with its neighbour turns one word into the other. */
export function isOneEdit(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1 || a === b) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start += 1;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
	const [one, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	if (one.length <= 1 && other.length <= 1) return true;
	return one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];
}
