/** What a field that came from outside must be; each returns it, or throws a RangeError that names the field. */
export type Proof<T> = (value: unknown, name: string) => T;

export function refused(name: string): never {
	throw new RangeError(`${name} is not what it must be.`);
}

/** A text of at most so many UTF-16 units. */
export const text =
	(most: number): Proof<string> =>
	(value, name) =>
		typeof value === 'string' && value.length <= most ? value : refused(name);

export const flag: Proof<boolean> = (value, name) => (typeof value === 'boolean' ? value : refused(name));

export const whole =
	(low: number, high: number): Proof<number> =>
	(value, name) =>
		Number.isInteger(value) && Number(value) >= low && Number(value) <= high
			? Number(value) + 0
			: refused(name);

export const amount: Proof<number> = (value, name) =>
	typeof value === 'number' && value >= 0 && value < Infinity ? value + 0 : refused(name);

export const oneOf =
	<const T extends string>(list: readonly T[]): Proof<T> =>
	(value, name) =>
		list.find((one) => one === value) ?? refused(name);

export const orNull =
	<T>(proof: Proof<T>): Proof<T | null> =>
	(value, name) =>
		value === null ? null : proof(value, name);

/** What stands for a field that is not there. */
export const orElse =
	<T>(proof: Proof<T>, otherwise: T): Proof<T> =>
	(value, name) =>
		value === undefined ? otherwise : proof(value, name);

export const list =
	<T>(most: number, proof: Proof<T>): Proof<T[]> =>
	(value, name) =>
		Array.isArray(value) && value.length <= most
			? value.map((one: unknown, i) => proof(one, `${name}[${i}]`))
			: refused(name);

/** The fields of an object that are its own: never what every object has. */
export interface Fields {
	get(field: string): unknown;
	/** Proves one field. */
	take<T>(field: string, proof: Proof<T>): T;
}

export const fields: Proof<Fields> = (value, name) => {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused(name);
	const get = (field: string) =>
		Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined;
	return { get, take: (field, proof) => proof(get(field), `${name}.${field}`) };
};
