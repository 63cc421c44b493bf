/** What a field that came from outside must be; each returns it, or throws a RangeError that names the field. */
export type Proof<T> = (value: unknown, name: string) => T;

function refused(name: string): never {
	throw new RangeError(`${name} is not what it must be.`);
}

/** Signs that steer what stands beside them, or stand for nothing: controls, direction, halves of a pair. Soft hyphens may stay. */
const steering = /(?!\u00ad)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffd]/u;

/** A text of at most so many UTF-16 units; the pattern is for the whole of it. */
export const text =
	(most: number, pattern = /^/): Proof<string> =>
	(value, name) =>
		typeof value === 'string' && value.length <= most && pattern.test(value) && !steering.test(value)
			? value
			: refused(name);

/** A text that is more than blanks. */
export const words = (most: number): Proof<string> => text(most, /\S/);

/** A code: never one of the names that every object has. */
export const code: Proof<string> = (value, name) => {
	const proven = text(80, /^[\w.+ -]*$/)(value, name);
	return proven in {} ? refused(name) : proven;
};

/** A number between two others, these included; a zero without a sign. */
export const between =
	(low: number, high: number): Proof<number> =>
	(value, name) =>
		typeof value === 'number' && value >= low && value <= high ? value + 0 : refused(name);

export const whole =
	(low: number, high: number): Proof<number> =>
	(value, name) =>
		Number.isInteger(value) ? between(low, high)(value, name) : refused(name);

export const flag: Proof<boolean> = (value, name) => (typeof value === 'boolean' ? value : refused(name));

export const oneOf =
	<T extends string>(list: readonly T[]): Proof<T> =>
	(value, name) =>
		list.find((one) => one === value) ?? refused(name);

export const orNull =
	<T>(proof: Proof<T>): Proof<T | null> =>
	(value, name) =>
		value === null ? null : proof(value, name);

export const list =
	<T>(most: number, proof: Proof<T>): Proof<T[]> =>
	(value, name) =>
		Array.isArray(value) && value.length <= most
			? value.map((one, i) => proof(one, `${name}[${i}]`))
			: refused(name);

/** A day as yyyy-mm-dd that the calendar has. */
export const day: Proof<string> = (value, name) => {
	const proven = text(10, /^20\d\d-\d\d-\d\d$/)(value, name);
	const date = new Date(`${proven}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(proven) ? proven : refused(name);
};

/** Goes on where something holds of the fields together. */
export function must(holds: boolean, name: string): void {
	if (!holds) refused(name);
}
