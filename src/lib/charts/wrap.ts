import { textWidth } from './measure';

/** How a label is set: font size in px, and whether it is bold. */
export interface Setting {
	readonly size: number;
	readonly bold: boolean;
}

const SOFT_HYPHEN = '\u00ad';

/**
 * Breaks a label into lines of at most `width` px: at spaces, after hyphens and slashes (not before a
 * digit: EU-27 stays whole), at soft hyphens, and
 * only when a single word is wider than the line inside the word (with a hyphen). A no-break space never breaks.
 */
export function wrap(text: string, width: number, { size, bold }: Setting): string[] {
	const fits = (line: string) => textWidth(line, size, bold) <= width;
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces(text)) {
		if (fits(closed(line + piece))) {
			line += piece;
			continue;
		}
		if (line.trim()) lines.push(closed(line));
		line = piece.trimStart();
		while (!fits(closed(line))) {
			let length = line.length - 1;
			while (length > 1 && !fits(line.slice(0, length) + '-')) length--;
			lines.push(plain(line.slice(0, length)) + '-');
			line = line.slice(length);
		}
	}
	if (line.trim() || lines.length === 0) lines.push(closed(line));
	return lines;
}

/** Whether `wrap` would have to cut a word that offers no place to break. */
export function cutsAWord(text: string, width: number, { size, bold }: Setting): boolean {
	return pieces(text).some((piece) => textWidth(closed(piece).trim(), size, bold) > width);
}

/** The text without its soft hyphens. */
export const plain = (text: string): string => text.replaceAll(SOFT_HYPHEN, '');

function pieces(text: string): string[] {
	return text.split(/(?<=[-/\u00ad])(?!\d)|(?<=[^ ])(?= )/u);
}

function closed(line: string): string {
	return plain(line.endsWith(SOFT_HYPHEN) ? line + '-' : line).trimEnd();
}
