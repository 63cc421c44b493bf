import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatStudy, parseStudy } from './study-address';
import { shareOfs, studyForms, type StudyFilter, type StudyView } from './study-view';

const startOf = (questions: readonly string[]): StudyView => ({
	...{ questions, by: null, filters: {}, form: 'bars', shareOf: 'group', sort: 'asked' },
	...{ weighted: true, adjust: 'holm', beside: null, board: [] },
});
const id = fc.integer({ min: 0, max: 99999 }).map((place) => `q${place}`);
const filter: fc.Arbitrary<StudyFilter> = fc.oneof(
	fc
		.uniqueArray(fc.integer({ min: 0, max: 299 }), { minLength: 1, maxLength: 6 })
		.map((answers) => ({ kind: 'answers' as const, answers })),
	fc
		.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 1000 }))
		.map(([from, width]) => ({ kind: 'span' as const, from: from / 8, to: from / 8 + width / 8 })),
);
const view: fc.Arbitrary<StudyView> = fc.record({
	questions: fc.uniqueArray(id, { minLength: 1, maxLength: 6 }),
	by: fc.option(id),
	filters: fc.dictionary(id, filter, { maxKeys: 4 }),
	form: fc.constantFrom(...studyForms),
	shareOf: fc.constantFrom(...shareOfs),
	sort: fc.constantFrom('asked' as const, 'size' as const),
	weighted: fc.boolean(),
	adjust: fc.constantFrom('holm' as const, 'bh' as const),
	beside: fc.option(fc.constantFrom('eurostat-sm-ge2', 'bitkom-platforms')),
	board: fc.uniqueArray(id, { maxLength: 4 }),
});

describe('the address of a view of an own survey', () => {
	it('says only what differs from the start', () => {
		expect(formatStudy(startOf(['q3']), startOf(['q3']))).toBe('q=q3');
		const filters = {
			q5: { kind: 'answers', answers: [0, 2] },
			q8: { kind: 'span', from: 10, to: 50 },
		} as const;
		expect(formatStudy({ ...startOf(['q3']), by: 'q2', filters }, startOf(['q3']))).toBe(
			'q=q3&by=q2&q5=0,2&q8=10~50',
		);
	});

	it('reads what it wrote', () => {
		fc.assert(
			fc.property(view, (written) => {
				const read = parseStudy(`#${formatStudy(written, startOf(written.questions))}`, startOf);
				expect(read?.damaged).toEqual([]);
				expect(read?.view).toEqual({ ...written, filters: { ...written.filters } });
			}),
		);
	});

	it('is none of ours without a question', () => {
		for (const hash of ['', '#', '#content', '#q=', '#q=7', '#q=q1,q1', '#by=q2'])
			expect(parseStudy(hash, startOf), hash).toBeNull();
	});

	it('names what is not written as it should be, and keeps the rest', () => {
		const read = parseStudy(
			'#q=q3&by=<script>&form=pie&q5=1;2&q8=50~10&q9=1,2&with=A B&weights=maybe',
			startOf,
		);
		expect(read?.damaged).toEqual(['q5', 'q8', 'by', 'with', 'form', 'weights']);
		expect(read?.view).toEqual({ ...startOf(['q3']), filters: { q9: { kind: 'answers', answers: [1, 2] } } });
	});

	it('never fails', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => {
				expect(() => parseStudy(`#q=q1&${a}=${b}&q2=${a}`, startOf)).not.toThrow();
			}),
		);
	});
});
