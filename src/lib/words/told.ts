import type { Locale } from './locale';

/** One value as a sentence may speak of it. */
export interface Told {
	/** Code of the dimension the figure is drawn by: an item, a country, a size class. */
	readonly code: string;
	readonly label: string;
	readonly year: number;
	/** Percent (0-100) or a count; null where there is none. */
	readonly value: number | null;
	/** The value the others are compared with. */
	readonly reference: boolean;
}

/** A told value that is there. */
export type Known = Told & { readonly value: number };

/** What a figure says in one language, made from its values, so that no sentence can outlive its data. */
export interface Telling {
	/** The finding. */
	title(told: readonly Told[]): string;
	/** One to three sentences that say what the drawing shows. */
	sentence(told: readonly Told[]): string;
}

export type Tellings = Readonly<Record<Locale, Telling>>;

export const known = (told: readonly Told[]): Known[] => told.filter((t): t is Known => t.value !== null);

/** The value filed under a code (and a year, if given); throws when a telling asks for what its figure has not. */
export function valueOf(told: readonly Told[], code: string, year?: number): number {
	const found = known(told).find((t) => t.code === code && (year === undefined || t.year === year));
	if (!found)
		throw new Error(
			`a figure's words need a value for ${code}${year ? ` in ${year}` : ''}, and there is none`,
		);
	return found.value;
}
