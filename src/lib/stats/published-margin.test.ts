import { describe, expect, test } from 'vitest';
import { publishedMargin } from './published-margin';
import cases from './published-margin.cases.json';

const { relative, absolute } = cases.tolerance;

describe('R', () => {
	test('the cases are all there', () => expect(cases.rows).toHaveLength(16));

	test.each(cases.rows)('%d %% (%d decimals) of %d, design effect %d', (...row) => {
		const [percent, decimals, n, designEffect, ...truth] = row as [
			number,
			number,
			number,
			number,
			...number[],
		];
		const margin = publishedMargin({ percent, decimals, n, designEffect });
		const actual: number[] = margin === null ? [] : Object.values(margin).flat();
		expect(actual).toHaveLength(truth.length);
		for (const [at, expected] of truth.entries()) {
			expect(Math.abs((actual[at] ?? NaN) - expected)).toBeLessThanOrEqual(
				absolute + relative * Math.abs(expected),
			);
		}
	});
});

test('no design effect means a simple random sample', () => {
	const published = { percent: 56, decimals: 0, n: 2500 };
	expect(publishedMargin(published)).toEqual(publishedMargin({ ...published, designEffect: 1 }));
});

test('no base, no margin; nonsense is refused', () => {
	expect(publishedMargin({ percent: 56, decimals: 0, n: 0 })).toBeNull();
	expect(() => publishedMargin({ percent: 101, decimals: 0, n: 100 })).toThrow(/0-1/);
	expect(() => publishedMargin({ percent: 56, decimals: 0, n: -1 })).toThrow(/base/);
	for (const designEffect of [0, -1, NaN]) {
		expect(() => publishedMargin({ percent: 56, decimals: 0, n: 100, designEffect })).toThrow(
			/design effect/,
		);
	}
});
