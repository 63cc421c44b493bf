/** Eurostat's API "Statistics" (JSON-stat 2.0), up to the name of the table. */
export const eurostat = 'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data';

/** What is asked of one table. */
export interface Asking {
	readonly dataset: string;
	/** Codes per dimension; a dimension that is not named is not filtered. */
	readonly filters: Readonly<Record<string, readonly string[]>>;
	/** First and last year, both included; null: open. */
	readonly from: number | null;
	readonly to: number | null;
}

/** The address of a request: one parameter per code, as the API wants several codes of a dimension. */
export function addressOf(base: string, { dataset, filters, from, to }: Asking): string {
	const parameters = [
		['format', 'JSON'],
		['lang', 'EN'],
		...Object.entries(filters).flatMap(([dimension, codes]) => codes.map((code) => [dimension, code])),
		...(from === null ? [] : [['sinceTimePeriod', String(from)]]),
		...(to === null ? [] : [['untilTimePeriod', String(to)]]),
	];
	const query = parameters.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
	return `${base.replace(/\/$/, '')}/${encodeURIComponent(dataset)}?${query}`;
}
