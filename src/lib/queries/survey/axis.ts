/**
 * How the codes of a dimension become variables of moments, its parts:
 * - `codes`: the answers 0 to `size` - 1, then those who gave none; nobody is in two;
 * - `options`: those who chose option 0 to `size` - 1 (a respondent may be in several), then all who answered, those who
 *   did not, and those who chose any.
 */
export interface Axis {
	readonly kind: 'codes' | 'options';
	readonly size: number;
}

/** Number of parts of an axis. */
export const partsOf = ({ kind, size }: Axis): number => size + (kind === 'codes' ? 1 : 3);

/** The parts that together are all who answered, each once. */
export const answered = ({ kind, size }: Axis): readonly number[] =>
	kind === 'codes' ? Array.from({ length: size }, (_, part) => part) : [size];

/** The part of those who gave no answer. */
export const unanswered = ({ kind, size }: Axis): number => (kind === 'codes' ? size : size + 1);

/** The parts that together are those who chose at least one option: with `codes` all who answered. */
export const choosers = (axis: Axis): readonly number[] =>
	axis.kind === 'codes' ? answered(axis) : [axis.size + 2];

/** The parts that together are everyone, each once. */
export const everyone = (axis: Axis): readonly number[] => [...answered(axis), unanswered(axis)];

/** Place of a variable among the moments of several axes: row by row, the last axis fastest. */
export const placeOf = (axes: readonly Axis[], parts: readonly number[]): number =>
	axes.reduce((place, axis, i) => place * partsOf(axis) + (parts[i] ?? 0), 0);

/** The variables of all combinations of parts: `[[2], [0, 1]]` are those of part 2 of the first axis and 0 or 1 of the second. */
export const placesOf = (axes: readonly Axis[], parts: readonly (readonly number[])[]): number[] =>
	axes.reduce<number[]>(
		(places, axis, i) =>
			places.flatMap((place) => (parts[i] ?? []).map((part) => place * partsOf(axis) + part)),
		[0],
	);

/** The parts a code belongs to. Throws a RangeError for a code beyond the axis. */
export function partsOfCode(axis: Axis, code: number): readonly number[] {
	if (code === -1) return [unanswered(axis)];
	const most = axis.kind === 'codes' ? axis.size : 2 ** axis.size;
	if (code < 0 || code >= most) throw new RangeError(`Code ${code} is none of ${axis.size} ${axis.kind}.`);
	if (axis.kind === 'codes') return [code];
	const chosen = Array.from({ length: axis.size }, (_, option) => option).filter(
		(option) => code & (1 << option),
	);
	return [...chosen, axis.size, ...(code === 0 ? [] : [axis.size + 2])];
}
