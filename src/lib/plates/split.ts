import type { Plate, PlateRow } from './plate';

/** What decides on how a plate is split. */
interface Split extends Pick<Plate, 'form'> {
	readonly rows: readonly Pick<PlateRow, 'code' | 'group' | 'role' | 'year'>[];
}

/** Whether a plate is drawn as panels of lines. */
export const isOfLines = ({ form, rows }: Split): boolean =>
	form === 'multiples' && new Set(rows.map(({ year }) => year)).size > 1;

/** Bars, dots and lines are read against their reference, which therefore stands in each part. */
const isInAll = ({ form }: Split, { role, group }: Split['rows'][number]): boolean =>
	role === 'reference' && (form === 'bars' || form === 'lines' || (form === 'dots' && group === ''));

/** Of each row what a figure is split by: whole panels of lines, else whole rows or lines; null for what is in all parts. */
function unitOfEach(plate: Split): (string | null)[] {
	const byPanel = isOfLines(plate);
	// A distribution is one drawing.
	const isOne = plate.form === 'histogram';
	return plate.rows.map((row) => (isOne || isInAll(plate, row) ? null : byPanel ? row.group : row.code));
}

const distinct = (units: readonly (string | null)[]) => [...new Set(units.filter((unit) => unit !== null))];

/** In how many parts a plate can be split at most. */
export const unitsOf = (plate: Split): number => Math.max(1, distinct(unitOfEach(plate)).length);

/** The rows of a plate, as places among them, in so many parts of about the same size, or fewer; in their order. */
export function split(plate: Split, parts: number): number[][] {
	const units = unitOfEach(plate);
	const all = distinct(units);
	const size = Math.max(1, Math.ceil(all.length / parts));
	const partOf = new Map(all.map((name, i) => [name, Math.floor(i / size)]));
	return Array.from({ length: Math.max(1, Math.ceil(all.length / size)) }, (_, at) =>
		units.flatMap((unit, i) => (unit === null || partOf.get(unit) === at ? [i] : [])),
	);
}
