import { textWidth } from '../measure';
import { wrap, type Setting } from '../wrap';

/** What stands around a drawing on its sheet. Each text is one paragraph. */
export interface PosterText {
	/** What is found. */
	readonly title: string;
	/** What is measured: whose shares, where, when. */
	readonly subtitle: string;
	/** What the drawing says, in a sentence: for those who do not see it. The subtitle where it is left out. */
	readonly sentence?: string;
	/** What whiskers mean, flags, why there is no interval. */
	readonly notes: readonly string[];
	/** "Quelle: publisher, title (year). n = 1.004. Lizenz: …" */
	readonly sources: readonly string[];
	/** Where the figure lives. */
	readonly address: string;
}

/** A paragraph set in lines; `lineHeight` in px. */
export interface Block extends Setting {
	readonly part: 'title' | 'subtitle' | 'note' | 'source' | 'address';
	readonly text: string;
	readonly lines: readonly string[];
	readonly lineHeight: number;
	/** Empty room above it, px. */
	readonly above: number;
}

/** Type sizes and distances of a sheet, px of its viewBox. */
export interface Sizes {
	readonly title: number;
	readonly subtitle: number;
	readonly small: number;
	readonly margin: number;
	/** Between text and drawing. */
	readonly gap: number;
}

const within = (least: number, value: number, most: number): number =>
	Math.round(10 * Math.max(least, Math.min(value, most))) / 10;

/** Sizes that keep their proportion to a sheet of this side, px; no type below 12 px. */
export const sizesFor = (side: number): Sizes => ({
	title: within(20, side * 0.036, 60),
	subtitle: within(14, side * 0.0205, 32),
	small: within(12, side * 0.0155, 23),
	margin: within(20, side * 0.05, 76),
	gap: within(16, side * 0.026, 40),
});

/** Title and subtitle, set in a column. */
export function heading(text: PosterText, width: number, sizes: Sizes): Block[] {
	const title: Setting = { size: sizes.title, bold: true };
	const subtitle: Setting = { size: sizes.subtitle, bold: false };
	return [
		paragraph('title', text.title, width, title, 1.16, 0),
		paragraph('subtitle', text.subtitle, width, subtitle, 1.3, sizes.title * 0.25),
	].filter(said);
}

/** Notes, set in a column. */
export const notes = (text: PosterText, width: number, { small }: Sizes): Block[] =>
	smallPrint(
		text.notes.map((note) => ['note', note]),
		width,
		small,
	);

/** Sources and address, set in a column. */
export const sources = (text: PosterText, width: number, { small }: Sizes): Block[] =>
	smallPrint(
		[...text.sources.map((source) => ['source', source] as const), ['address', text.address]],
		width,
		small,
	);

function smallPrint(
	texts: readonly (readonly [Block['part'], string])[],
	width: number,
	size: number,
): Block[] {
	return texts
		.map(([part, text]) => paragraph(part, text, width, { size, bold: false }, 1.36, size * 0.35))
		.filter(said)
		.map((one, i) => (i === 0 ? { ...one, above: 0 } : one));
}

export const heightOf = (blocks: readonly Block[]): number =>
	blocks.reduce((sum, { above, lines, lineHeight }) => sum + above + lines.length * lineHeight, 0);

/** A block's lines made about equally long, no more of them than it takes: no last line with a lone word. */
export function balanced(block: Block, width: number): readonly string[] {
	if (block.part === 'address' || block.lines.length === 1) return block.lines;
	let best = block.lines;
	for (let narrower = width * 0.96; narrower > width / 2; narrower -= width * 0.04) {
		const tried = wrap(block.text, narrower, block);
		if (tried.length > best.length || tried.some((line, i) => cut(line) && line !== best[i])) break;
		best = tried;
	}
	return best;
}

const cut = (line: string): boolean => line.endsWith('-');

/** An address in lines, broken after its own signs where that is possible; nothing is added, so that it can be copied. */
export function addressLines(address: string, width: number, { size, bold }: Setting): string[] {
	const fits = (line: string) => textWidth(line, size, bold) <= width;
	const lines: string[] = [];
	let line = '';
	for (const piece of address.split(/(?<=[/?&=,.+_-])(?![/])/)) {
		const pieces = fits(piece) ? [piece] : [...piece];
		for (const part of pieces) {
			if (line !== '' && !fits(line + part)) {
				lines.push(line);
				line = '';
			}
			line += part;
		}
	}
	return line === '' ? lines : [...lines, line];
}

const said = ({ lines }: Block): boolean => lines.some((line) => line.trim() !== '');

function paragraph(
	part: Block['part'],
	text: string,
	width: number,
	setting: Setting,
	leading: number,
	above: number,
): Block {
	const lines = part === 'address' ? addressLines(text, width, setting) : wrap(text, width, setting);
	return { part, text, lines, ...setting, lineHeight: setting.size * leading, above };
}
