const TINY = 1e-300;
const LIMIT = 200_000;

/**
 * b₀ + a₁/(b₁ + a₂/(b₂ + ...)) by the modified Lentz method, to the last digits of a double.
 * Source: Lentz 1976, Applied Optics; Thompson & Barnett 1986, J. Comput. Phys.
 * Throws a RangeError when it does not converge.
 */
export function continuedFraction(b0: number, a: (k: number) => number, b: (k: number) => number): number {
	let value = b0 || TINY;
	let c = value;
	let d = 0;
	for (let k = 1; k < LIMIT; k += 1) {
		d = 1 / (b(k) + a(k) * d || TINY);
		c = b(k) + a(k) / c || TINY;
		value *= c * d;
		if (Math.abs(c * d - 1) < 3 * Number.EPSILON) return value;
	}
	throw new RangeError(`A continued fraction did not converge in ${LIMIT} steps; check the parameters.`);
}
