const opening = '\ue000';
const closing = '\ue001';

/**
 * A text that PptxGenJS can be given: its ZIP writer takes texts in pieces of 16,384 code units and breaks a character beyond U+FFFF that
 * two pieces share (JSZip pull request 963, open), so these stand in it by their number.
 */
export const shielded = (text: string): string =>
	text.replace(
		/[\ue000\ue001\u{10000}-\u{10ffff}]/gu,
		(one) => `${opening}${(one.codePointAt(0) ?? 0).toString(16)}${closing}`,
	);

/** What PptxGenJS has written, with these characters in their places again. */
export const unshielded = (xml: string): string =>
	xml.replace(/\ue000([0-9a-f]+)\ue001/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
