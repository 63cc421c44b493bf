import { describe, expect, it } from 'vitest';
import { codebook, question, summary } from '../study.sample';
import { notesByQuestion } from './notes';

const many = (text: string, count: number): readonly string[] => new Array<string>(count).fill(text);
const notes = (asked: ReturnType<typeof question>, cells: readonly string[], rows = cells.length) =>
	(
		notesByQuestion(codebook([asked]), { columns: summary({ Spalte: cells }), rows }, 'de').get(asked.id) ??
		[]
	).join(' ');

describe('what a reader should know of a question', () => {
	it('is nothing where all is well', () => {
		const cells = [...many('ja', 20), ...many('nein', 20)];
		expect(notes(question({ answers: ['ja', 'nein'] }), cells)).toBe('');
	});
	it('is that nobody, or too few, answered', () => {
		expect(notes(question({ answers: ['ja'] }), ['', ''])).toBe('Niemand hat hier geantwortet.');
		expect(notes(question({ answers: ['ja'] }), many('ja', 9))).toContain('Nur 9 Befragte');
		expect(
			notes(question({ answers: ['ja'], missing: ['k. A.'] }), [...many('ja', 9), ...many('k. A.', 9)]),
		).toContain('Nur 9 Befragte');
		expect(notes(question({ answers: ['ja', 'nein'] }), [...many('ja', 40), ...many('', 40)])).toContain(
			'40 von 80 Befragten haben nicht geantwortet',
		);
	});
	it('is how many have a text that is no answer', () => {
		const told = notes(question({ answers: ['ja'] }), [...many('ja', 12), 'evtl.', 'evtl.', 'vielleicht']);
		expect(told).toContain('Bei 3 Befragten steht');
		expect(told).toContain('„evtl.“');
	});
	it('is what is no number, and what may be a code among numbers', () => {
		const told = notes(question({ kind: 'number' }), [...many('12', 40), '999', '-9', 'viele']);
		expect(told).toContain('„viele“');
		expect(told).toContain('„999“');
		expect(told).toContain('„-9“');
		expect(
			notes(question({ kind: 'number', missing: ['999', '-9', 'viele'] }), [...many('12', 40), '999']),
		).toBe('');
	});
	it('is that two questions read the same', () => {
		const [a, b] = [question({ columns: [0], answers: ['ja'] }), question({ columns: [1], answers: ['ja'] })];
		const columns = summary({ a: many('ja', 12), b: many('ja', 12) });
		const told = notesByQuestion(codebook([a, b]), { columns, rows: 12 }, 'en');
		expect(told.get('q0')?.join(' ')).toContain('Another question has the same wording');
		expect(told.get('q1')?.join(' ')).toContain('Another question has the same wording');
	});
	it('says of the whole survey what is odd about its weights', () => {
		const design = { weight: 0, stratum: null, cluster: null, population: null };
		const asked = question({ kind: 'number' });
		const odd = codebook([asked], { design });
		const told = notesByQuestion(odd, { columns: summary({ w: many('1', 40) }), rows: 40 }, 'de');
		expect(told.get(null)).toEqual(['Alle Gewichte sind gleich. Sie ändern keine Zahl.']);
		expect(told.get('q0')).toBeUndefined();
	});
});
