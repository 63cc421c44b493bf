import { expect } from 'vitest';

/** How far a number may be from R's: |found - truth| <= absolute + relative · |truth|. */
export interface Tolerance {
	readonly relative: number;
	readonly absolute: number;
}

/** Sums and estimates; tails of distributions, where R itself has fewer digits. */
export const exact: Tolerance = { relative: 1e-9, absolute: 1e-12 };
export const tail: Tolerance = { relative: 1e-7, absolute: 1e-14 };

/** Fails unless the number is R's within the tolerance. */
export function expectWithin(
	found: number | null | undefined,
	truth: number,
	{ relative, absolute }: Tolerance = exact,
	what = '',
): void {
	const off = Math.abs((found ?? NaN) - truth);
	expect(off <= absolute + relative * Math.abs(truth), `${what} is ${found}, R has ${truth}`).toBe(true);
}

/** Fails if the number is the known wrong one. */
export function expectNot(found: number | null | undefined, wrong: number): void {
	expect(Math.abs((found ?? NaN) - wrong)).toBeGreaterThan(1e-3 * Math.abs(wrong));
}
