/** Signs that steer what stands beside them, or stand for nothing: controls, direction, halves of a pair. Soft hyphens may stay. */
const steering = /(?!\u00ad)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/gu;

/** A text with its spaces, tabs and line breaks, however many, as one space, and none around it: ` Y ` is `Y`. */
export const collapsed = (text: string): string =>
	text.length < 2 && text !== ' ' ? text.trim() : text.trim().replace(/\s+/g, ' ');

/** A text as it is compared with words we know: lower case, one kind of quote and dash, ss for ß. */
export const plain = (text: string): string =>
	collapsed(text)
		.toLowerCase()
		.normalize('NFC')
		.replaceAll('ß', 'ss')
		.replace(/[’‘´`]/g, "'")
		.replace(/[–—−‐‑]/g, '-');

/** Most letters of a label or a question, as figures hold them. */
export const mostLetters = 300;

/** A text of a file as a label can show it: one line, no signs that steer, cut where it is endless. */
export function shown(text: string): string {
	const clean = collapsed(collapsed(text).replace(steering, ''));
	if (clean.length <= mostLetters) return clean;
	// Never through the middle of a pair.
	return `${clean.slice(0, mostLetters - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
