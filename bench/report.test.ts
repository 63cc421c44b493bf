import { describe, expect, it } from 'vitest';
import { markdown, median } from './report';

describe('the median', () => {
	it('is the middle one, or between the two in the middle', () => {
		expect(median([9, 1, 5])).toBe(5);
		expect(median([4, 1, 10, 2])).toBe(3);
	});
	it('of nothing is an error', () => expect(() => median([])).toThrow('no values'));
});

it('the report names the ratio of the medians', () => {
	const text = markdown({
		date: '2026-01-02T03:04:05Z',
		commit: 'abc',
		machine: '1 × processor',
		versions: { node: 'v20' },
		drawn: [{ page: '/', condition: 'fast', site: [120, 110, 900], plain: [100, 50, 110] }],
		filtered: [{ condition: 'fast', cold: [2000], warm: [30, 20] }],
	});
	expect(text).toContain('| / | fast | 120 (110–900) | 100 (50–110) | 1.20 |');
	expect(text).toContain('| fast | 2,000 (2000–2000) | 25 (20–30) |');
});
