import { describe, expect, it } from 'vitest';
import type { CannotWeigh } from '../../survey/weights/weigh';
import { unfitText } from '../../words/survey/unfit';
import { codebook, question } from '../study.sample';
import { unfitOf } from './unfit';

const book = codebook([question({ text: 'Wie groß?', answers: ['klein', 'groß'] })]);
const margins = [{ question: 'q0', targets: [0, 5] }];
const said = (because: CannotWeigh, locale: 'de' | 'en' = 'de') =>
	unfitText(unfitOf(because, book, margins), locale);
const each: readonly CannotWeigh[] = [
	{ kind: 'no-such-question', at: 0 },
	{ kind: 'targets-do-not-match', at: 0 },
	{ kind: 'answer-missing', at: 0, records: [1], count: 1 },
	{ kind: 'answer-missing', at: 0, records: [1, 2], count: 2 },
	{ kind: 'empty-category', at: 0, category: 0 },
	{ kind: 'empty-category', at: 0, category: 1 },
	{ kind: 'unknown-category', at: 0, row: 3 },
	{ kind: 'totals-differ', at: 0 },
	{ kind: 'bad-total', at: 0, category: 1 },
	...([{ kind: 'not-converging' }, { kind: 'bounds' }, { kind: 'no-weights' }] as const),
];

describe('why weights cannot be fitted', () => {
	it('is a sentence of its own in both languages', () => {
		for (const locale of ['de', 'en'] as const) {
			const texts = each.map((because) => said(because, locale));
			expect(new Set(texts).size).toBe(each.length);
			for (const text of texts) expect(text).toMatch(/^[A-Z].*\.$/);
			expect(texts.join(' ')).not.toMatch(/undefined|null|NaN/);
		}
		expect(said({ kind: 'bad-weight', row: 2 })).toContain('Beginnen Sie mit gleichen Gewichten');
	});
	it('tells an answer that nobody gave from one that is entered as 0', () => {
		expect(said({ kind: 'empty-category', at: 0, category: 0 })).toContain('„klein“ mit 0 eingetragen');
		expect(said({ kind: 'empty-category', at: 0, category: 1 })).toContain('hat niemand „groß“ geantwortet');
	});
	it('names no question where it is gone', () => {
		const gone = unfitOf({ kind: 'no-such-question', at: 0 }, codebook([]), margins);
		expect(unfitText(gone, 'de')).toMatch(/^Eine Frage hat keine Liste/);
		expect(unfitText(gone, 'en')).toMatch(/^A question no longer has/);
	});
});
