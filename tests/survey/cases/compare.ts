import type { Result, Tolerance } from './files';

/** R writes what is not defined as null, NaN or NA; we write null. */
const undefinedInR = (value: unknown): boolean => value === null || value === 'NaN' || value === 'NA';

/** What differs from R, as lines that say where; numbers compared are counted in `seen`. */
export function differences(
	{ expected, tolerance = {} }: Pick<Result, 'expected' | 'tolerance'>,
	actual: unknown,
	seen: { numbers: number },
	path: readonly string[] = [],
): string[] {
	const say = (what: string) => [`${path.join('.')}: ${what}`];
	if (Array.isArray(expected)) {
		if (undefinedInR(actual)) return expected.every(undefinedInR) ? [] : say('no list');
		if (!Array.isArray(actual) || actual.length !== expected.length)
			return say(`${JSON.stringify(actual)} instead of ${expected.length} entries`);
		return expected.flatMap((one: unknown, i) =>
			differences({ expected: one, tolerance }, actual[i], seen, [...path, String(i)]),
		);
	}
	if (typeof expected === 'object' && expected !== null) {
		if (typeof actual !== 'object' || actual === null) return say(`${JSON.stringify(actual)}`);
		return Object.entries(expected).flatMap(([key, one]) => {
			if (!(key in actual)) return say(`${key} was not calculated`);
			const found = (actual as Record<string, unknown>)[key];
			return differences({ expected: one as unknown, tolerance }, found, seen, [...path, key]);
		});
	}
	if (undefinedInR(expected))
		return undefinedInR(actual) ? [] : say(`${JSON.stringify(actual)} where R has nothing`);
	if (typeof expected !== 'number' && expected !== 'Inf')
		return actual === expected ? [] : say(`${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
	seen.numbers += 1;
	const truth = expected === 'Inf' ? Infinity : expected;
	if (typeof actual !== 'number') return say(`${JSON.stringify(actual)} instead of ${truth}`);
	return isWithin(actual, truth, toleranceAt(tolerance, path)) ? [] : say(`${actual} instead of ${truth}`);
}

const isWithin = (actual: number, truth: number, { rel = 1e-9, abs = 1e-12 }: Tolerance): boolean =>
	actual === truth || Math.abs(actual - truth) <= abs + rel * Math.abs(truth);

function toleranceAt({ fields = {}, ...all }: Tolerance, path: readonly string[]): Tolerance {
	const names = path.filter((name) => !/^\d+$/.test(name));
	const found = fields[names.slice(-2).join('.')] ?? fields[names.at(-1) ?? ''];
	return { ...all, ...found };
}
