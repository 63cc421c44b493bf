import type { Dimension } from '../catalog/series';
import type { Scalar } from './query';

/** One row as the database gave it, by column name. */
export type Raw = Readonly<Record<string, Scalar>>;

function refuse(column: string, value: Scalar | undefined, wanted: string): never {
	throw new TypeError(
		`Column ${column} holds ${JSON.stringify(value) ?? 'nothing'}, but ${wanted} is needed.`,
	);
}

/** A text, which may be ''. Throws a TypeError that names column and value, as do all proofs here. */
export function text(raw: Raw, column: string): string {
	const value = raw[column];
	return typeof value === 'string' ? value : refuse(column, value, 'a text');
}

/** A text out of a fixed list. */
export function oneOf<T extends string>(raw: Raw, column: string, allowed: readonly T[]): T {
	const value = raw[column];
	return allowed.find((one) => one === value) ?? refuse(column, value, `one of ${allowed.join(', ')}`);
}

/** A whole number that a double holds exactly. */
export function count(raw: Raw, column: string): number {
	const value = raw[column];
	return typeof value === 'number' && Number.isSafeInteger(value)
		? value
		: refuse(column, value, 'a whole number');
}

/** A finite number, or null where nothing is published. */
export function measure(raw: Raw, column: string): number | null {
	const value = raw[column];
	if (value === null) return null;
	return typeof value === 'number' && Number.isFinite(value)
		? value
		: refuse(column, value, 'a finite number or null');
}

/** A code of a view as the column holds it: years are integers, all else is text. Throws a RangeError on any other year. */
export function code(dimension: Dimension, written: string): Scalar {
	if (dimension !== 'year') return written;
	if (!/^-?\d{1,9}$/.test(written))
		throw new RangeError(`${JSON.stringify(written)} is no year: write an integer such as "2023".`);
	return Number(written);
}
