import { describe, expect, it } from 'vitest';
import type { Codebook, Question } from '../codebook/codebook';
import { rawSurvey } from '../raw.sample';
import { holdWeighed, tryWeights } from './hold-weighed';
import { knownTotals } from './known-totals';
import type { Fitting } from './scheme';

const raw = rawSurvey([
	['size', ['s', 's', 's', 'l', 'l', 'm']],
	['region', ['n', 'o', 'n', 'o', 'n', 'o']],
	['weight', ['1', '2', '1', '2', '1', '2']],
	['N', ['600', '600', '600', '40', '40', '160']],
	['gap', ['a', '', 'a', 'b', 'b', '']],
	['broken', ['1', '', 'x', '2', '1', '2']],
]);
const choice = (place: number, ...answers: string[]): Question => ({
	...{ id: `q${place}`, columns: [place], kind: 'single', text: `Question ${place}`, missing: [] },
	...{ delimiter: null, yes: [], blank: 'missing', base: '', decimal: ',', unit: '' },
	answers: answers.map((value) => ({ values: [value], label: value })),
});
const codebook: Codebook = {
	...{ title: '', universe: '', year: null, publisher: '', sampling: 'unknown', invented: false },
	questions: [choice(0, 's', 'm', 'l'), choice(1, 'n', 'o'), choice(4, 'a', 'b')],
	design: { weight: 2, stratum: 0, cluster: null, population: 3 },
};
const scheme = (more: Partial<Fitting> = {}): Fitting => ({
	...{ kind: 'fitted', from: 'equal', trimming: null },
	margins: [{ question: 'q0', targets: [600, 160, 40], source: '' }],
	...more,
});
const weights = (found: ReturnType<typeof holdWeighed>) => {
	if (!found.ok) throw new Error(JSON.stringify(found));
	const column = found.held.columns.filter(({ name }) => name === 'w');
	expect(column).toHaveLength(1);
	return [...(column[0]?.values ?? [])];
};

describe('a survey held with the weights of a scheme', () => {
	it('has those of the file, none, or fitted ones', () => {
		expect(weights(holdWeighed(raw, codebook, { kind: 'column' }))).toEqual([1, 2, 1, 2, 1, 2]);
		expect(weights(holdWeighed(raw, codebook, { kind: 'none' }))).toEqual([1, 1, 1, 1, 1, 1]);
		const fitted = weights(holdWeighed(raw, codebook, scheme()));
		for (const [row, weight] of fitted.entries())
			expect(weight).toBeCloseTo([1.5, 1.5, 1.5, 0.15, 0.15, 1.2][row] ?? 0, 12);
	});
	it('needs no sound weights where it does not use them', () => {
		const unsound = { ...codebook, design: { ...codebook.design, weight: 5 } };
		expect(holdWeighed(raw, unsound, { kind: 'column' })).toMatchObject({ ok: false, cannotWeigh: null });
		expect(holdWeighed(raw, unsound, scheme({ from: 'column' }))).toMatchObject({ ok: false });
		expect(holdWeighed(raw, unsound, scheme()).ok).toBe(true);
		expect(tryWeights(raw, unsound, scheme()).ok).toBe(true);
		expect(tryWeights(raw, unsound, scheme({ from: 'column' }))).toEqual({
			ok: false,
			because: { kind: 'no-weights' },
		});
	});
	it('says why its weights do not fit', () => {
		const found = holdWeighed(
			...([raw, codebook] as const),
			scheme({ margins: [{ question: 'q4', targets: [1, 1], source: '' }] }),
		);
		expect(found).toMatchObject({
			...{ ok: false, refusals: [] },
			cannotWeigh: { kind: 'answer-missing', at: 0, records: [1, 5], count: 2 },
		});
	});
});

describe('what a scheme does', () => {
	const report = (fitting: Fitting) => {
		const found = tryWeights(raw, codebook, fitting);
		if (!found.ok) throw new Error(found.because.kind);
		return found.report;
	};
	it('is told by answer: respondents, shares before, wanted and reached', () => {
		const { margins, rounds, spread, before, rows } = report(scheme());
		expect([rounds, rows, margins.length]).toEqual([1, 6, 1]);
		expect(margins[0]?.map(({ n }) => n)).toEqual([3, 1, 2]);
		expect(margins[0]?.map(({ target }) => target)).toEqual([0.75, 0.2, 0.05]);
		for (const { reached, target } of margins[0] ?? []) expect(reached).toBeCloseTo(target, 12);
		expect(margins[0]?.[0]?.before).toBeCloseTo(0.5, 12);
		expect(before.effect).toBe(1);
		expect([spread.least, spread.most]).toEqual([expect.closeTo(0.15, 12), expect.closeTo(1.5, 12)]);
		expect(spread.effective).toBeCloseTo(36 / (3 * 2.25 + 2 * 0.0225 + 1.44), 10);
	});
	it('starts from the weights of the file where asked', () => {
		const { margins, before } = report(scheme({ from: 'column' }));
		expect(margins[0]?.[0]?.before).toBeCloseTo(4 / 9, 12);
		expect(before.effect).toBeGreaterThan(1);
	});
	it('shows margins that are missed when weights are cut', () => {
		const { margins, trimmed } = report(scheme({ trimming: { rule: 'spread', lower: 0.5, upper: null } }));
		expect(trimmed).toBe(2);
		expect(margins[0]?.[2]?.reached).toBeGreaterThan(0.15);
	});
});

describe('totals from the columns of the sample', () => {
	const question = (place: number, ...answers: string[]) => choice(place, ...answers);
	it('are the sums over the strata of each answer', () => {
		expect(knownTotals(raw, codebook, question(0, 's', 'm', 'l'))).toEqual([600, 160, 40]);
		const merged = question(0, 's', 'm');
		const both: Question = {
			...merged,
			answers: [
				{ values: ['s'], label: 's' },
				{ values: ['m', 'l'], label: 'more' },
			],
		};
		expect(knownTotals(raw, codebook, both)).toEqual([600, 200]);
	});
	it('are not there where a stratum gave several answers, or none', () => {
		expect(knownTotals(raw, codebook, question(1, 'n', 'o'))).toBeNull();
		expect(knownTotals(raw, codebook, question(0, 's', 'm'))).toBeNull();
	});
	it('are not there without the columns', () => {
		const without = (design: Partial<Codebook['design']>) =>
			knownTotals(
				raw,
				{ ...codebook, design: { ...codebook.design, ...design } },
				question(0, 's', 'm', 'l'),
			);
		expect(without({ stratum: null })).toBeNull();
		expect(without({ population: null })).toBeNull();
		expect(without({ cluster: 1 })).toBeNull();
	});
});
