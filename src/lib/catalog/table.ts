/** A column as the label (Frictionless Table Schema) declares it. */
export interface Column {
	readonly name: string;
	readonly type: 'string' | 'integer' | 'number';
	readonly required: boolean;
}

/** One data file with all that is needed to fetch it and to prove that it is the right one. */
export interface Table {
	readonly name: string;
	/** File name below static/data/. */
	readonly path: string;
	/** Hex SHA-256 of the file's bytes. */
	readonly sha256: string;
	readonly bytes: number;
	/** Number of data rows, without the header. */
	readonly rows: number;
	readonly columns: readonly Column[];
}
