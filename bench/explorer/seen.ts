/** A text of a drawing with its place in it, px. `mark`: the class of the marks it belongs to. */
export interface Text {
	readonly mark: string;
	readonly bold: boolean;
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

/** All that a page shows of an answer; nothing where there is no row. */
export type Seen =
	| {
			readonly kind: 'table';
			readonly state: string;
			readonly heads: readonly string[];
			readonly rows: readonly (readonly string[])[];
			/** What stands below it. */
			readonly notes: readonly string[];
	  }
	| { readonly kind: 'drawing'; readonly state: string; readonly texts: readonly Text[] };

/** A text without what a line break changes. */
export const bare = (text: string): string => text.replace(/[\s\u00ad\u2060-]/g, '');
