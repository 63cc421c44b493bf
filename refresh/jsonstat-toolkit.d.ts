/** The part of jsonstat-toolkit that is used here; the package brings no types of its own. */
declare module 'jsonstat-toolkit' {
	interface Category {
		readonly label: string | null;
	}
	interface Dimension {
		/** Codes of the categories, in their order. */
		readonly id: readonly string[];
		Category(code: string): Category | null;
	}
	interface Dataset {
		/** Names of the dimensions. */
		readonly id: readonly string[];
		readonly updated: string | null;
		Dimension(name: string): Dimension | null;
		/** Calls back for every cell, in order; null where no cell has a value. */
		Unflatten<Result>(
			callback: (
				coordinates: Record<string, string>,
				cell: { value: unknown; status: string | null },
			) => Result | undefined,
		): Result[] | null;
	}
	export default function JSONstat(json: object): Dataset;
}
