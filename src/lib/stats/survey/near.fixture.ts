import { expect } from 'vitest';

/** Fails unless numbers (in lists of the same shape) are those of the truth, by |difference| <= absolute + relative·|truth|. */
export function expectNear(actual: unknown, truth: unknown, relative = 1e-9, absolute = 1e-12): void {
	if (truth === null) expect(actual).toBeNull();
	else if (Array.isArray(truth)) {
		expect(actual).toHaveLength(truth.length);
		for (const [at, one] of truth.entries())
			expectNear((actual as readonly unknown[])[at], one, relative, absolute);
	} else {
		const number = truth as number;
		expect(actual).toBeTypeOf('number');
		expect(Math.abs((actual as number) - number)).toBeLessThanOrEqual(absolute + relative * Math.abs(number));
	}
}
