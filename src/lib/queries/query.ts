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
