import { describe, expect, it } from 'vitest';
import type { HeldSurvey } from '../held';
import type { WeightScheme } from './scheme';
import { weigh } from './weigh';

const held: HeldSurvey = {
	rows: 6,
	columns: [
		{ name: 'q0', kind: 'code', values: Int32Array.of(0, 0, 0, 1, 1, 1), size: 2 },
		{ name: 'q1', kind: 'code', values: Int32Array.of(0, 1, 0, 1, 0, 1), size: 2 },
		{ name: 'q2', kind: 'code', values: Int32Array.of(0, -1, 0, 1, 0, 1), size: 2 },
		{ name: 'w', kind: 'number', values: Float64Array.of(1, 2, 1, 2, 1, 2) },
	],
};
const margin = (question: string, ...targets: number[]) => ({ question, targets, source: 'x' });
const fitted = (more: Partial<Extract<WeightScheme, { kind: 'fitted' }>>): WeightScheme => ({
	...{ kind: 'fitted', from: 'equal', margins: [], trimming: null },
	...more,
});
const weights = (scheme: WeightScheme) => {
	const found = weigh(held, scheme);
	if (!found.ok) throw new Error(found.because.kind);
	const column = found.held.columns.find(({ name }) => name === 'w');
	expect(found.held.columns.filter(({ name }) => name === 'w')).toHaveLength(1);
	return { weights: [...(column?.values ?? [])], rounds: found.rounds, trimmed: found.trimmed };
};

describe('a scheme of weights', () => {
	it('as the file says, or none', () => {
		expect(weights({ kind: 'column' }).weights).toEqual([1, 2, 1, 2, 1, 2]);
		expect(weights({ kind: 'none' }).weights).toEqual([1, 1, 1, 1, 1, 1]);
	});
	it('fits one margin and keeps the sum, whether targets are shares or numbers', () => {
		expect(weights(fitted({ margins: [margin('q0', 2, 1)] })).weights).toEqual([
			4 / 3,
			4 / 3,
			4 / 3,
			2 / 3,
			2 / 3,
			2 / 3,
		]);
		expect(weights(fitted({ margins: [margin('q0', 200_000, 100_000)] })).weights).toEqual(
			weights(fitted({ margins: [margin('q0', 2, 1)] })).weights,
		);
		const from = weights(fitted({ from: 'column', margins: [margin('q1', 1, 2)] })).weights;
		for (const [i, weight] of from.entries()) expect(weight).toBeCloseTo([1, 2][i % 2] ?? 0, 12);
	});
	it('rakes to several', () => {
		const { weights: found, rounds } = weights(
			fitted({ margins: [margin('q0', 0.6, 0.4), margin('q1', 0.5, 0.5)] }),
		);
		const sum = (rows: readonly number[]) => rows.reduce((all, row) => all + (found[row] ?? 0), 0);
		expect(rounds).toBeGreaterThan(1);
		expect(sum([0, 1, 2])).toBeCloseTo(3.6, 12);
		expect(sum([0, 2, 4])).toBeCloseTo(3, 12);
	});
	it('cuts by the rule that is named', () => {
		const upper = { lower: null, upper: 1.2 };
		const spread = weights(fitted({ from: 'column', trimming: { rule: 'spread', ...upper } }));
		const rescale = weights(fitted({ from: 'column', trimming: { rule: 'rescale', ...upper } }));
		expect([spread.trimmed, rescale.trimmed]).toEqual([3, 3]);
		expect(Math.max(...spread.weights)).toBeCloseTo(1.8, 12);
		expect(Math.max(...rescale.weights)).toBeGreaterThan(1.8);
		for (const { weights: all } of [spread, rescale])
			expect(all.reduce((a, b) => a + b, 0)).toBeCloseTo(9, 12);
	});
	it.each<[string, WeightScheme, object]>([
		[
			'a question that is not there',
			fitted({ margins: [margin('q9', 1, 1)] }),
			{ kind: 'no-such-question', at: 0 },
		],
		['too few targets', fitted({ margins: [margin('q0', 1)] }), { kind: 'targets-do-not-match', at: 0 }],
		[
			'targets of nothing',
			fitted({ margins: [margin('q0', 0, 0)] }),
			{ kind: 'targets-do-not-match', at: 0 },
		],
		[
			'respondents without an answer',
			fitted({ margins: [margin('q0', 1, 1), margin('q2', 1, 1)] }),
			{ kind: 'answer-missing', at: 1, records: [1], count: 1 },
		],
		[
			'a target of 0 for an answer that was given',
			fitted({ margins: [margin('q0', 1, 0)] }),
			{ kind: 'empty-category', at: 0 },
		],
		[
			'bounds that leave nothing',
			fitted({ trimming: { rule: 'spread', lower: null, upper: 0.1 } }),
			{ kind: 'bounds' },
		],
	])('%s: refused', (_, scheme, because) =>
		expect(weigh(held, scheme)).toMatchObject({ ok: false, because }),
	);
	it('does not change the survey', () => {
		weigh(held, fitted({ margins: [margin('q0', 2, 1)] }));
		expect([...(held.columns[3]?.values ?? [])]).toEqual([1, 2, 1, 2, 1, 2]);
	});
});
