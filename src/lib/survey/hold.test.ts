import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Codebook, DesignColumns, Question } from './codebook/codebook';
import * as exported from './codebook/exports.sample';
import { guessCodebook } from './codebook/guess';
import { blankQuestion } from './codebook/one-column';
import type { HeldColumn } from './held';
import { hold } from './hold';
import type { RawSurvey } from './raw';
import { rawFile, rawSurvey } from './raw.sample';

const noDesign: DesignColumns = { weight: null, stratum: null, cluster: null, population: null };
const codebook = (questions: readonly Question[], design: Partial<DesignColumns> = {}): Codebook => ({
	...{ title: '', universe: '', year: null, publisher: '', sampling: 'unknown', invented: false },
	questions,
	design: { ...noDesign, ...design },
});
const question = (more: Partial<Question>): Question => ({ ...blankQuestion(0, 'q', ','), ...more });
const answers = (...values: string[]) => values.map((value) => ({ values: [value], label: value }));

function held(raw: RawSurvey, book: Codebook) {
	const found = hold(raw, book);
	if (!found.ok) throw new Error(JSON.stringify(found.refusals));
	const columns = Object.fromEntries(
		found.held.columns.map((column: HeldColumn) => [column.name, [...column.values]]),
	);
	return { columns, notes: found.notes, all: found.held.columns };
}
const one = (fields: readonly string[], more: Partial<Question>) =>
	held(rawSurvey([['a', fields]]), codebook([question(more)]));

describe('a choice', () => {
	it('is the place of its answer; spaces do not matter, capitals do', () => {
		const found = one([' Y ', 'N', 'n', '', 'Y', 'sehr  gut'], {
			kind: 'single',
			answers: answers('Y', 'N', 'sehr gut'),
		});
		expect(found.columns['q0']).toEqual([0, 1, -1, -1, 0, 2]);
		expect(found.all[0]).toMatchObject({ kind: 'code', size: 3 });
	});
	it('says which texts no answer covers, the commonest first', () => {
		const { notes } = one(['x', 'a', 'y', 'y', 'k. A.'], {
			kind: 'ordered',
			answers: answers('a'),
			missing: ['k. A.'],
		});
		expect(notes).toEqual([
			{
				...{ kind: 'not-in-codebook', question: 'q0', count: 3, distinct: 2 },
				texts: [
					{ text: 'y', count: 2 },
					{ text: 'x', count: 1 },
				],
			},
		]);
	});
	it('with several texts for one answer', () =>
		expect(
			one(['ja', 'Ja', 'nein'], {
				kind: 'single',
				answers: [{ values: ['ja', 'Ja'], label: 'Ja' }, ...answers('nein')],
			}).columns['q0'],
		).toEqual([0, 0, 1]));
	it('missing goes before answers', () =>
		expect(
			one(['99', '1'], { kind: 'ordered', answers: answers('1', '99'), missing: ['99'] }).columns['q0'],
		).toEqual([-1, 0]));
	it('of names that every object has', () =>
		expect(
			one(['__proto__', 'constructor', 'a'], { kind: 'single', answers: answers('constructor', '__proto__') })
				.columns['q0'],
		).toEqual([1, 0, -1]));
});

