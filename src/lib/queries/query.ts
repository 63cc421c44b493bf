/** What a column of an answer may hold: explicit ::DOUBLE, ::INTEGER and ::VARCHAR scalars only. */
export type Scalar = string | number | null;

/** A question to the data, as a value: SQL with `?` places, what stands in them, and the proof of each row on the way in. */
export interface Query<Row> {
	readonly sql: string;
	readonly params: readonly Scalar[];
	/** Names of the tables it reads; the engine loads them first. */
	readonly tables: readonly string[];
	/** Turns a raw row into a Row; throws with the column and the bad value when it is not one. */
	readonly row: (raw: Readonly<Record<string, Scalar>>) => Row;
}

/** A column of an answer, as typed array: whole numbers of 32 bits, or finite numbers. */
export type NumberColumn = Int32Array | Float64Array;

/** A question whose answer is too many rows for an object each: whole columns of numbers, none of them NULL. */
export interface ColumnQuery<Answer> extends Pick<Query<unknown>, 'sql' | 'params' | 'tables'> {
	/** Names and types of the columns, in their order in the answer. */
	readonly columns: readonly { readonly name: string; readonly type: 'INTEGER' | 'DOUBLE' }[];
	/** Turns the columns, all of one length, into an Answer; throws when they are not one. */
	readonly answer: (columns: readonly NumberColumn[]) => Answer;
}
