import { describe, expect, it } from 'vitest';
import { codebook, question, survey } from '../study.sample';
import { unanswered } from './unanswered';

const raw = survey({ a: ['ja', '', 'k. A.', 'nein', 'ja', 'vielleicht'] });
const book = codebook([question({ answers: ['ja', 'nein'], missing: ['k. A.'] })]);

describe('respondents without an answer', () => {
	it('left the field empty, wrote that they give none, or something that is no answer', () => {
		expect(unanswered(raw, book, 'q0')).toEqual([1, 2, 5]);
	});
	it('are none where there is no such question, or it has no list', () => {
		expect(unanswered(raw, book, 'q7')).toEqual([]);
		expect(unanswered(raw, codebook([question({ kind: 'number' })]), 'q0')).toEqual([]);
	});
});
