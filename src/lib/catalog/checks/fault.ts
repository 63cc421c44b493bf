import type { Misfit } from '../place';

/** One place where the data and their label disagree, or where either is not what it must be. */
export interface Fault {
	/** File name below static/data/. */
	readonly file: string;
	/** Line in the file, counted from 1; null where the whole file is at fault. */
	readonly row: number | null;
	/** Column of a table, or path in the label; null where no single one is at fault. */
	readonly column: string | null;
	readonly message: string;
}

export const LABEL = 'datapackage.json';

/** `file:row column message`, as a developer reads it; a part that does not apply is left out. */
export const written = ({ file, row, column, message }: Fault): string =>
	[row === null ? file : `${file}:${row}`, column, message].filter((part) => part !== null).join(' ');

/** The misfits of the label as faults, each once. */
export function misfitFaults(misfits: readonly Misfit[]): Fault[] {
	const once = new Map(misfits.map((misfit) => [`${misfit.place} ${misfit.message}`, misfit]));
	return [...once.values()].map(({ place, message }) => ({ file: LABEL, row: null, column: place, message }));
}
