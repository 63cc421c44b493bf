import type { Limits } from '../../stats/wilson';

/** Something in a file is not what it must be. */
export class Refused extends Error {
	constructor(readonly where: string) {
		super(`${where} is not what it must be.`);
		this.name = 'Refused';
	}
}

/** What a field that came from outside must be; returns it, or throws `Refused` with the path of the field. */
export type Proof<T> = (value: unknown, where: string) => T;

export const refuse = (where: string): never => {
	throw new Refused(where);
};

/** A text of one line without invisible characters. */
export const line =
	(most: number): Proof<string> =>
	(value, where) =>
		typeof value === 'string' && value.length <= most && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(value)
			? value
			: refuse(where);

export const flag: Proof<boolean> = (value, where) => (typeof value === 'boolean' ? value : refuse(where));

export const between =
	(low: number, high: number): Proof<number> =>
	(value, where) =>
		typeof value === 'number' && value >= low && value <= high ? value + 0 : refuse(where);

export const whole =
	(low: number, high: number): Proof<number> =>
	(value, where) =>
		Number.isInteger(value) ? between(low, high)(value, where) : refuse(where);

export const oneOf =
	<const T extends string>(options: readonly T[]): Proof<T> =>
	(value, where) =>
		options.find((option) => option === value) ?? refuse(where);

export const orNull =
	<T>(proof: Proof<T>): Proof<T | null> =>
	(value, where) =>
		value === null ? null : proof(value, where);

/** A list of `least` to `most`. */
export const list =
	<T>(least: number, most: number, proof: Proof<T>): Proof<T[]> =>
	(value, where) =>
		Array.isArray(value) && value.length >= least && value.length <= most
			? value.map((one: unknown, i) => proof(one, `${where}[${i}]`))
			: refuse(where);

/** Two limits, the lower one first. */
export const limitsIn =
	(high: number): Proof<Limits> =>
	(value, where) => {
		const [lower = NaN, upper = NaN] = list(2, 2, between(0, high))(value, where);
		return lower <= upper ? [lower, upper] : refuse(where);
	};

/** Takes the fields of an object that are its own: never what every object has. */
export function taking(value: unknown, where: string): <T>(field: string, proof: Proof<T>) => T {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(where);
	return (field, proof) => {
		const found = Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined;
		return proof(found, where === '' ? field : `${where}.${field}`);
	};
}
