/**
 * A text of a reader's file as it may leave the house: one line, without signs that steer what stands beside them, at most so
 * many letters. Blanks that do not break stay. Never empty.
 */
export function plainText(text: string, most: number): string {
	const line = text
		.normalize('NFC')
		.replaceAll(/(?:(?![\u00a0\u202f])[\p{Zl}\p{Zp}\s])+/gu, ' ')
		.replaceAll(/(?!\u00ad)[\p{Cc}\p{Cf}\p{Cs}\ufffd]/gu, '')
		.trim();
	const short = line.length <= most ? line : `${[...line.slice(0, most - 1)].join('').trimEnd()}…`;
	return short.replaceAll(/\p{Cs}/gu, '') || '–';
}
