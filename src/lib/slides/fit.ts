import type { Plate, PlateRow } from '../plates/plate';
import type { PlateForm } from '../plates/form';
import { heightAt, type Panel } from './panels';
import { isOfLines, split, unitsOf } from '../plates/split';
import { smallestDrawn, smallestType } from './stage';

/** What there is for a figure on a slide, px of the stage. */
export interface Room {
	readonly width: number;
	readonly height: number;
}

/** How much larger than drawn a figure may be shown; the first keeps its smallest type readable. */
const scales = [smallestType / smallestDrawn, 2.2, 2.4, 2.6, 2.8, 3] as const;
/** Countries on a map, bins side by side and lines over years need the room more than the type does. */
const scalesOf = ({ form }: Plate): readonly [number, ...number[]] =>
	form === 'map' || form === 'histogram'
		? [scales[0]]
		: form === 'lines'
			? [scales[0], scales[1], scales[2]]
			: scales;

/** Columns side by side that a form may be split into; those fitted by their proportions stay whole. */
const mostColumns: Readonly<Record<PlateForm, number>> = {
	...{ bars: 3, dots: 3, dumbbell: 2, heat: 2 },
	...{ lines: 1, multiples: 1, map: 1, table: 1 },
	...{ likert: 1, histogram: 1 },
};

/** Forms whose height follows from their width: they are drawn narrower until they fit. */
const proportional: readonly PlateForm[] = ['lines', 'map', 'multiples', 'histogram'];

const gap = 72;
const narrowest = 260;
/** More slides of one figure than these nobody looks at. */
const mostSlides = 8;

/**
 * The figure in as few slides, then columns, as hold it with type that can be read, and there as large as possible. null
 * where it does not fit on eight slides: then it is a table.
 */
export function fit(plate: Plate, room: Room): Panel[][] | null {
	const units = unitsOf(plate);
	for (let slides = 1; slides <= Math.min(mostSlides, units); slides++) {
		for (let columns = 1; columns <= mostColumns[plate.form]; columns++) {
			if (slides * columns > units) break;
			const parts = split(plate, slides * columns);
			if (!parts.every((rows) => isLike(plate, rows))) continue;
			const at = (scale: number) => panels(plate, parts, { room, columns, scale });
			const [smallest, ...larger] = scalesOf(plate);
			const least = at(smallest);
			if (least !== null) return inGroups(largest(larger, at) ?? least, columns);
		}
	}
	return null;
}

function largest(scales: readonly number[], at: (scale: number) => Panel[] | null): Panel[] | null {
	let found: Panel[] | null = null;
	for (const scale of scales) {
		const next = at(scale);
		if (next === null) break;
		found = next;
	}
	return found;
}

/** A part has all that colours and signs stand for in the whole; else it would look like another figure. */
function isLike(plate: Plate, part: readonly number[]): boolean {
	const { form, rows } = plate;
	const signOf = isOfLines(plate) ? codeOf : form === 'dumbbell' || form === 'dots' ? groupOf : () => '';
	const signs = (of: readonly PlateRow[]) => new Set(of.map(signOf)).size;
	return signs(part.flatMap((i) => rows[i] ?? [])) === signs(rows);
}

const codeOf = ({ code }: PlateRow): string => code;
const groupOf = ({ group }: PlateRow): string => group;

interface Placing {
	readonly room: Room;
	readonly columns: number;
	readonly scale: number;
}

/** The parts one beside the other, slide by slide; null where one does not fit. */
function panels(plate: Plate, parts: readonly (readonly number[])[], placing: Placing): Panel[] | null {
	const made: Panel[] = [];
	for (const [i, rows] of parts.entries()) {
		const one = panel(plate, rows, placing, i % placing.columns);
		if (one === null) return null;
		made.push(one);
	}
	return made;
}

function panel(
	plate: Plate,
	rows: readonly number[],
	{ room, columns, scale }: Placing,
	at: number,
): Panel | null {
	const column = (room.width - gap * (columns - 1)) / columns;
	let drawnAt = Math.floor(column / scale);
	while (drawnAt >= narrowest) {
		const height = heightAt(plate, rows, drawnAt) * scale;
		if (height <= room.height) {
			return { rows, drawnAt, x: at * (column + gap), width: drawnAt * scale, height };
		}
		if (!proportional.includes(plate.form)) return null;
		drawnAt = Math.floor(drawnAt * Math.max(0.7, Math.min(0.95, room.height / height)));
	}
	return null;
}

const inGroups = <T>(all: readonly T[], size: number): T[][] =>
	Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
