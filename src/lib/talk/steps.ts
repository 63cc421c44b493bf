import type { Plate } from '../plates/plate';

/** Codes of rows that are set off one after another; `all`: every one there is on that day. */
export type Steps = 'all' | readonly string[];

/** A row, line or panel that can be set off by itself. */
export interface Choice {
	readonly code: string;
	readonly label: string;
}

/** What of a plate can be set off, in the order it is drawn; each once, however many values it has. */
export function choicesIn({ rows }: Pick<Plate, 'rows'>): Choice[] {
	const choices = new Map(rows.map(({ code, label }) => [code, label]));
	return [...choices].map(([code, label]) => ({ code, label }));
}

/** The codes to set off, in the order they are drawn. A code that the plate does not have any more is left out. */
export const stepsOf = (steps: Steps, plate: Pick<Plate, 'rows'>): string[] =>
	choicesIn(plate)
		.map(({ code }) => code)
		.filter((code) => steps === 'all' || steps.includes(code));
