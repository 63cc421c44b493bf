import { describe, expect, it } from 'vitest';
import { merge, moved, split } from '../codebook/edit';
import { codebook, question } from '../study.sample';
import { canBeMargin, carried, draftOf, stateOf, withMargin, type WeightDraft } from './draft';

const size = question({ columns: [0], answers: ['klein', 'mittel', 'groß'] });
const empty: WeightDraft = { from: 'equal', margins: [], trimming: null };
const draft: WeightDraft = {
	...empty,
	margins: [{ question: 'q0', targets: [80, 15, 5], source: 'Register' }],
};
const targets = (now: ReturnType<typeof question>, from = draft, before = size) =>
	carried(from, codebook([before]), codebook([now])).margins[0]?.targets;

describe('a draft of weights', () => {
	it('is a scheme once all is entered, and the other way round', () => {
		const state = stateOf(draft);
		expect(state).toEqual({ kind: 'whole', scheme: { kind: 'fitted', ...draft } });
		expect(state.kind === 'whole' && draftOf(state.scheme)).toEqual(draft);
		expect(draftOf({ kind: 'column' })).toBeNull();
	});
	it('is nothing before a question is chosen', () => {
		expect(stateOf(null)).toEqual({ kind: 'none' });
		expect(stateOf(empty)).toEqual({ kind: 'none' });
	});
	it('counts what is missing', () => {
		expect(stateOf(withMargin(draft, size))).toEqual({ kind: 'open', missing: 3 });
		const unbounded = { ...empty, trimming: { rule: 'spread', lower: null, upper: null } } as const;
		expect(stateOf(unbounded)).toEqual({ kind: 'open', missing: 1 });
		expect(stateOf({ ...unbounded, trimming: { ...unbounded.trimming, upper: 3 } }).kind).toBe('whole');
	});
	it('takes 0 as an entry', () => {
		const zero = { ...draft, margins: [{ question: 'q0', targets: [0, 1, 1], source: '' }] };
		expect(stateOf(zero).kind).toBe('whole');
	});
	it('needs questions with one answer each', () => {
		expect(canBeMargin(size)).toBe(true);
		for (const kind of ['multiple', 'number', 'text', 'id'] as const)
			expect(canBeMargin({ ...size, kind })).toBe(false);
		expect(canBeMargin(question({ answers: ['nur eine'] }))).toBe(false);
	});
});

describe('totals stay with their answers', () => {
	it('when those are moved or renamed', () => {
		expect(targets({ ...size, answers: moved(size.answers, 2, 0) })).toEqual([5, 80, 15]);
		const renamed = size.answers.map((answer) => ({ ...answer, label: 'x' }));
		expect(targets({ ...size, answers: renamed })).toEqual([80, 15, 5]);
	});
	it('when they are merged, and are asked for anew when they are parted', () => {
		const merged = merge(size, [1, 2]);
		expect(targets(merged)).toEqual([80, 20]);
		const of20 = { ...draft, margins: [{ question: 'q0', targets: [80, 20], source: '' }] };
		expect(targets(split(merged, [1]), of20, merged)).toEqual([80, null, null]);
		expect(
			targets(merge(size, [0, 1]), {
				...draft,
				margins: [{ question: 'q0', targets: [80, null, 5], source: '' }],
			}),
		).toEqual([null, 5]);
	});
	it('when one is new or gone', () => {
		expect(targets({ ...size, answers: size.answers.slice(1) })).toEqual([15, 5]);
		expect(targets(question({ columns: [0], answers: ['klein', 'neu', 'mittel', 'groß'] }))).toEqual([
			...[80, null, 15, 5],
		]);
	});
	it('when another question changes, or theirs has no list any more', () => {
		const other = question({ columns: [1], answers: ['ja', 'nein'] });
		expect(carried(draft, codebook([size]), codebook([size, other]))).toEqual(draft);
		expect(targets({ ...size, kind: 'text', answers: [] })).toEqual([80, 15, 5]);
		expect(carried(draft, codebook([size]), codebook([other]))).toEqual(draft);
	});
});
