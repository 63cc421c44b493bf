import { tokens, type Frame } from '../charts/chart';
import { draw } from '../charts/draw';
import { optionsOf, type Drawn } from '../charts/drawn';
import { marksOf } from '../plates/marks';
import { frameOfPlate } from '../plates/frame';
import type { Plate, PlateRow } from '../plates/plate';

/** A part of a figure's rows drawn for itself; places in px of the stage, from the upper left corner of the figure. */
export interface Panel {
	/** Places of its rows among those of the plate. */
	readonly rows: readonly number[];
	/** Width it is drawn at, px of the drawing. */
	readonly drawnAt: number;
	readonly x: number;
	readonly width: number;
	readonly height: number;
}

/**
 * How tall some rows of a plate are when they are drawn at a width; px of the drawing. Nothing is drawn for it.
 *
 * @throws RangeError when the rows cannot be drawn: a value outside the domain, a key twice
 */
export function heightAt(plate: Plate, rows: readonly number[], width: number): number {
	const drawn = part(plate, rows);
	return drawn === null ? 0 : (optionsOf(drawn, frameOf(plate, width)).height ?? 0);
}

/** The drawing of a panel in the page's tokens; `roles` are those of the plate's rows. */
export function drawPanel(
	plate: Plate,
	{ rows, drawnAt }: Panel,
	roles: readonly PlateRow['role'][],
	document?: Document,
): SVGSVGElement | null {
	const lit = { ...plate, rows: plate.rows.map((row, i) => ({ ...row, role: roles[i] ?? row.role })) };
	const drawn = part(lit, rows);
	if (drawn === null) return null;
	return draw(optionsOf(drawn, { ...frameOf(lit, drawnAt), ...(document && { document }) }));
}

/** Some marks of a plate: the whole says how they are drawn, so that a part looks like it. */
function part({ form, rows }: Plate, chosen: readonly number[]): Drawn | null {
	const whole = marksOf(form, rows);
	if (whole === null) return null;
	// Where a mark is made of several rows it is made of those that are chosen.
	if (whole.data.length < rows.length)
		return marksOf(
			form,
			chosen.flatMap((i) => rows[i] ?? []),
		);
	const kept = new Set(chosen);
	return { ...whole, data: whole.data.filter((_, i) => kept.has(i)) } as Drawn;
}

/** Answers on a scale are measured among all of them, so that parts have one scale. */
function frameOf(plate: Plate, width: number): Frame {
	const whole = plate.form === 'likert' ? marksOf(plate.form, plate.rows) : null;
	const among = whole?.chart === 'likert' ? whole.data : plate.rows;
	return frameOfPlate(plate, { width, palette: tokens, among, steady: true });
}
