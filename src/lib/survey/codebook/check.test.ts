import { describe, expect, it } from 'vitest';
import type { RawSurvey } from '../raw';
import { rawSurvey } from '../raw.sample';
import { checkCodebook } from './check';
import type { Codebook, Question } from './codebook';
import { byCount, counted } from './counted';
import { guessCodebook } from './guess';
import { blankQuestion } from './one-column';

const summaries = (raw: RawSurvey) =>
	raw.columns.map((column, i) => {
		const { name, filled, texts } = counted(column, i);
		return { name, filled, distinct: texts.length, samples: byCount(texts) };
	});
const many = (count: number, of: (i: number) => string) => Array.from({ length: count }, (_, i) => of(i));
const check = (
	columns: readonly (readonly [string, readonly string[]])[],
	change: (codebook: Codebook) => Codebook = (one) => one,
) => {
	const raw = rawSurvey(columns);
	return checkCodebook(change(guessCodebook(raw)), summaries(raw), raw.rows).map((one) =>
		Object.fromEntries(Object.entries(one).filter(([key]) => key !== 'question')),
	);
};
const as = (more: Partial<Question>) => (codebook: Codebook) => ({
	...codebook,
	questions: [{ ...blankQuestion(0, 'q', ','), ...more }],
});
const answers = (...values: string[]) => values.map((value) => ({ values: [value], label: value }));