describe('numbers', () => {
	it('are read as the codebook says, others are NaN and told', () => {
		const found = one(['1.234,5', '-9', 'viele', '', '01'], { kind: 'number', missing: ['-9'] });
		expect(found.columns['q0']).toEqual([1234.5, Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
		expect(found.notes).toMatchObject([{ kind: 'not-a-number', count: 2, distinct: 2 }]);
	});
});

describe('a multiple choice in one column', () => {
	const list = { kind: 'multiple', delimiter: ';', answers: answers('Face', 'Facebook', 'Insta') } as const;
	it('counts whole marks, each once', () => {
		const { columns } = one(['Facebook', 'Face;Insta', ' Insta ; Insta;', 'Facebook;', ''], list);
		expect(columns).toMatchObject({ q0_0: [0, 1, 0, 0, -1], q0_1: [1, 0, 0, 1, -1], q0_2: [0, 1, 1, 0, -1] });
	});
	it('an empty field may mean none', () =>
		expect(one(['Face', ''], { ...list, blank: 'none' }).columns['q0_0']).toEqual([1, 0]));
	it('whoever has only other marks has answered; k. A. has not', () => {
		const { columns, notes } = one(['TikTok', 'k. A.', 'Face;TikTok', ';'], { ...list, missing: ['k. A.'] });
		expect(columns['q0_0']).toEqual([0, -1, 1, -1]);
		expect(notes).toMatchObject([
			{ kind: 'mark-not-in-codebook', count: 2, texts: [{ text: 'TikTok', count: 2 }] },
		]);
	});
	it('finds an answer with the delimiter in it', () => {
		const found = one(['Ja, aber selten, Insta', 'Insta'], {
			kind: 'multiple',
			delimiter: ',',
			answers: answers('Ja, aber selten', 'Insta'),
		});
		expect([found.columns, found.notes]).toMatchObject([{ q0_0: [1, 0], q0_1: [1, 1] }, []]);
	});
	it('agrees with counting by hand, whatever was marked', () => {
		const options = ['a', 'b', 'ab', 'c d'];
		fc.assert(
			fc.property(fc.array(fc.subarray(options), { minLength: 1, maxLength: 30 }), (marked) => {
				const { columns } = one(
					marked.map((marks) => marks.join(';')),
					{ kind: 'multiple', delimiter: ';', answers: answers(...options), blank: 'none' },
				);
				for (const [i, option] of options.entries())
					expect(columns[`q0_${i}`]).toEqual(marked.map((marks) => (marks.includes(option) ? 1 : 0)));
			}),
		);
	});
});

describe('a multiple choice over several columns', () => {
	const several = (columns: readonly (readonly [string, readonly string[]])[], more: Partial<Question>) =>
		held(
			rawSurvey(columns),
			codebook([
				question({
					kind: 'multiple',
					columns: columns.map((_, i) => i),
					answers: answers(...columns.map(([name]) => name)),
					...more,
				}),
			]),
		);
	it('with marks alone: an empty field beside a mark is a no', () => {
		const { columns } = several(
			[
				['a', ['x', '', '']],
				['b', ['', 'x', '']],
			],
			{ yes: ['x'] },
		);
		expect(columns).toMatchObject({ q0_0: [1, 0, -1], q0_1: [0, 1, -1] });
	});
	it('with marks alone, and none is an answer', () =>
		expect(
			several(
				[
					['a', ['x', '']],
					['b', ['', '']],
				],
				{ yes: ['x'], blank: 'none' },
			).columns,
		).toMatchObject({ q0_0: [1, 0], q0_1: [0, 0] }));
	it('with yes and no: an empty field is missing there alone', () => {
		const { columns, notes } = several(
			[
				['a', ['ja', '', 'k. A.', 'evtl.']],
				['b', ['nein', 'ja', 'ja', 'ja']],
			],
			{ yes: ['ja'], missing: ['k. A.'] },
		);
		expect(columns).toMatchObject({ q0_0: [1, -1, -1, 0], q0_1: [0, 1, 1, 1] });
		expect(notes).toMatchObject([{ kind: 'taken-as-no', count: 1, texts: [{ text: 'evtl.' }] }]);
	});
	it('takes the column an answer names, also when answers were put in another order', () =>
		expect(
			several(
				[
					['a', ['x', '']],
					['b', ['', 'x']],
				],
				{ yes: ['x'], answers: answers('b', 'a') },
			).columns,
		).toMatchObject({ q0_0: [0, 1], q0_1: [1, 0] }));
	it('with two columns of one name: by their places', () =>
		expect(
			several(
				[
					['a', ['x', '']],
					['a', ['', 'x']],
				],
				{ yes: ['x'] },
			).columns,
		).toMatchObject({ q0_0: [1, 0], q0_1: [0, 1] }));
	it('2 is chosen, as SoSci Survey has it', () => {
		const raw = rawFile(exported.sosci);
		expect(held(raw, guessCodebook(raw)).columns['q3_0']).toEqual([1, 0, 1, 0, 0, 1]);
	});
});

it('texts and ids never go to the database; a column that is gone is told', () => {
	const raw = rawSurvey([['a', ['geheim', 'x']]]);
	const gone = question({ id: 'q9', columns: [9], kind: 'single', answers: answers('x') });
	const found = held(raw, codebook([question({ kind: 'text' }), question({ kind: 'id' }), gone]));
	expect(Object.keys(found.columns)).toEqual(['w']);
	expect(found.columns['w']).toEqual([1, 1]);
	expect(found.notes).toMatchObject([{ kind: 'no-such-column', question: 'q9', count: 1 }]);
});

describe('the sample', () => {
	const sample = (
		columns: Record<string, readonly string[]>,
		design: Partial<DesignColumns>,
		questions: Question[] = [],
	) => hold(rawSurvey(Object.entries(columns)), codebook(questions, design));
	const refused = (...given: Parameters<typeof sample>) => {
		const found = sample(...given);
		return found.ok ? [] : found.refusals.map(({ kind, records, count }) => [kind, records, count]);
	};
	it('has weights, strata, clusters and populations', () => {
		const raw = rawSurvey(
			Object.entries({
				w: ['0,5', '0', '1,5'],
				h: ['N', 'N', 'S'],
				p: ['1', '2', '1'],
				N: ['10', '10', '5'],
			}),
		);
		const { columns, notes } = held(raw, codebook([], { weight: 0, stratum: 1, cluster: 2, population: 3 }));
		expect(columns).toEqual({ w: [0.5, 0, 1.5], h: [0, 0, 1], psu: [0, 1, 0], cap: [10, 10, 5] });
		expect(notes).toMatchObject([
			{ kind: 'zero-weights', count: 1 },
			{ kind: 'lonely-strata', count: 1 },
		]);
	});
	it.each<[string, Record<string, readonly string[]>, Partial<DesignColumns>, unknown[]]>([
		['a missing weight', { w: ['1', '', '2'] }, { weight: 0 }, ['weight-missing', [1], 1]],
		['a negative weight', { w: ['1', '-2', '2'] }, { weight: 0 }, ['weight-negative', [1], 1]],
		['a weight in words', { w: ['1', 'x', '2'] }, { weight: 0 }, ['weight-not-a-number', [1], 1]],
		['weights of 0 alone', { w: ['0', '0'] }, { weight: 0 }, ['weights-all-zero', [0, 1], 2]],
		['a missing stratum', { h: ['a', '', 'b'] }, { stratum: 0 }, ['stratum-missing', [1], 1]],
		['a missing cluster', { p: ['a', '', 'b'] }, { cluster: 0 }, ['cluster-missing', [1], 1]],
		['a population in words', { N: ['10', 'x'] }, { population: 0 }, ['population-not-a-number', [1], 1]],
		['a missing population', { N: ['10', ''] }, { population: 0 }, ['population-not-a-number', [1], 1]],
		[
			'a population smaller than its sample',
			{ N: ['2', '2', '2'] },
			{ population: 0 },
			['population-too-small', [0, 1, 2], 3],
		],
		['a population that differs', { N: ['10', '11'] }, { population: 0 }, ['population-differs', [1], 1]],
	])('%s is refused', (_, columns, design, refusal) => expect(refused(columns, design)).toEqual([refusal]));
	it('a code for missing is a missing weight', () =>
		expect(
			refused({ w: ['1', '-9'] }, { weight: 0 }, [question({ kind: 'number', missing: ['-9'] })]),
		).toEqual([['weight-missing', [1], 1]]));
	it('the population is of clusters, where there are clusters', () => {
		const columns = { N: ['2', '2', '2'], p: ['a', 'a', 'b'] };
		expect(refused(columns, { population: 0, cluster: 1 })).toEqual([]);
		expect(refused({ ...columns, p: ['a', 'b', 'c'] }, { population: 0, cluster: 1 })).toEqual([
			['population-too-small', [0, 1, 2], 3],
		]);
	});
	it('a cluster of the same name in another stratum is another', () =>
		expect(
			refused({ N: ['1', '1'], h: ['a', 'b'], p: ['1', '1'] }, { population: 0, stratum: 1, cluster: 2 }),
		).toEqual([]));
	it('names at most 100 respondents, and all that can be left out', () => {
		const found = sample(
			{
				w: ['1', ...Array.from({ length: 250 }, () => '')],
				h: ['a', ...Array.from({ length: 250 }, (_, i) => (i === 0 ? '' : 'b'))],
			},
			{ weight: 0, stratum: 1 },
		);
		expect(found.ok || found.refusals.map(({ records, count }) => [records.length, count])).toEqual([
			[100, 250],
			[1, 1],
		]);
		expect(found.ok || found.toLeaveOut).toHaveLength(250);
	});
	it('of nobody holds nothing', () => expect(sample({ w: [] }, { weight: 0 })).toMatchObject({ ok: true }));
});

it('every export is held as it was guessed, and nothing is left open', () => {
	for (const [name, text] of Object.entries(exported)) {
		const raw = rawFile(text, `${name}.csv`, name === 'surveyMonkey' ? 2 : 1);
		const found = held(raw, guessCodebook(raw));
		expect([name, found.notes]).toEqual([name, []]);
		expect(found.all.every(({ values }) => values.length === raw.rows)).toBe(true);
		expect(new Set(found.all.map((column) => column.name)).size).toBe(found.all.length);
	}
});
