import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postStratify } from '../../stats/survey/post-stratify';
import { rake } from '../../stats/survey/rake';
import type { Margin } from '../../stats/survey/weights';
import { fitByCell } from './by-cell';

const rows = fc.array(
	fc.record({
		a: fc.integer({ min: 0, max: 2 }),
		b: fc.integer({ min: 0, max: 1 }),
		weight: fc.integer({ min: 0, max: 40 }).map((eighths) => eighths / 8),
	}),
	{ minLength: 1, maxLength: 40 },
);
const totals = (size: number) =>
	fc
		.array(fc.integer({ min: 1, max: 9 }), { minLength: size, maxLength: size })
		.map((parts) => parts.map((part) => (60 * part) / parts.reduce((sum, one) => sum + one, 0)));

describe('weights fitted by combinations of answers', () => {
	it('are those fitted respondent by respondent, and refused where those are', () => {
		fc.assert(
			fc.property(rows, totals(3), totals(2), fc.boolean(), (given, ofA, ofB, both) => {
				const start = Float64Array.from(given, ({ weight }) => weight);
				const first: Margin = { codes: given.map(({ a }) => a), totals: ofA };
				const margins = both ? [first, { codes: given.map(({ b }) => b), totals: ofB }] : [first];
				const found = fitByCell(start, margins);
				const direct = both ? rake(start, margins) : postStratify(start, first);
				expect(found.kind).toBe(direct.kind);
				if (found.kind === 'refused' || direct.kind === 'refused') {
					expect(found).toEqual(direct);
					return;
				}
				for (const [row, weight] of found.weights.entries())
					expect(Math.abs(weight - (direct.weights[row] ?? 0))).toBeLessThan(1e-8);
			}),
			{ numRuns: 300 },
		);
	});
	it('are the old ones without margins, and none without respondents', () => {
		const start = Float64Array.of(1, 2);
		expect(fitByCell(start, [])).toEqual({ kind: 'fitted', weights: start, rounds: 0 });
		expect(fitByCell(new Float64Array(), [])).toMatchObject({ kind: 'fitted', rounds: 0 });
		expect(fitByCell(new Float64Array(), [{ codes: [], totals: [1] }])).toMatchObject({ kind: 'refused' });
	});
	it('are found at once for a million respondents', () => {
		const many = 1_000_000;
		const margins = [5, 7, 3].map((size) => ({
			codes: Int32Array.from({ length: many }, (_, row) => (row * 2654435761) % size),
			totals: Array.from({ length: size }, (_, i) => ((i + 1) * many * 2) / (size * (size + 1))),
		}));
		const found = fitByCell(new Float64Array(many).fill(1), margins);
		expect(found.kind).toBe('fitted');
	}, 20_000);
});
