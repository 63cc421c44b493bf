/** One value of an exploration as its sentence may speak of it. */
export interface ToldValue {
	/** Code and name of the row, bar, dot or line it belongs to. */
	readonly code: string;
	readonly label: string;
	/** Code and name of its column, colour, end or panel; null where the view has no second dimension. */
	readonly group: string | null;
	readonly groupLabel: string | null;
	readonly year: number;
	/** In the unit of the view; null where there is none. */
	readonly value: number | null;
	/** The limits of its 95 % interval; null where none can be calculated. */
	readonly low: number | null;
	readonly high: number | null;
	/** Number of interviews behind it; null where it is not published. */
	readonly base: number | null;
	/** What the others are compared with. */
	readonly reference: boolean;
	/** What is set off. */
	readonly marked: boolean;
	/** Whether it was measured in another way than what lies before it in its line. */
	readonly broken: boolean;
	/** Why there is no value, in words of the reader's language: "vertraulich". */
	readonly missing?: string | null;
}

/** What is drawn, and how. */
export interface About {
	readonly form: 'bars' | 'dots' | 'lines' | 'multiples' | 'dumbbell' | 'heat' | 'map' | 'table';
	readonly unit: 'percent' | 'persons' | 'enterprises' | 'platforms' | 'followers';
	readonly seriesTitle: string;
	readonly by: By;
	readonly split: By | null;
	/** What is held at one value, each with its name: "Größe: 10 bis 49 Beschäftigte". */
	readonly held: readonly string[];
}

export type By = 'item' | 'geo' | 'year' | 'size_class' | 'sector' | 'age';

/** A told value that is there. */
export type Known = ToldValue & { readonly value: number };

export const known = (told: readonly ToldValue[]): Known[] =>
	told.filter((t): t is Known => t.value !== null);
