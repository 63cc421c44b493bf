import { light } from '../../charts/palettes';
import { fittedPoster } from '../../charts/poster/fitted';
import { svgFile } from '../../charts/poster/picture-text';
import { drawPlate } from '../../plates/drawing';
import type { Plate } from '../../plates/plate';

/**
 * A plate as an SVG file: on paper, with title, notes, source and n. `ratio`: width to height, or as tall as needed.
 *
 * @param document makes the nodes of the drawing; the page's by default
 * @throws Error for a table, which has no picture
 */
export function pictureOfPlate(
	plate: Plate,
	width: number,
	ratio: number | null,
	document?: Document,
): string {
	const { title, sentence, subtitle, notes, sources, locale } = plate;
	const draw = (at: number) => {
		const drawn = drawPlate(plate, { width: at, palette: light, ...(document && { document }) });
		if (drawn === null) throw new Error('A table has no picture.');
		return drawn;
	};
	// Where it was made says nothing of it: the figures are on no page.
	const text = { title, sentence, subtitle, notes, sources, address: '' };
	return svgFile(fittedPoster(draw, text, { width, ratio, palette: light, locale }));
}
