import { tokens } from '../../charts/chart';
import { wrap } from '../../charts/wrap';
import { drawPlate } from '../../plates/drawing';
import type { Plate } from '../../plates/plate';
import { frozenOn, embedView } from '../../words/embed-view';
import { day } from '../../words/citation';

const clamped = (least: number, size: number, most: number): number => Math.max(least, Math.min(size, most));

/**
 * An upper estimate of the height in px of a frozen embed at a width in px, for plates that no frame is asked to show: sizes as its
 * style sheet has them, the drawing as it is drawn there. See embed-height.ts for named figures.
 */
export function frozenHeight(plate: Plate, width: number): number {
	const rem = clamped(17, 7.2 + 0.012 * width, 36);
	const column = width - 2 * rem - 2;
	const heading = clamped(1.35 * rem, 1.1 * rem + 0.012 * width, 1.75 * rem);
	const [small, gap] = [0.9375 * rem, 0.35 * rem];
	const lines = (text: string, size: number, bold = false) =>
		wrap(text, Math.min(column, 46 * rem), { size, bold }).length;
	const { title, subtitle, notes, sources, taken, locale } = plate;
	const frozen = `${frozenOn(day(taken, locale))[locale]} ${embedView.valuesInAddress[locale]}`;
	const said = [
		subtitle,
		...notes,
		...sources,
		frozen,
		`${embedView.more[locale]} ${embedView.site[locale]}`,
	];
	const texts = said.reduce((sum, text) => sum + gap + lines(text, small) * small * 1.5, 0);
	const head = lines(title, heading, true) * heading * 1.15;
	return Math.ceil(0.9 * rem + 0.8 * rem + 2 + 1.65 * rem + head + texts + bodyOf(plate, column, rem));
}

/** The drawing, or the table where there is none. */
function bodyOf(plate: Plate, column: number, rem: number): number {
	const isPage = column >= 35 * rem;
	const drawing = drawPlate(plate, { width: isPage ? 640 : 288, palette: tokens });
	if (drawing === null) return (plate.rows.length + 2) * 2.3 * rem;
	const [, , across = 1, down = 0] = (drawing.getAttribute('viewBox') ?? '').split(/[ ,]+/).map(Number);
	return ((isPage ? column : Math.min(column, 26 * rem)) * down) / across;
}
