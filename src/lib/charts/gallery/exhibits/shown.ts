/** What every entry of the gallery has, whatever its form. */
export interface Shown {
	readonly id: string;
	readonly title: string;
	/** What to look at. */
	readonly notes: string;
	readonly domain: readonly [number, number];
}
