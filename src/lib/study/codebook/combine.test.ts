import { describe, expect, it } from 'vitest';
import { codebook, question, summary } from '../study.sample';
import { alike } from './alike';
import { combine, commonStart, partners, takeApart } from './combine';

const columns = summary({
	'Kanal: Facebook': ['ja', 'nein', 'ja', ''],
	'Kanal: Xing': ['nein', 'nein', 'ja', ''],
	'Kanal: TikTok': ['nein', 'nein', 'nein', ''],
	Ort: ['Ulm', 'Essen', 'Köln', 'Bonn'],
	Angebote: ['ja', 'nein', '', ''],
});
const asked = columns.map(({ name, samples }, i) =>
	question({ columns: [i], text: name, answers: samples.map(({ text }) => text) }),
);
const book = codebook(asked);
const first = question({ columns: [0], text: 'Kanal: Facebook' });

describe('commonStart', () => {
	it('finds what names have in common, without the sign that follows it', () => {
		expect(commonStart(['Kanal: Facebook', 'Kanal: Xing'])).toBe('Kanal');
		expect(commonStart(['q7_1', 'q7_2'])).toBe('q7');
		expect(commonStart(['Ort', 'Land'])).toBe('');
		expect(commonStart([])).toBe('');
	});
});

describe('columns that belong to one question', () => {
	it('are those with the same few texts', () => {
		expect(partners(book, columns, first).map(({ text }) => text)).toEqual([
			'Kanal: Facebook',
			'Kanal: Xing',
			'Kanal: TikTok',
			'Angebote',
		]);
		expect(partners(book, columns, question({ columns: [3], text: 'Ort' }))).toEqual([]);
	});
	it('are guessed by how they begin', () => {
		const found = alike(partners(book, columns, first), first);
		expect(found.map(({ text }) => text)).toEqual(['Kanal: Facebook', 'Kanal: Xing', 'Kanal: TikTok']);
	});
});

describe('combine', () => {
	const together = combine(book, columns, ['q0', 'q1', 'q2']);
	const [multiple, ...others] = together.questions;

	it('makes one question of them, named by what they have in common', () => {
		expect(multiple).toMatchObject({ id: 'q0', kind: 'multiple', text: 'Kanal', columns: [0, 1, 2] });
		expect(multiple?.answers.map(({ label }) => label)).toEqual(['Facebook', 'Xing', 'TikTok']);
		expect(multiple?.answers.map(({ values }) => values[0])).toEqual(
			columns.slice(0, 3).map(({ name }) => name),
		);
		expect(multiple?.yes).toEqual(['ja']);
		expect(multiple?.blank).toBe('missing');
		expect(others.map(({ text }) => text)).toEqual(['Ort', 'Angebote']);
	});
	it('takes an empty field for "none chosen" where there is no word for no', () => {
		const marks = summary({ a1: ['x', '', 'x'], a2: ['', 'x', ''] });
		const questions = [question({ columns: [0], text: 'a1' }), question({ columns: [1], text: 'a2' })];
		expect(combine(codebook(questions), marks, ['q0', 'q1']).questions[0]).toMatchObject({
			yes: ['x'],
			blank: 'none',
		});
	});
	it('does nothing with fewer than two', () => {
		expect(combine(book, columns, ['q0'])).toBe(book);
		expect(combine(book, columns, ['none'])).toBe(book);
	});
	it('can be taken apart again, and the columns are as they were', () => {
		if (!multiple) throw new Error('there is no question');
		const apart = takeApart(together, columns, multiple);
		expect(apart.questions.map(({ id }) => id)).toEqual(['q0', 'q1', 'q2', 'q3', 'q4']);
		expect(apart.questions[1]).toMatchObject({ kind: 'single', text: 'Kanal: Xing', columns: [1] });
		expect(apart.questions[1]?.answers.map(({ label }) => label).sort()).toEqual(['ja', 'nein']);
	});
});