describe('what the page warns about', () => {
	it('nothing where nothing is odd', () =>
		expect(check([['Branche', many(90, (i) => (i % 3 === 0 ? 'Handel' : 'Bau'))]])).toEqual([]));
	it('nobody answered', () =>
		expect(check([['a', many(40, () => '')]], as({ kind: 'single', answers: answers('x') }))).toEqual([
			{ kind: 'empty' },
		]));
	it('one answer alone, and one that nobody gave', () =>
		expect(check([['a', many(40, () => 'x')]], as({ kind: 'single', answers: answers('x', 'y') }))).toEqual([
			{ kind: 'one-answer', label: 'x' },
			{ kind: 'never-given', labels: ['y'] },
		]));
	it('more answers than a chart shows', () =>
		expect(check([['a', many(90, (i) => `Antwort ${i % 26} von allen`)]])).toEqual([
			{ kind: 'many-answers', count: 26 },
		]));
	it('three in ten without an answer, codes for missing among them', () => {
		const fields = many(100, (i) => (i < 20 ? '' : i < 30 ? 'k. A.' : i % 2 === 0 ? 'Handel' : 'Bau'));
		expect(check([['a', fields]])).toEqual([{ kind: 'much-missing', count: 30, rows: 100 }]);
		expect(check([['a', ['Bau', ...fields.slice(1)]]])).toEqual([]);
	});
	it('few answers', () =>
		expect(check([['a', many(29, (i) => (i % 2 === 0 ? 'Bau' : 'Handel'))]])).toEqual([
			{ kind: 'few', count: 29 },
		]));
	it('a multiple choice without any mark, also over several columns', () => {
		const options = { kind: 'multiple', columns: [0, 1], answers: answers('a', 'b'), yes: ['ja'] } as const;
		expect(
			check(
				[
					['a', many(40, () => 'nein')],
					['b', many(40, () => 'nein')],
				],
				as(options),
			),
		).toEqual([{ kind: 'no-mark' }]);
		expect(
			check(
				[
					['a', many(40, () => 'ja')],
					['b', many(40, () => 'nein')],
				],
				as(options),
			),
		).toEqual([{ kind: 'never-given', labels: ['b'] }]);
		const list = { kind: 'multiple', delimiter: ';', answers: answers('Fax') } as const;
		expect(check([['a', many(40, () => 'x;y')]], as(list))[0]).toEqual({ kind: 'no-mark' });
	});
	it('texts that nothing covers', () => {
		const fields = many(60, (i) => (i === 0 ? 'z' : i < 3 ? 'y' : 'x'));
		expect(check([['a', fields]], as({ kind: 'single', answers: answers('x', 'w') }))).toContainEqual({
			kind: 'not-in-codebook',
			texts: ['y', 'z'],
			count: 3,
		});
		expect(check([['a', many(60, (i) => (i === 0 ? 'viele' : String(i)))]], as({ kind: 'number' }))).toEqual([
			{ kind: 'not-a-number', texts: ['viele'], count: 1 },
		]);
	});
	it('a choice without answers', () =>
		expect(check([['a', many(40, () => 'x')]], as({ kind: 'single' }))).toEqual([{ kind: 'no-answers' }]));
	it('numbers that may mean no answer, and not those among others like them', () => {
		const numbers = (...odd: string[]) =>
			check([['a', [...many(60, (i) => String(i + 10)), ...odd]]], as({ kind: 'number', missing: ['-8'] }));
		expect(numbers('-9', '-8', '999')).toEqual([{ kind: 'perhaps-missing', texts: ['-9', '999'] }]);
		expect(numbers('-12,5', '-3,2', '-20')).toEqual([]);
		expect(numbers('1000', '-8')).toEqual([]);
	});
	it('looks again at a question that has changed, and at one in another survey', () => {
		const raw = rawSurvey([['a', many(40, (i) => (i % 2 === 0 ? 'x' : 'y'))]]);
		const columns = summaries(raw);
		const question = { ...blankQuestion(0, 'q', ','), kind: 'single' as const, answers: answers('x', 'y') };
		const codebook = { ...guessCodebook(raw), questions: [question] };
		const kinds = (book: Codebook, of = columns) => checkCodebook(book, of, raw.rows).map(({ kind }) => kind);
		expect([kinds(codebook), kinds(codebook)]).toEqual([[], []]);
		const changed = { ...codebook, questions: [{ ...question, answers: answers('x') }] };
		expect(kinds(changed)).toContain('not-in-codebook');
		const emptied = columns.map((column) => ({ ...column, filled: 0, samples: [] }));
		expect(kinds(codebook, emptied)).toEqual(['empty']);
	});
	it('a text that means two things', () =>
		expect(
			check(
				[['a', many(60, (i) => (i % 2 === 0 ? 'x' : 'y'))]],
				as({ kind: 'single', answers: answers('x', 'y', ' x'), missing: ['y'] }),
			),
		).toContainEqual({ kind: 'claimed-twice', texts: ['x', 'y'] }));
	it('questions of the same wording', () => {
		const fields = many(60, (i) => (i % 2 === 0 ? 'Bau' : 'Handel'));
		expect(
			check([
				['a', fields],
				['a', fields],
			]),
		).toEqual([
			{ kind: 'same-wording', others: ['q1'] },
			{ kind: 'same-wording', others: ['q0'] },
		]);
	});
	it('classes that Excel made dates of', () => {
		const fields = many(60, (i) => ['01. Sep', 'Okt 49', '50-249', '250+'][i % 4] ?? '');
		expect(check([['Beschäftigte', fields]])).toEqual([
			{ kind: 'turned-into-dates', texts: ['01. Sep', 'Okt 49'] },
		]);
	});
	it('extreme weights, equal weights, weights that are none', () => {
		const weights = (of: (i: number) => string) =>
			check([['x', many(60, of)]], (one) => ({ ...one, design: { ...one.design, weight: 0 } }));
		expect(weights((i) => (i === 0 ? '11,5' : i % 2 === 0 ? '0,9' : '1,1'))).toEqual([
			{ kind: 'extreme-weights', most: 11.5, median: 1.1 },
		]);
		expect(weights((i) => (i === 0 ? '8' : '1'))).toEqual([]);
		expect(weights(() => '1')).toEqual([{ kind: 'weights-equal' }]);
		expect(weights((i) => (i === 0 ? 'x' : '1'))).toEqual([{ kind: 'weights-not-numbers', count: 1 }]);
	});
});
