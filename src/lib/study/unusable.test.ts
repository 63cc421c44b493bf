import { describe, expect, it } from 'vitest';
import type { Refusal } from '../survey/held';
import { hold } from '../survey/hold';
import { leaveOut } from '../survey/reading/leave-out';
import { codebook, question, survey } from './study.sample';
import { canLeaveOut, unusable } from './unusable';

const design = { weight: null, stratum: null, cluster: null, population: null };
const raw = survey({
	gewicht: ['1,5', '', 'k. A.', '-1', 'viel', '0', '2'],
	schicht: ['a', 'a', '', 'b', 'b', 'b', 'n'],
	N: ['9', '9', '0', '', '9', '9', '-9'],
});
const questions = [
	question({ columns: [0], kind: 'number', missing: ['k. A.'] }),
	question({ columns: [1], missing: ['n'], answers: ['a', 'b'] }),
	question({ columns: [2], kind: 'number' }),
];
const refusals = (of: Partial<typeof design>): readonly Refusal[] => {
	const held = hold(raw, codebook(questions, { design: { ...design, ...of } as never }));
	return held.ok ? [] : held.refusals;
};

describe('respondents that a sample cannot be computed with', () => {
	const cases = [{ weight: 0 }, { stratum: 1 }, { cluster: 1 }, { population: 2 }];

	it('are those that are refused, all of them', () => {
		const kinds = new Set<string>();
		for (const one of cases) {
			const book = codebook(questions, { design: { ...design, ...one } as never });
			for (const { kind, records } of refusals(one as never)) {
				if (!canLeaveOut(kind)) continue;
				kinds.add(kind);
				expect(unusable(raw, book, kind), kind).toEqual(records);
			}
		}
		expect([...kinds].sort()).toEqual([
			'cluster-missing',
			'population-not-a-number',
			'stratum-missing',
			'weight-missing',
			'weight-negative',
			'weight-not-a-number',
		]);
	});
	it('can be left out, and then nothing of theirs is refused', () => {
		const book = codebook(questions, { design: { ...design, weight: 0 } as never });
		let left = raw;
		for (const kind of ['weight-missing', 'weight-negative', 'weight-not-a-number'] as const)
			left = leaveOut(left, unusable(left, book, kind));
		expect(left.rows).toBe(3);
		expect(hold(left, book)).toMatchObject({ ok: true });
	});
	it('are named beyond the hundred that a refusal names', () => {
		const many = survey({ gewicht: Array.from({ length: 250 }, (_, i) => (i < 10 ? '1' : '')) });
		const book = codebook([question({ kind: 'number' })], { design: { ...design, weight: 0 } as never });
		expect(unusable(many, book, 'weight-missing')).toHaveLength(240);
	});
	it('are none where the fault is that of all', () => {
		const book = codebook(questions, { design: { ...design, weight: 0 } as never });
		expect(unusable(raw, book, 'weights-all-zero')).toEqual([]);
		expect(unusable(raw, codebook(questions), 'weight-missing')).toEqual([]);
	});
});
